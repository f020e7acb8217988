import StackKit
import Testing

struct SetupAnswerFileTests {
    private func read(_ text: String, _ source: String = "answers.yaml") throws -> SetupAnswerFile {
        try SetupAnswerFile(Array(text.utf8), source: source)
    }

    @Test func aFileAnswersWhatTheWizardAsks() throws {
        let file = try read(
            """
            system: {project: films, timezone: Europe/Berlin, puid: 1001, pgid: 1001, umask: "022"}
            network: {address: 192.168.1.10}
            storage:
              layout: nas
              libraries: {movies-4k: /volume2/movies-4k}
            services:
              plex: {key: env:PLEX_TOKEN}
              radarr:
              radarr-4k: {port: 7879, libraries: [movies-4k]}
              sonarr: {url: "http://nas:8989", key: vault:old.sonarr, test: no}
              qbittorrent: {user: me}
            vpn:
              provider: mullvad
              privateKey: file:/run/secrets/wg
              addresses: [10.64.0.2/32]
            proxy: false
            """)
        let config = file.setup.answers.config
        #expect(file.setup.question.kind == .review)
        #expect(config.system.project == "films" && config.system.umask == Umask(0o022) && config.system.puid == 1001)
        #expect(
            config.storage.root == "/volume1/data" && config.storage.folder(of: "movies-4k") == "/volume2/movies-4k")
        #expect(config.services.map(\.source.name) == ["plex", "radarr", "radarr-4k", "sonarr", "qbittorrent"])
        #expect(config["radarr-4k"]?.libraries == ["movies-4k"] && config["qbittorrent"]?.through == .vpn)
        #expect(config.vpn?.privateKey == KeyReference("file:/run/secrets/wg"))
        #expect(file.effects == [.make(entry: "radarr.key"), .make(entry: "radarr-4k.key")])
    }

    @Test func theSameAnswersGiveTheSameFileAsTyping() throws {
        var run = SetupRun()
        run.enter(until: "services")
        run.type("radarr, nzbget")
        run.enter(until: "review")
        #expect(try read("services: [radarr, nzbget]").setup.answers.config == run.setup.answers.config)
        #expect(
            try read(#"{"services": {"radarr": null, "nzbget": {}}}"#, "answers.json").setup.answers.config
                == run.setup.answers.config)
    }

    @Test func everyMistakeIsToldAtItsPlaceWithACaret() throws {
        let error = try #require(throws: ConfigError.self) {
            _ = try read(
                """
                system:
                  puid: me
                  projct: films
                storage:
                  root: data
                services:
                  radarr:
                    port: 99999
                    key: 0123456789abcdef0123456789abcdef
                  nzbget:
                vpn:
                  type: wireguard
                """)
        }
        let text = error.description
        #expect(text.contains("answers.yaml:2:9: system.puid: A whole number"))
        #expect(text.contains("  puid: me\n        ^"))
        #expect(text.contains("answers.yaml:3:"))
        #expect(text.contains("did you mean `system.project`?"))
        #expect(text.contains("answers.yaml:5:9: storage.root: data is not absolute."))
        #expect(text.contains("answers.yaml:8:11: services.radarr.port"))
        #expect(text.contains("A key does not belong here"))
        #expect(text.contains("`vpn.provider`"))
        #expect(!text.contains("0123456789abcdef"))
    }

    @Test func anUnknownServiceIsOneMistakeAndTheOthersAreLookedAt() throws {
        let error = try #require(throws: ConfigError.self) {
            _ = try read("services:\n  raddar: {port: 7878}\n  sonarr: {port: none}\n")
        }
        #expect(error.problems.count == 2 && error.description.contains("did you mean radarr?"))
        #expect(error.description.contains("answers.yaml:3:18: services.sonarr.port"))
    }

    @Test(arguments: ["", "[", "just words", "services: {radarr: [", "- a\n- b", "services:\n  radarr:\n  radarr:\n"])
    func whatIsNoFileOfAnswersIsRefused(_ text: String) {
        #expect(throws: ConfigError.self) { _ = try read(text) }
    }
}
