import StackKit
import Testing

struct SetupProgressTests {
    @Test func whatWasLeftGoesOnWhereItWas() throws {
        var run = SetupRun()
        run.enter(until: "services")
        run.type("plex, radarr-4k")
        run.enter(until: "services.radarr-4k.port")
        let text = SetupProgress(of: run.setup).text
        let again = try SetupProgress.setup(Array(text.utf8), source: "progress", hints: SetupHints())
        #expect(again.at == "services.radarr-4k.port")
        #expect(
            Set(again.answers.texts.map { "\($0.name)=\($0.value)" })
                == Set(run.setup.answers.texts.map { "\($0.name)=\($0.value)" }))
        #expect(SetupProgress(of: again).text == text)
    }

    @Test(arguments: ["", "hello", "setup: 2\nanswers: {}", "setup: 1", "setup: 1\nanswers: [", "\u{0}"])
    func anythingElseIsRefused(_ text: String) {
        #expect(throws: SyntaxError.self) {
            _ = try SetupProgress.setup(Array(text.utf8), source: "progress", hints: SetupHints())
        }
    }

    @Test func answersThatWouldNotBeTakenTodayAreForgotten() throws {
        let text = "setup: 1\nat: nowhere\nanswers: {system.puid: me, system.project: films, services.x.key: 12}"
        let setup = try SetupProgress.setup(Array(text.utf8), source: "progress", hints: SetupHints())
        #expect(setup.at == "welcome" && setup.answers["system.puid"] == nil)
        #expect(setup.answers["system.project"] == "films")
    }
}
