import Console
import FoundationEssentials
import StackKit

/// What the services showed and what follows from it.
struct Answer {
    let question: Question
    let survey: Survey
    let report: GapReport

    init(to question: Question, _ terminal: Terminal) async throws {
        self.question = question
        let config = try question.config()
        let observers = config.observers(for: question.rules, as: .here)
        let connections = Connections(config)
        let line = StatusLine(terminal)
        defer { terminal.clear() }
        survey = try await Survey.take(
            of: config, by: observers, through: connections.transport, report: line.show)
        report = GapFinder(question.rules).report(on: survey.snapshot)
    }

    /// Prints the report, writes its page, and returns what to exit with.
    func tell(_ terminal: Terminal) throws -> Int32 {
        terminal.out(question.isJSON ? document.json(indented: true) + "\n" : text(for: terminal))
        for remark in survey.remarks { terminal.error("note: \(remark)") }
        if let page = question.page {
            try AtomicFile(page).replace(with: Array(report.page().utf8))
            terminal.error("the page is in \(page)")
        }
        return exitStatus
    }

    private var exitStatus: Int32 {
        survey.health.values.allSatisfy(\.isReadable) ? report.exitStatus : 2
    }

    private func text(for terminal: Terminal) -> String {
        var style = GapReport.Style()
        style.width = terminal.width
        style.limit = question.listsAll ? .max : 20
        style.isColoured = terminal.isColourful && !question.isPlain
        style.hint = "--all lists them"
        return report.text(style) + survey.appendix(report.sources)
    }

    private var document: Document {
        var document = report.document
        document["exitStatus"] = Document(Int(exitStatus))
        document["services"] = Document(survey.health.sorted { $0.key < $1.key }.map(Document.init))
        document["drift"] = Document(survey.drift.sorted { $0.key < $1.key }.flatMap(Document.list))
        document["remarks"] = Document(survey.remarks.map { Document($0) })
        return document
    }
}

extension Survey {
    /// What the table has no room for: why a source could not be read, the services that hold no library, and
    /// surprises in answers.
    fileprivate func appendix(_ sources: [GapReport.State]) -> String {
        let reasons = sources.compactMap { state in state.why.map { "✗ \(state.source): \($0)" } }
        let services = health.sorted { $0.key < $1.key }.map { source, health in
            switch health {
            case .known(let health, _), .partly(let health, _, _):
                (["✓ \(source) \(health.version)"] + health.complaints.map { "  \($0)" }).joined(separator: "\n")
            case .unknown(let why, _): "✗ \(source): \(why)"
            }
        }
        let surprises = drift.sorted { $0.key < $1.key }.map { source, notes in
            "  \(source) answered otherwise than expected in \(notes.count == 1 ? "1 field" : "\(notes.count) fields"): "
                + "\(notes.prefix(3).map(\.path).joined(separator: ", "))\(notes.count > 3 ? ", …" : "")"
        }
        let lines = reasons + services + surprises
        return lines.isEmpty ? "" : "\n" + lines.joined(separator: "\n") + "\n"
    }
}

extension Document {
    fileprivate init(_ source: Source, _ observed: Observed<Health>) {
        self = ["name": Document(source.name), "kind": Document(source.kind.rawValue)]
        switch observed {
        case .known(let health, let time), .partly(let health, _, let time):
            self["state"] = "known"
            self["version"] = Document(health.version)
            self["complaints"] = Document(health.complaints.map { Document($0) })
            self["time"] = Document(time.formatted(.iso8601))
        case .unknown(let why, let since):
            self["state"] = "unknown"
            self["why"] = Document(why)
            self["time"] = Document(since.formatted(.iso8601))
        }
    }

    fileprivate static func list(_ source: Source, _ notes: [Drift.Note]) -> [Document] {
        notes.map { note in
            [
                "service": Document(source.name), "path": Document(note.path), "expected": Document(note.expected),
                "found": Document(note.found), "isLoss": Document(note.isLoss), "count": Document(note.count),
            ]
        }
    }
}

extension ClientIdentity {
    /// The same on each run on one machine, so that Plex lists one device and no more.
    static var here: ClientIdentity {
        let host = ProcessInfo.processInfo.hostName
        return ClientIdentity(
            identifier: "maestrarr-\(host)", product: "Maestrarr", version: "0.1", device: host)
    }
}
