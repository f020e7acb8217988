import Foundation
import StackKit
import Support
import Testing

struct ComposeTemplateTests {
    private static let variables = ["SET": "val", "EMPTY": "", "DOLLAR": "a$b${SET}", "_u": "under"]

    private static let cases: [(String, String)] = [
        ("$SET", "val"), ("${SET}", "val"), ("${SET}x", "valx"), ("$SETx", ""), ("$_u", "under"), ("${SET:-d}", "val"),
        ("${NONE:-d}", "d"), ("${NONE-d}", "d"), ("${EMPTY-d}", ""), ("${EMPTY:-d}", "d"), ("${NONE:+r}", ""),
        ("${SET:+r}", "r"), ("${EMPTY+r}", "r"), ("${EMPTY:+r}", ""), ("${EMPTY?e}", ""), ("$$", "$"),
        ("$$SET", "$SET"), ("$${SET}", "${SET}"), ("$$$SET", "$val"), ("$1", "$1"), ("a$", "a$"), ("$ x", "$ x"),
        ("$é", "$é"), ("$(x)", "$(x)"), ("${NONE:-${SET}}", "val"), ("${NONE:-${OTHER:-x}y}z", "xyz"),
        ("${NONE:-{\"a\":1}}", "{\"a\":1}"), ("${SET:-{\"a\":1}}", "val"), ("${NONE:-$$x}", "$x"),
        ("${NONE:-a}b}", "ab}"), ("${SET:+${EMPTY:-q}}", "q"), ("${NONE:-a:-b}", "a:-b"), ("${NONE-a?b}", "a?b"),
        ("${NONE:-}", ""), ("${NONE:-$}", "$"), ("${NONE:-$${SET}}", "${SET}"), ("${DOLLAR}", "a$b${SET}"),
        ("${NONE:-$DOLLAR}", "a$b${SET}"), ("${NONE:-  x }", "  x "), ("${NONE-${SET}-${EMPTY:-x}}", "val-x"),
        ("${EMPTY:-${EMPTY:-${SET}}}", "val"), ("$SET$EMPTY.$NONE-", "val.-"), ("${NONE:-{}}", "{}"), ("${SET+}", ""),
        ("plain", "plain"), ("", ""),
    ]

    @Test(arguments: cases)
    func aTextIsFilledIn(_ text: String, _ filled: String) throws {
        #expect(try ComposeTemplate.fill(text) { Self.variables[$0] }.text == filled)
    }

    private static let refused = [
        "${", "${}", "${SET", "${1A}", "${SET:}", "${a.b}", "${NONE:-${}}", "${SET:-${}}", "${SET/a/b}", "${ SET}",
        "${NONE:=x}", "${é}",
    ]

    @Test(arguments: refused)
    func whatIsNoVariableIsRefused(_ text: String) {
        #expect(throws: ComposeTemplate.Failure.self) { try ComposeTemplate.fill(text) { Self.variables[$0] } }
    }

    @Test func aMissingVariableSaysTheFilesOwnWords() {
        let failure = ComposeTemplate.Failure.missing(name: "NONE", words: "set it to val")
        #expect(throws: failure) { try ComposeTemplate.fill("${NONE:?set it to ${SET}}") { Self.variables[$0] } }
        #expect(throws: ComposeTemplate.Failure.missing(name: "EMPTY", words: "")) {
            try ComposeTemplate.fill("${EMPTY:?}") { Self.variables[$0] }
        }
    }

    @Test func aDefaultIsFilledInEvenWhereItIsNotNeeded() {
        #expect(throws: ComposeTemplate.Failure.missing(name: "NONE", words: "x")) {
            try ComposeTemplate.fill("${SET:-${NONE?x}}") { Self.variables[$0] }
        }
    }

    @Test func onlyVariablesThatAreNeededCountAsUnset() throws {
        let filled = try ComposeTemplate.fill("${SET:-$A} ${B:-$C} $D ${E} ${F:-x} ${G:+$H} $D") { Self.variables[$0] }
        #expect(filled.unset == ["C", "D", "E"])
    }

    @Test(.enabled(if: RealCompose.requirement.runs, Comment(rawValue: RealCompose.requirement.message)))
    func composeFillsInTheSame() async throws {
        try await withFolder { folder in
            let names = Self.cases.indices.map { "V\($0)" }
            let lines = zip(names, Self.cases).map { "      \($0): \(Document.string($1.0).json())\n" }
            try folder.write(["c.yaml": "services:\n  a:\n    image: x\n    environment:\n\(lines.joined())"])
            let text = try await RealCompose.config(["c.yaml"], in: folder, environment: Self.variables)
            let environment = try Document(yaml: text)["services"]["a"]["environment"]
            for (name, (text, filled)) in zip(names, Self.cases) {
                // It writes a dollar twice, so that its output can be read again.
                #expect(environment[name].string == filled.replacing("$", with: "$$"), "\(text)")
            }
            for text in Self.refused + ["${NONE:?x}", "${SET:-${NONE?x}}"] {
                try folder.write(["c.yaml": "services: {a: {image: \(Document.string(text).json())}}"])
                let outcome = try await RealCompose.run(
                    ["-f", "c.yaml", "config", "-q"], in: folder, environment: Self.variables)
                #expect(outcome.status != 0, "\(text)")
            }
        }
    }
}
