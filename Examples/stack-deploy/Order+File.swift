import Console
import StackKit

extension Order {
    func swarm(_ terminal: Terminal) async throws -> Int32 {
        let desired = try await deployment().desired(try request())
        let file = SwarmFile(desired, places: places)
        if isJSON {
            terminal.out(file.report.json(indented: true) + "\n")
        } else {
            terminal.out(file.document.yaml())
            for loss in file.losses { terminal.error("\(loss.isFatal ? "error" : "note"): \(loss)") }
            if !file.variables.isEmpty {
                terminal.error("note: set \(file.variables.joined(separator: ", ")) when you deploy it")
            }
        }
        return file.losses.contains(where: \.isFatal) ? 1 : 0
    }

    func guide(_ terminal: Terminal) async throws -> Int32 {
        let desired = try await deployment().desired(try request())
        let guide = AccessGuide(
            desired, address: arguments.text("address"), domain: arguments.text("domain"),
            proxy: arguments.text("proxy"), publishing: arguments.all("public"))
        terminal.out(isJSON ? guide.report.json(indented: true) + "\n" : guide.text)
        return 0
    }

    func lint(_ terminal: Terminal) async throws -> Int32 {
        let request = try request()
        var findings: [LintFinding] = []
        do {
            findings = try await deployment().desired(request).warnings.map { LintFinding(rule: "compose", text: $0) }
        } catch let error as EngineError where error.code == .badFile || error.code == .noVariable {
            findings = [LintFinding(rule: "compose", text: error.said)]
        }
        for rules in LintFinding.sources { findings += try rules(request) }
        if isJSON {
            let documents = findings.map { ["rule": Document($0.rule), "text": Document($0.text)] as Document }
            terminal.out(Document(documents).json(indented: true) + "\n")
        } else {
            for finding in findings { terminal.out("\(finding.rule): \(finding.text)\n") }
        }
        return findings.isEmpty ? 0 : 1
    }
}

/// A mistake in a compose file.
struct LintFinding: Hashable {
    /// The rule's stable name; `compose` for what compose itself remarks.
    var rule: String
    /// What is wrong, where, and how to mend it.
    var text: String

    /// Where findings come from besides compose itself: each reads the files and says what is wrong with them.
    static let sources: [@Sendable (StackRequest) throws -> [LintFinding]] = []
}
