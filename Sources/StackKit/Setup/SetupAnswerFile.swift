/// Answers written down beforehand, in YAML or JSON: the same questions and the same rules, and nobody is asked.
///
/// Keys are called as the questions are, with sections for the dots: `storage: {root: /srv/data}`. `services` names
/// each service, with what differs from Enter below it. A key is never in it, only where it is: `vault:NAME`,
/// `env:NAME`, `file:/path`, `new` to have one made, `later` to do without.
public struct SetupAnswerFile: Sendable {
    /// The largest file that is taken for one, in bytes.
    public static let sizeLimit = 1 << 18

    /// Stands at the review, with everything answered.
    public let setup: Setup
    /// What has to be done before anything is written: keys to be made, services to be tested.
    public let effects: [SetupEffect]

    /// Answers every question. Throws `ConfigError` with everything that is wrong, each at its place.
    public init(_ bytes: [UInt8], source: String, hints: SetupHints = SetupHints()) throws(ConfigError) {
        let excerpts = Excerpts(of: bytes, source)
        func read(_ problems: [String: [String]]) throws(ConfigError) -> AnswerNode {
            let tape: Tape
            do throws(SyntaxError) {
                guard bytes.contains(where: { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }) else {
                    throw SyntaxError("the file is empty", line: 1, column: 1, source: source)
                }
                tape =
                    source.hasSuffix(".json")
                    ? try Tape(json: bytes, source: source, isStrict: true)
                    : try Tape(yaml: bytes, isStrict: true, source: source)
            } catch { throw ConfigError([excerpts.withoutKeys(error)]) }
            tape.context = AnswerNode.Context(problems: problems)
            do { return try tape.strictModel(AnswerNode.self) } catch {
                throw ConfigError(excerpts.errors((error as? Mismatches)?.all ?? []))
            }
        }
        let written = try read([:])
        var walk = SetupWalk(written.answers, hints)
        walk.run()
        guard walk.problems.isEmpty else {
            var problems: [String: [String]] = [:]
            for (key, message) in walk.problems {
                let isThere = written.paths.contains(key)
                problems[written.nearest(to: key), default: []].append(isThere ? message : "`\(key)`: \(message)")
            }
            _ = try read(problems)
            // Nothing was at fault at its place: it is all told at the beginning.
            throw ConfigError(
                walk.problems.map { SyntaxError("\($0.key): \($0.message)", line: 1, column: 1, source: source) })
        }
        (setup, effects) = (walk.setup, walk.effects)
    }
}

/// A walk through all questions with the answers at hand.
private struct SetupWalk {
    let answers: [String: String]
    var setup: Setup
    var effects: [SetupEffect] = []
    var problems: [(key: String, message: String)] = []
    /// Services that nobody can tell the kind of.
    private var nameless: [String] = []

    init(_ answers: [String: String], _ hints: SetupHints) {
        (self.answers, setup) = (answers, Setup(hints: hints))
    }

    mutating func run() {
        var asked: Set<String> = []
        while setup.question.kind != .review {
            let question = setup.question
            asked.insert(question.key)
            take(setup.receive(.line(answers[question.key] ?? "")))
            if setup.question.key == question.key { refuse(question) }
        }
        for key in answers.keys.sorted() where !asked.contains(key) {
            if nameless.contains(where: { key.hasPrefix("services.\($0).") }) { continue }
            let hint = key.nearest(of: asked.sorted()).map { "did you mean `\($0)`?" }
            let usual =
                key.hasPrefix("vpn.") && !asked.contains("vpn.use")
                ? "no download client of this stack could go through it" : "no answer given here makes it a question"
            problems.append((key, "nothing is asked by this name; \(hint ?? usual)"))
        }
        guard problems.isEmpty else { return }
        for problem in setup.answers.config.readingProblems() { problems.append(("", problem)) }
        for finding in setup.answers.config.findings(by: .fileAlone) where finding.severity == .error {
            problems.append((finding.field, "\(finding.message) \(finding.mend)"))
        }
    }

    private mutating func take(_ new: [SetupEffect]) {
        for effect in new {
            switch effect {
            case .make(let entry):
                effects.append(effect)
                take(setup.receive(.stored(entry: entry)))
            case .test: effects.append(effect)
            default: break
            }
        }
    }

    /// Notes the refusal and goes on, so that all of them are told at once.
    private mutating func refuse(_ question: SetupQuestion) {
        let message = setup.notices.first { $0.kind == .error }?.text ?? "this will not do"
        problems.append((question.key, message))
        // What is known of the services is asked about all the same; of the others nothing more is said.
        if question.key == "services" {
            let names = SetupQuestion.names(in: answers["services"] ?? "")
            setup.answers["services"] = names.filter { Source.Kind(guessing: $0) != nil }.joined(separator: ", ")
            nameless = names.filter { Source.Kind(guessing: $0) == nil }
        }
        let keys = setup.answers.questions.map(\.key)
        if let place = keys.firstIndex(of: question.key), place + 1 < keys.count { setup.at = keys[place + 1] }
    }
}
