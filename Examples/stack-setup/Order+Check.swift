import Console
import StackKit

extension Order {
    func check(_ door: Door, _ terminal: Terminal) async throws -> Int32 {
        let config: Config
        do { config = try Config(writtenIn: places.config) } catch let error as ConfigError where isJSON {
            let problems = error.problems.map { problem in
                [
                    "line": Document(problem.line), "column": Document(problem.column),
                    "message": Document(problem.message),
                ]
                    as Document
            }
            terminal.out((["problems": Document(problems), "findings": []] as Document).json(indented: true) + "\n")
            return 1
        }
        let findings =
            arguments.has("file-alone")
            ? config.findings(by: .fileAlone) : await config.findings(following: door.references)
        if isJSON {
            let documents = findings.map { finding in
                [
                    "severity": Document(finding.severity.rawValue), "rule": Document(finding.rule),
                    "field": Document(finding.field), "message": Document(finding.message),
                    "mend": Document(finding.mend),
                ] as Document
            }
            terminal.out((["problems": [], "findings": Document(documents)] as Document).json(indented: true) + "\n")
        } else {
            for finding in findings { terminal.out("\(finding)\n") }
            if findings.isEmpty { terminal.out("\(places.config): no findings\n") }
        }
        switch findings.map(\.severity).min() {
        case .error?: return 1
        case .unknown?: return 3
        default: return findings.contains { $0.severity == .unknown } ? 3 : 0
        }
    }
}
