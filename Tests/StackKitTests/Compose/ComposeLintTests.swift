import Foundation
import Support
import Testing

@testable import StackKit

struct ComposeLintTests {
    private func findings(_ faulty: FaultyFiles.Case) -> [LintFinding] {
        var files = faulty.others
        files["compose.yaml"] = faulty.text
        let loader = ComposeLoader(environment: faulty.environment) { [files] path in
            guard let text = files[path] else { throw Program.Failure(description: "\(path) is not there") }
            return Array(text.utf8)
        }
        return ComposeLint().findings(in: loader.load(["compose.yaml"]))
    }

    @Test(arguments: FaultyFiles.all)
    func aFaultIsFoundAtItsLine(_ faulty: FaultyFiles.Case) throws {
        let lines = faulty.text.split(separator: "\n", omittingEmptySubsequences: false)
        let marked = try #require(lines.firstIndex { $0.contains("#!") }) + 1
        let all = findings(faulty)
        let found = all.filter { $0.rule == faulty.rule }
        #expect(found.map(\.error.line) == [marked], "\(all)")
        #expect(found.allSatisfy { !$0.fix.isEmpty && !$0.reason.isEmpty && $0.error.source == "compose.yaml" })
    }

    @Test(arguments: FaultyFiles.all)
    func aFaultIsNotTakenForAnother(_ faulty: FaultyFiles.Case) {
        let others = findings(faulty).filter { $0.severity > .advice && $0.rule != faulty.rule }
        // What cannot be read or is unset leaves others without what they need.
        let follows: Set<String> = ["claim-token": ["plain-secret"]][faulty.rule] ?? []
        #expect(others.filter { !follows.contains($0.rule) }.isEmpty, "\(others)")
    }

    @Test func everyRuleHasAFileThatItFindsFaultWith() {
        #expect(Set(FaultyFiles.all.map(\.rule)) == Set([LintRule].all.map(\.id)))
        #expect(Set([LintRule].all.map(\.id)).count == [LintRule].all.count)
        #expect([LintRule].all.count >= 30)
    }

    @Test func aRuleSaysWhyAndWhatToDo() {
        for rule in [LintRule].all {
            #expect(rule.id.allSatisfy { $0.isLowercase || $0 == "-" }, "\(rule.id)")
            #expect(rule.reason.hasSuffix(".") && rule.fix.hasSuffix("."), "\(rule.id)")
        }
    }

    @Test func nothingIsWrongWithAGoodStack() {
        let findings = ComposeLint().findings(in: ComposeLoader().load(GoodStack.text))
        #expect(findings.isEmpty, "\(findings)")
    }

