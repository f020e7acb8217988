import Foundation
import StackKit
import Support
import Testing

struct EnvironmentFileTests {
    private static let text = #"""
        # a comment
        A=1
        export B=two
         C = spaced  
        D="say \"x\" $A ${B}\n\tend \\ \$A"
        E='as $A is \n "so"' # c
        F=bare # comment
        G=a#b
        H="several
        lines"
        I='here
        too'
        J=${A}-$B
        K=
        L
        M: colon
        O=${UNSET:-def}
        P=$$x
        Q=a\nb
        R="a$$b"
        S=it's
        T="tab	x" # "c"
        U=héé
        V = "v"
        W=\$A
        X="\a\0101\q"
        Y='it\'s'
        Z= #c
        AA==x
        AB:=x
        AC=a\
        AD="\${A}"
        AE="a" AF=behind
        AG="#c"
        AH=$OUTER
        OUTER=inner
        AI=$OUTER
        export   AJ=3
        """#

    private static let outer = ["OUTER": "outer", "L": "inherited"]

    @Test func everyWayToWriteAVariableIsRead() throws {
        let file = try EnvironmentFile(Array(Self.text.utf8)) { Self.outer[$0] }
        #expect(file.variables["D"] == "say \"x\" 1 two\n\tend \\ $A")
        #expect(file.variables["E"] == #"as $A is \n "so""#)
        #expect(file.variables["H"] == "several\nlines")
        #expect(file.variables["J"] == "1-two")
        #expect(file.variables["L"] == "inherited")
        #expect(file.variables["AF"] == "behind")
        #expect(file.inherited == ["L"])
    }

    @Test func whatWhoeverStartsTheProjectSaysGoesFirst() throws {
        let file = try EnvironmentFile(Array("OUTER=inner\nA=$OUTER".utf8)) { Self.outer[$0] }
        #expect(file.variables["A"] == "outer")
    }

    @Test func anErrorHasItsPlaceAndShowsNoLine() throws {
        let error = #expect(throws: SyntaxError.self) {
            try EnvironmentFile(Array("A=1\nQ+=s3cret".utf8), source: ".env")
        }
        #expect(error?.line == 2)
        #expect(error?.column == 2)
        #expect(error.map { "\($0)".contains("s3cret") } == false)
    }

    @Test(arguments: ["Q=\"open", "Q='open", "X Y=1", "Q=${A", "Q=${NONE?why}"])
    func aMistakeIsAnError(_ text: String) {
        #expect(throws: SyntaxError.self) { try EnvironmentFile(Array(text.utf8)) }
    }

    @Test(.enabled(if: RealCompose.requirement.runs, Comment(rawValue: RealCompose.requirement.message)))
    func composeReadsTheSame() async throws {
        let file = try EnvironmentFile(Array(Self.text.utf8)) { Self.outer[$0] }
        try await withFolder { folder in
            let compose = "services: {a: {image: x, env_file: [{path: v.env}]}}"
            try folder.write(["v.env": Self.text, "c.yaml": compose])
            let text = try await RealCompose.config(["c.yaml"], in: folder, environment: Self.outer)
            let environment = try Document(yaml: text)["services"]["a"]["environment"].members
            for (name, value) in file.variables {
                #expect(environment[name]?.string == value.replacing("$", with: "$$"), "\(name)")
            }
            #expect(Set(environment.names) == Set(file.variables.names))
        }
    }
}
