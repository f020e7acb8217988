/// How far a setting-up has come, as it is kept beside the file that it will write. No key is in it.
public struct SetupProgress: Hashable, Sendable {
    private static let version = 1

    /// The largest file that is taken for one, in bytes.
    public static let sizeLimit = 1 << 18

    /// As YAML.
    public let text: String

    /// How far this one has come.
    public init(of setup: Setup) {
        var answers = Members()
        for (name, text) in setup.answers.texts { answers[name] = Document(text) }
        let document: Document = [
            "setup": Document(Self.version), "at": Document(setup.at), "answers": .object(answers),
        ]
        text = "# A setting-up that is not finished: stack-setup goes on from here.\n" + document.yaml()
    }

    /// Goes on where somebody left; answers that nobody asks for are forgotten, and so are those that would not be
    /// taken today. Throws `SyntaxError` for a text that is no progress.
    public static func setup(_ bytes: [UInt8], source: String, hints: SetupHints) throws(SyntaxError) -> Setup {
        let document = try Document(yaml: bytes, source: source)
        guard document["setup"].int == version, case .object(let texts) = document["answers"] else {
            throw SyntaxError("this is not the progress of a setting-up", line: 1, column: 1, source: source)
        }
        var setup = Setup(SetupAnswers(hints: hints), at: "welcome")
        for (name, value) in texts { setup.answers[name] = value.string }
        for question in setup.answers.questions {
            guard let text = setup.answers[question.key], !text.isEmpty else { continue }
            let isFit = (try? question.reading(text)) != nil && text != "new"
            if !isFit { setup.answers[question.key] = nil }
        }
        let keys = setup.answers.questions.map(\.key)
        setup.at = document["at"].string.flatMap { keys.contains($0) ? $0 : nil } ?? "welcome"
        if setup.at != "welcome" {
            setup.notices = [SetupNotice(kind: .note, text: "This goes on where it was left. < goes back.")]
        }
        return setup
    }
}