    @Test func aFindingShowsTheLineAndACaret() throws {
        let text = "services:\n  a:\n    image: x:1\n    restart: allways\n"
        let project = ComposeLoader().load(text)
        let finding = try #require(ComposeLint(rules: [.badRestart]).findings(in: project).first)
        #expect(
            finding.description == """
                compose.yaml:4:14: error: `allways` is no restart policy [bad-restart]
                    restart: allways
                             ^
                  fix: Write `always`.
                """)
        #expect(finding.document["line"].int == 4)
        #expect(finding.document["rule"].string == "bad-restart")
    }

    @Test func findingsAreCounted() {
        let text = "services:\n  a:\n    image: x\n    restart: allways\n    privileged: true\n"
        let rules: [LintRule] = [.badRestart, .privileged, .untaggedImage, .missingHealthCheck]
        let findings = ComposeLint(rules: rules).findings(in: ComposeLoader().load(text))
        #expect(findings.worst == .error)
        #expect(findings.text.hasSuffix("\n\n1 error, 2 warnings, 1 piece of advice"))
        #expect(findings.document.list.count == 4)
        #expect([LintFinding]().text == "nothing found")
    }

    @Test func noFindingShowsAKey() {
        let key = "s3cr3t-0123456789abcdef"
        let text = """
            services:
              a:
                image: x
                restart: sometimes
                environment:
                  - API_KEY=\(key)
                  - API_KEY=\(key)
              b:
                image: x
                environment: {PASSWORD: \(key), PLEX_TOKEN: "\(key)", PLEX_CLAIM: claim-\(key)}
              c: {image: x, environment: {DB_PASSWORD: 'x${'}}
            """
        let findings = ComposeLint().findings(in: ComposeLoader().load(text))
        #expect(findings.contains { $0.rule == "plain-secret" })
        #expect(!findings.contains { "\($0)\($0.document)".contains(key) })
    }

    @Test(arguments: [
        "environment: [\"API_KEY=hunter2\"]", "environment: {API_KEY: hunter2}",
        "environment: [API_KEY=hunter2 and more]",
        "environment: {API_KEY: 'a${hunter2'}", "environment: [\"API_KEY=a${hunter2\"]",
    ])
    func noLineShowsAKey(_ line: String) {
        let text = "services:\n  a:\n    image: x\n    \(line)\n"
        let findings = ComposeLint().findings(in: ComposeLoader().load(text))
        #expect(findings.contains { $0.error.line == 4 })
        #expect(!findings.contains { "\($0)\($0.document)".contains("hunter2") }, "\(findings)")
    }

    @Test func aSpoiltFileIsNoCrash() {
        var state: UInt64 = 7
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let texts = OtherPeoplesFiles.all.values.sorted() + [GoodStack.text]
        let pieces = Array("{}[]:-#&*!|>'\"$ \n\t09azAZ".utf8)
        for round in 0..<300 {
            var bytes = Array(texts[round % texts.count].utf8)
            for _ in 0...next(8) {
                let place = next(bytes.count)
                switch next(3) {
                case 0: bytes[place] = pieces[next(pieces.count)]
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + next(40)))
                default:
                    bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + next(40))], at: next(bytes.count))
                }
            }
            let spoilt = String(decoding: bytes, as: UTF8.self)
            let project = ComposeLoader().load(spoilt)
            _ = ComposeLint().findings(in: project).map(\.description)
            _ = project.file.yaml()
        }
    }

    @Test func whatIsIgnoredOnPurposeIsNotFound() {
        let text = """
            services:
              a: {image: x, x-lint-ignore: [untagged-image]}
              b: {image: y}
            """
        let rules = [LintRule.untaggedImage]
        let findings = ComposeLint(rules: rules).findings(in: ComposeLoader().load(text))
        #expect(findings.map(\.error.line) == [3])
        let whole = ComposeLoader().load(text + "\nx-lint-ignore: [untagged-image]\n")
        #expect(ComposeLint(rules: rules).findings(in: whole).isEmpty)
    }

    @Test func aFaultOfALaterFileIsShownThere() {
        let files = ["a.yaml": "services: {a: {image: x:1}}", "b.yaml": "services:\n  a:\n    privileged: true\n"]
        let loader = ComposeLoader { Array((files[$0] ?? "").utf8) }
        let findings = ComposeLint(rules: [.privileged]).findings(in: loader.load(["a.yaml", "b.yaml"]))
        #expect(findings.map { "\($0.error.source ?? ""):\($0.error.line)" } == ["b.yaml:3"])
    }

    @Test func addressesAndCarriersKeepPortsApart() {
        let text = """
            services:
              a: {image: x:1, ports: ["127.0.0.1:80:1", "53:53/udp", "[::1]:80:1", "7000-7010:9"]}
              b: {image: x:1, ports: ["10.0.0.1:80:1", "53:53/tcp", "7005:1"]}
              c: {image: x:1, profiles: [one], ports: ["90:90"]}
              d: {image: x:1, profiles: [two], ports: ["90:90"]}
            """
        #expect(ComposeLint(rules: [.portClash]).findings(in: ComposeLoader().load(text)).isEmpty)
    }
}
