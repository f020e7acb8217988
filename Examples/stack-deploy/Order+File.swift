import Console
import FoundationEssentials
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
        var findings = ownFindings().map { Remark(rule: $0.rule, text: "\($0)", document: $0.document) }
        do {
            let remarks = try await deployment().desired(try request()).warnings
            findings += remarks.map { Remark(rule: "compose", text: $0) }
        } catch let error as EngineError where error.code == .badFile || error.code == .noVariable {
            findings.append(Remark(rule: "compose", text: error.said))
        } catch let error as EngineError where Self.needsEngine.contains(error.code) {
            // The rules need no engine: what they found is told without compose's own word.
            terminal.error("note: compose itself was not asked: \(error.said)")
        }
        if isJSON {
            terminal.out(Document(findings.map(\.document)).json(indented: true) + "\n")
        } else {
            for finding in findings { terminal.out("\(finding.text)\n") }
        }
        return findings.isEmpty ? 0 : 1
    }

    private static let needsEngine: [EngineError.Code] = [.noDocker, .noCompose, .noDaemon, .noPermission]

    /// What the rules for media stacks find in the file and in all it includes.
    func ownFindings() -> [LintFinding] {
        let envFiles = arguments.all("env-file").map(absolute)
        let project = ComposeLoader(environment: ProcessInfo.processInfo.environment).load(
            [file], envFiles: envFiles.isEmpty ? nil : envFiles)
        return ComposeLint().findings(in: project)
    }
}

/// A mistake in a compose file.
struct Remark: Hashable {
    /// The rule's stable name; `compose` for what compose itself remarks.
    var rule: String
    /// What is wrong, where, and how to mend it.
    var text: String
    /// The same for a machine.
    var document: Document

    init(rule: String, text: String, document: Document? = nil) {
        (self.rule, self.text) = (rule, rule == "compose" ? "compose: \(text)" : text)
        self.document = document ?? ["rule": Document(rule), "message": Document(text)]
    }
}
