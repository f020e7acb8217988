import Console
import Testing

@Suite struct CommandTests {
    let command = Command(
        "tool", "does something", options: [.init("films", "N", "how many"), .init("json", "as JSON")],
        examples: [("tool --films 3", "three")], exits: [(0, "fine")])

    @Test func valuesComeBehindASpaceOrAnEqualSign() throws {
        #expect(try command.parse(["--films", "3"]).text("films") == "3")
        #expect(try command.parse(["--films=3", "--json", "rest"]).operands == ["rest"])
    }

    @Test func numbersHaveBounds() throws {
        let arguments = try command.parse(["--films", "30"])
        #expect(try arguments.number("films", in: 0...100, of: command) == 30)
        #expect(throws: UsageError.self) { try arguments.number("films", in: 0...10, of: command) }
        #expect(try command.parse([]).number("films", in: 0...10, of: command) == nil)
    }

    @Test func whatIsUnknownIsToldWithTheNearestName() {
        let error = #expect(throws: UsageError.self) { try command.parse(["--film", "3"]) }
        #expect(error?.description.contains("did you mean --films?") == true)
        #expect(throws: UsageError.self) { try command.parse(["--films"]) }
        #expect(throws: UsageError.self) { try command.parse(["--json=1"]) }
    }

    @Test func helpNamesEveryOptionExampleAndExitCode() {
        for part in ["--films N", "--json", "--help", "tool --films 3", "0  fine"] {
            #expect(command.help.contains(part))
        }
    }
}
