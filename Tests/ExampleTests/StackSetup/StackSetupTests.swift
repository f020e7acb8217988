import Foundation
import StackKit
import Support
import Testing

/// The program without anybody in front of it.
@Suite(.timeLimit(.minutes(5)))
struct StackSetupTests {
    private static func setup(_ folder: URL, _ arguments: String..., answers: String? = nil) async throws -> Finished {
        if let answers { try Data(answers.utf8).write(to: folder.appending(path: "answers.yaml")) }
        return try await Finished.run("stack-setup", arguments, in: folder)
    }

    private static func answers(_ folder: URL) -> String {
        """
        system: {project: films, timezone: Etc/UTC, puid: \(geteuid()), pgid: \(getegid()), folder: \(folder.path)/stack}
        storage: {root: \(folder.path)/data, config: \(folder.path)/settings}
        services:
          radarr: {port: 17878}
          nzbget: {port: 16789}
        """
    }

    private static func makeFolders(_ folder: URL) throws {
        for path in ["data/media/movies", "data/downloads", "settings"] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: path), withIntermediateDirectories: true)
        }
    }

    @Test func answersWrittenDownAskNothing() async throws {
        try await withFolder { folder in
            try Self.makeFolders(folder)
            let done = try await Self.setup(
                folder, "--answers", "answers.yaml", "--render", "out", answers: Self.answers(folder))
            #expect(done.code == 0, "\(done.all)")
            let config = try Config(writtenIn: folder.appending(path: "stack.yaml").path)
            #expect(config.services.map(\.source.name) == ["radarr", "nzbget"])
            let vault = try Vault(
                at: folder.appending(path: "stack.vault").path, key: .file(folder.appending(path: "stack.key").path))
            let key = try vault.secret("radarr.key").reveal()
            #expect(key.count == 32 && !done.all.contains(key))
            for file in ["stack.yaml", "out/compose.yaml", "out/.env", "answers.yaml"] {
                #expect(!(try String(contentsOf: folder.appending(path: file), encoding: .utf8)).contains(key))
            }
            let secret = folder.appending(path: "out/secrets/radarr_key")
            #expect(try String(contentsOf: secret, encoding: .utf8) == key)
            #expect(try FileManager.default.attributesOfItem(atPath: secret.path)[.posixPermissions] as? Int == 0o400)

            let again = try await Self.setup(folder, "--answers", "answers.yaml")
            #expect(again.code == 1 && again.errors.contains("is there already"), "\(again.all)")
            let replaced = try await Self.setup(folder, "--answers", "answers.yaml", "--replace")
            #expect(replaced.code == 0, "\(replaced.all)")
            #expect(try vault.secret("radarr.key").reveal() == key)
            #expect(FileManager.default.fileExists(atPath: folder.appending(path: "stack.yaml.before").path))
        }
    }

    @Test func deployingGoesOverToTheProgramThatDoes() async throws {
        try await withFolder { folder in
            try Self.makeFolders(folder)
            let deployer = folder.appending(path: "deployer")
            try Data("#!/bin/sh\necho \"$@\" > asked\nls out/secrets >> asked\nexit 7\n".utf8).write(to: deployer)
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: deployer.path)
            let done = try await Self.setup(
                folder, "--answers", "answers.yaml", "--render", "out", "--deploy", "--deployer", "deployer",
                answers: Self.answers(folder))
            #expect(done.code == 7, "\(done.all)")
            let asked = try String(contentsOf: folder.appending(path: "asked"), encoding: .utf8)
            let file = folder.appending(path: "out/compose.yaml").path
            #expect(asked.hasSuffix("\nnzbget_key\nradarr_key\n"))
            #expect(asked.hasPrefix("apply --file \(file)\n"), "\(asked)")
            #expect(FileManager.default.fileExists(atPath: folder.appending(path: "settings/radarr").path))
        }
    }

    @Test func answersThatWillNotDoWriteNothing() async throws {
        try await withFolder { folder in
            let bad = try await Self.setup(
                folder, "--answers", "answers.yaml", answers: "system:\n  puid: me\nservices: [radarr]\n")
            #expect(bad.code == 1 && bad.errors.contains("answers.yaml:2:9: "), "\(bad.all)")
            #expect(bad.errors.contains("  puid: me\n        ^"))
            let missing = try await Self.setup(
                folder, "--answers", "answers.yaml", answers: Self.answers(folder))
            #expect(missing.code == 1 && missing.errors.contains("--unchecked"), "\(missing.all)")
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "stack.yaml").path))
            let none = try await Self.setup(folder, "--answers", "nothing.yaml")
            #expect(none.code == 2 && none.errors.contains("there is no such file"), "\(none.all)")
        }
    }

    @Test func checkTellsFindingsAndHowBadTheyAre() async throws {
        try await withFolder { folder in
            let file = folder.appending(path: "stack.yaml")
            try Data("version: 2\nservices:\n  radarr: {port: 8989}\n  sonarr: {}\n".utf8).write(to: file)
            let clash = try await Self.setup(folder, "check", "--file-alone")
            #expect(clash.code == 1 && clash.output.contains("error: services."), "\(clash.all)")
            let told = try Document(json: Array(try await Self.setup(folder, "check", "--json").output.utf8))
            #expect(told["findings"].list.contains { $0["severity"].string == "error" })
            try Data("version: 2\nservices:\n  radarr: {prot: 8989}\n".utf8).write(to: file)
            let typo = try await Self.setup(folder, "check")
            #expect(typo.code == 1 && typo.errors.contains("did you mean `port`?"), "\(typo.all)")
            let json = try Document(json: Array(try await Self.setup(folder, "check", "--json").output.utf8))
            #expect(json["problems"][0]["line"].int == 3)
            #expect(try await Self.setup(folder, "check", "--config", "none.yaml").code == 2)
        }
    }

    @Test func whatIsTakenOverFromElsewhereHasItsKeysInTheVault() async throws {
        try await withFolder { folder in
            let key = "0123456789abcdef0123456789abcdef"
            try Data(
                """
                services:
                  radarr:
                    image: lscr.io/linuxserver/radarr:5.14.0
                    ports: ["7878:7878"]
                    environment: {RADARR__AUTH__APIKEY: \(key)}
                    volumes: ["/srv/settings/radarr:/config", "/srv/data:/data"]
                """.utf8
            ).write(to: folder.appending(path: "docker-compose.yml"))
            let done = try await Self.setup(folder, "import", "docker-compose.yml")
            #expect(done.code == 0 && !done.all.contains(key), "\(done.all)")
            let text = try String(contentsOf: folder.appending(path: "stack.yaml"), encoding: .utf8)
            #expect(text.contains("radarr") && !text.contains(key))
            let exported = try await Self.setup(folder, "export")
            #expect(exported.code == 0 && exported.output == text, "\(exported.all)")
        }
    }

    @Test func anExportIsReadOnAnotherMachineWithItsSealedKeys() async throws {
        try await withFolder { folder in
            try Self.makeFolders(folder)
            #expect(try await Self.setup(folder, "--answers", "answers.yaml", answers: Self.answers(folder)).code == 0)
            let words = folder.appending(path: "words")
            try Data("ten words that do not belong together\n".utf8).write(to: words)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: words.path)
            let seal = ["--sealed", "keys.sealed", "--sealed-passphrase-file", "words"]
            let exported = try await Finished.run("stack-setup", ["export"] + seal, in: folder)
            #expect(exported.code == 0, "\(exported.all)")
            try Data(exported.output.utf8).write(to: folder.appending(path: "stack.export.yaml"))
            let other = ["--config", "other/stack.yaml"]
            try FileManager.default.createDirectory(
                at: folder.appending(path: "other"), withIntermediateDirectories: true)
            let imported = try await Finished.run(
                "stack-setup", ["import", "stack.export.yaml"] + seal + other, in: folder)
            #expect(imported.code == 0, "\(imported.all)")
            let vaults = try ["stack", "other/stack"].map { name in
                try Vault(
                    at: folder.appending(path: "\(name).vault").path,
                    key: .file(folder.appending(path: "\(name).key").path))
            }
            #expect(try vaults[0].secrets() == vaults[1].secrets())
            let key = try vaults[0].secret("radarr.key").reveal()
            let sealed = try String(contentsOf: folder.appending(path: "keys.sealed"), encoding: .utf8)
            #expect(![exported.all, imported.all, sealed].contains { $0.contains(key) })
            #expect(
                try Config(writtenIn: folder.appending(path: "other/stack.yaml").path)
                    == Config(writtenIn: folder.appending(path: "stack.yaml").path))
        }
    }

    @Test func theSchemaIsWhatTheLibrarySays() async throws {
        try await withFolder { folder in
            let schema = try await Self.setup(folder, "schema")
            #expect(try Document(json: Array(schema.output.utf8)) == Config.jsonSchema())
        }
    }

    @Test(arguments: [
        (["chekc"], "did you mean check?"), (["vault"], "say what to do"), (["vault", "set"], "say which secret"),
        (["vault", "set", "radarr.key", "0123456789abcdef"], "one word too many"), (["import"], "say which file"),
        (["--anwsers", "x"], "did you mean --answers?"), (["check", "more"], "one word too many"),
    ])
    func aWrongCommandLineIsToldSo(_ words: [String], _ why: String) async throws {
        try await withFolder { folder in
            let done = try await Finished.run("stack-setup", words, in: folder)
            #expect(done.code == 64 && done.errors.contains(why), "\(done.all)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }

    @Test(arguments: [[], ["check"], ["render"], ["import"], ["export"], ["schema"], ["vault"]])
    func helpHasExamplesAndExitCodes(_ verb: [String]) async throws {
        try await withFolder { folder in
            let help = try await Finished.run("stack-setup", verb + ["--help"], in: folder)
            #expect(help.code == 0 && (verb == ["schema"] || help.output.contains("Examples:")))
            #expect(help.output.contains("Exit codes:"))
        }
    }

    @Test func pipedInputAndOutputDoToo() async throws {
        try await withFolder { folder in
            // Nothing comes in: that is as good as leaving.
            let done = try await Finished.run("stack-setup", [], in: folder)
            #expect(done.code == 3 && done.output.contains("Begin> ") && !done.all.contains("\u{1B}"), "\(done.all)")
        }
    }
}
