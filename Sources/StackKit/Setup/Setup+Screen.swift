extension Setup {
    /// What is to be shown now, for a terminal of that size.
    public func screen(width: Int = 80, height: Int = 24) -> SetupScreen {
        let width = min(max(width, 40), 100)
        let question = question
        var screen = SetupScreen(lines: [], prompt: prompt(question), isSecret: false)
        if case .secret = question.kind { screen.isSecret = true }
        let head = head(question, width)
        var body = question.kind == .review ? reviewLines(width) : questionLines(question, width)
        let notes = notices.flatMap { notice in
            SetupScreen.wrapped(
                SetupScreen.harmless(notice.text), width: width, indent: "  ",
                first: notice.kind == .error ? "! " : "* "
            ).map {
                SetupScreen.Line(
                    text: $0, role: notice.kind == .note ? .plain : notice.kind == .error ? .error : .warning)
            }
        }
        let foot = (notes.isEmpty ? [] : [plain("")]) + [plain(keys(question))]
        let room = max(3, height - 1 - head.count - foot.count - min(notes.count, 8))
        if body.count > room { body = Array(body.prefix(room - 1)) + [plain("  ...")] }
        screen.lines = head + body + notes.prefix(8) + foot
        return screen
    }

    private func plain(_ text: String) -> SetupScreen.Line { SetupScreen.Line(text: text, role: .plain) }

    private func head(_ question: SetupQuestion, _ width: Int) -> [SetupScreen.Line] {
        let section = question.section
        let right = "\(section.number) of \(SetupSection.allCases.count): \(section.title)"
        let left = "Setting up a media stack"
        let gap = String(repeating: " ", count: max(1, width - left.count - right.count))
        return [
            SetupScreen.Line(text: left + gap + right, role: .heading),
            plain(String(repeating: "-", count: width)), SetupScreen.Line(text: question.title, role: .heading),
            plain(""),
        ]
    }

    private func questionLines(_ question: SetupQuestion, _ width: Int) -> [SetupScreen.Line] {
        var lines = SetupScreen.wrapped(question.help, width: width, indent: "  ")
        if case .choice(let choices) = question.kind {
            lines.append("")
            for (number, choice) in choices.enumerated() {
                lines.append("  \(number + 1)  \(choice.name): \(choice.note)")
            }
        }
        if showsMore {
            let more = question.more.isEmpty ? "There is no more to say about this." : question.more
            lines += [""] + SetupScreen.wrapped(more, width: width, indent: "  ")
        }
        return lines.map(plain) + [plain("")]
    }

    private func reviewLines(_ width: Int) -> [SetupScreen.Line] {
        var lines = summary.flatMap {
            SetupScreen.wrapped(SetupScreen.harmless($0), width: width, indent: "               ", first: "  ")
        }.map(plain)
        lines.append(plain(""))
        guard let findings else { return lines + [plain("  Type check to have everything checked."), plain("")] }
        if findings.isEmpty { return lines + [plain("  Everything was checked: no findings."), plain("")] }
        for finding in findings {
            let role: SetupScreen.Line.Role = finding.severity == .error ? .error : .warning
            let text = "\(finding.field): \(finding.message)"
            lines += SetupScreen.wrapped(
                SetupScreen.harmless(text), width: width, indent: "    ",
                first: finding.severity == .error ? "! " : "* "
            ).map { SetupScreen.Line(text: $0, role: role) }
        }
        return lines + [plain("")]
    }

    private func keys(_ question: SetupQuestion) -> String {
        switch question.kind {
        case .review: "Enter: write it   edit NAME, 1-5: change   test, check   <: back   :quit: leave"
        case .begin: "Enter: begin   :quit: leave"
        default: "Enter: take it   <: back   >: next part   ?: more   -: leave out   :quit: leave"
        }
    }

    private func prompt(_ question: SetupQuestion) -> String {
        switch question.kind {
        case .begin: return "Begin> "
        case _ where question.isPlace && standard == "": return "\(question.key) [here]> "
        case .review: return "Write stack.yaml> "
        case .secret:
            let taken = answers[question.key] ?? question.standard
            return "\(question.key)\(taken.map { $0.isEmpty ? " [leave out]" : " [\($0)]" } ?? "")> "
        default:
            let taken = SetupScreen.harmless(standard ?? "")
            let short = taken.count > 46 ? "\(taken.prefix(43))..." : taken
            return "\(question.key)\(standard == nil ? "" : short.isEmpty ? " [leave out]" : " [\(short)]")> "
        }
    }
}
