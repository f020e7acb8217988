import Foundation
import Support
import Testing

@testable import StackKit

/// The same faulty files, as Compose sees them and as the rules do.
@Suite(.enabled(if: RealCompose.requirement.runs, Comment(rawValue: RealCompose.requirement.message)))
struct LintRefereeTests {
    private enum Verdict: String { case refused, warned, silent }

    private func verdict(_ faulty: FaultyFiles.Case) async throws -> (Verdict, String) {
        try await withFolder { folder in
            try folder.write(faulty.others.merging(["compose.yaml": faulty.text]) { own, _ in own })
            let arguments = ["-p", "p", "-f", "compose.yaml", "--profile", "*", "config", "-q"]
            let outcome = try await RealCompose.run(arguments, in: folder, environment: faulty.environment)
            let words = outcome.errors.split(separator: "\n").first.map(String.init) ?? ""
            return (outcome.status != 0 ? .refused : words.isEmpty ? .silent : .warned, words)
        }
    }

    @Test func rulesCatchWhatComposeDoesNot() async throws {
        var table = "\nfault                    compose config -q   lint\n"
        var missed: [String] = []
        for faulty in FaultyFiles.all {
            let (verdict, words) = try await verdict(faulty)
            let loader = ComposeLoader(environment: faulty.environment) { path in
                if path == "compose.yaml" { return Array(faulty.text.utf8) }
                guard let text = faulty.others[path] else { throw Program.Failure(description: "\(path) is not there") }
                return Array(text.utf8)
            }
            let findings = ComposeLint().findings(in: loader.load(["compose.yaml"]))
            let found = findings.first { $0.rule == faulty.rule }
            #expect(found != nil, "\(faulty)")
            if verdict != .refused { missed.append(faulty.rule) }
            // What Compose refuses is never less than an error here.
            if verdict == .refused { #expect(findings.contains { $0.severity == .error }, "\(faulty): \(words)") }
            let place = found.map { "\($0.severity.word) at \($0.error.line):\($0.error.column)" } ?? "–"
            table += "\(Self.padded(faulty.rule, 25))\(Self.padded(verdict.rawValue, 20))\(place)\n"
        }
        table += "\(FaultyFiles.all.count) files: \(missed.count) pass Compose, none passes lint"
        print(table)
        #expect(missed.count >= 40)
        #expect(
            Set(missed).isSuperset(of: ["port-clash", "unset-variable", "bad-restart", "bad-image", "hard-link-trap"]))
    }

    @Test func composeTakesTheGoodStack() async throws {
        try await withFolder { folder in
            try folder.write(["compose.yaml": GoodStack.text])
            let outcome = try await RealCompose.run(["-f", "compose.yaml", "config", "-q"], in: folder)
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
