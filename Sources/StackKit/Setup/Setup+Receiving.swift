extension Setup {
    /// Takes what happened, and says what is to be done about it, in order.
    public mutating func receive(_ event: SetupEvent) -> [SetupEffect] {
        guard !isOver else { return [] }
        switch event {
        case .left:
            isOver = true
            return [.save, .end]
        case .line(let line): return hear(line.trimmed)
        case .secret(let secret): return hear(secret)
        case .stored(let entry):
            guard let (key, reference) = waiting, reference == "vault:\(entry)" else { return [] }
            waiting = nil
            let effects = take(reference, for: key)
            guard let section = skipping, question.section == section else {
                skipping = nil
                return effects
            }
            return effects + goToNextSection()
        case .notStored(let entry, let why):
            guard waiting?.reference == "vault:\(entry)" else { return [] }
            (waiting, skipping) = (nil, nil)
            notices = [SetupNotice(kind: .error, text: why)]
            return []
        case .tested(let name, let test):
            tests[name] = test
            notices.append(test.notice(of: name))
            return []
        case .checked(let findings):
            self.findings = findings
            return []
        case .written:
            (isWritten, isOver) = (true, true)
            return [.end]
        case .notWritten(let why):
            notices = [SetupNotice(kind: .error, text: why)]
            return []
        }
    }

    private mutating func hear(_ line: String) -> [SetupEffect] {
        (notices, showsMore) = ([], false)
        switch line {
        case ":quit", ":q": return receive(.left)
        case "<": return goBack()
        case ">": return goToNextSection()
        case "?":
            showsMore = true
            return []
        default: return question.kind == .review ? review(line) : answer(line)
        }
    }

    private mutating func answer(_ line: String) -> [SetupEffect] {
        let question = question
        let text: String
        do throws(SetupQuestion.Refusal) {
            text =
                line.isEmpty && answers[question.key] != nil ? answers[question.key] ?? "" : try question.reading(line)
        } catch {
            notices = [SetupNotice(kind: .error, text: error.message)]
            return []
        }
        if case .secret(let entry, let isMade) = question.kind, text == "new" {
            guard isMade else {
                notices = [SetupNotice(kind: .error, text: "This key is not ours to make up: the service has its own.")]
                return []
            }
            waiting = (question.key, "vault:\(entry)")
            return [.make(entry: entry)]
        }
        return take(text, for: question.key)
    }

    private mutating func hear(_ secret: Secret) -> [SetupEffect] {
        let text = secret.reveal().trimmed
        guard case .secret(let entry, _) = question.kind,
            !["", "-", "<", ">", "?", ":quit", ":q", "new", "later"].contains(text),
            KeyReference(text) == nil
        else { return hear(text) }
        (notices, showsMore) = ([], false)
        guard !secret.isMask else {
            notices = [SetupNotice(kind: .error, text: "That only stands for a key. Give the key itself.")]
            return []
        }
        waiting = (question.key, "vault:\(entry)")
        return [.store(entry: entry, Secret(text))]
    }

    /// Keeps an answer if it will do, and goes on.
    private mutating func take(_ text: String, for key: String) -> [SetupEffect] {
        let question = question
        var changed = answers
        changed[key] = text
        let found = changed.objections(to: question)
        let errors = found.filter { $0.kind == .error }
        guard errors.isEmpty else {
            notices = errors
            return []
        }
        if answers[key] != text { findings = nil }
        answers = changed
        var effects: [SetupEffect] = []
        if case .test(let name) = question.kind, text == "yes", let service = answers.config[name] {
            effects.append(.test(service))
        }
        notices = found
        goOn()
        return effects + [.save] + arriving()
    }

    private mutating func goOn() {
        let questions = answers.questions
        guard let place = questions.firstIndex(where: { $0.key == at }) else { return }
        let rest = questions[(place + 1)...]
        // Back to the review, by way of what is asked only since this answer.
        let next = isEditing ? rest.first { answers[$0.key] == nil } : rest.first
        guard let next else { return }
        at = next.key
        if next.kind == .review { isEditing = false }
    }

    private mutating func goBack() -> [SetupEffect] {
        let keys = answers.questions.map(\.key)
        guard let place = keys.firstIndex(of: at), place > 0 else {
            notices = [SetupNotice(kind: .note, text: "This is the beginning.")]
            return []
        }
        at = keys[place - 1]
        return [.save]
    }

    /// Takes what Enter would answer for the rest of this part; stops where there is no such answer.
    private mutating func goToNextSection() -> [SetupEffect] {
        let section = question.section
        var effects: [SetupEffect] = []
        while question.section == section, question.kind != .review {
            let before = at
            effects += answer("").filter { $0 != .save }
            // A key that is being made, or a question that wants an answer.
            if at == before { break }
        }
        skipping = waiting == nil ? nil : section
        return effects + [.save]
    }

    /// What is to be done before the first screen.
    public func begin() -> [SetupEffect] { arriving() }

    /// Everything is checked as soon as somebody looks at it.
    private func arriving() -> [SetupEffect] {
        question.kind == .review && findings == nil ? [.check(answers.config)] : []
    }
}

extension SetupTest {
    func notice(of name: String) -> SetupNotice {
        switch self {
        case .answers(let what): SetupNotice(kind: .note, text: "\(name) answers: \(what)")
        case .fails(let why): SetupNotice(kind: .warning, text: "\(name): \(why)")
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
