import ArrKit
import Foundation
import Support
import Testing

/// A real configuration file, edited by way of NZBGet.
@Suite(.enabled(if: NZBGetProgram.requirement.runs, "needs the program nzbget"))
struct NZBGetConfigLiveTests {
    @Test func anEditIsInTheFileAndNothingElseIsLost() async throws {
        try await NZBGetProgram.with { server in
            let before = try String(contentsOf: server.configuration, encoding: .utf8)
            var document = try await server.nzbget.config.document()
            document["KeepHistory"] = "7"
            document.categories.append(NZBGet.CategoryOptions("Söße \"a\" \\ b", folder: "${MainDir}/müsic"))
            document.newsServers[0].password = "p#a=s:s\\\"wörd/"
            let kept = try await server.nzbget.config.save(document)
            #expect(Set(kept.options) == Set(document.options))

            let after = try String(contentsOf: server.configuration, encoding: .utf8)
            #expect(after.contains("# What a person noted stays.\n"))
            #expect(after.contains("\nKeepHistory=7\n"))
            #expect(after.contains("\nCategory3.Name=Söße \"a\" \\ b\n"))
            #expect(after.contains("\nServer1.Password=p#a=s:s\\\"wörd/\n"))
            let lost = before.split(separator: "\n").filter { !after.contains($0) }
            #expect(lost == ["KeepHistory=30"])
        }
    }

    @Test func itRunsWithWhatWasSavedOnceItIsReloaded() async throws {
        try await NZBGetProgram.with { server in
            var document = try await server.nzbget.config.document()
            document.categories.append(NZBGet.CategoryOptions("music"))
            document["KeepHistory"] = nil
            _ = try await server.nzbget.config.save(document)
            #expect(try await server.nzbget.categories().map(\.name) == ["tv", "movies"])

            try await server.nzbget.system.reload()
            try await eventually("it knows the new category") {
                try await server.nzbget.categories().map(\.name) == ["tv", "movies", "music"]
            }
            #expect(try await !server.nzbget.config.running().contains(NZBGet.Option("KeepHistory", "30")))
            #expect(try await server.nzbget.config.document()["KeepHistory"] == nil)
        }
    }

    @Test func aGroupThatIsTakenOutClosesTheGap() async throws {
        try await NZBGetProgram.with { server in
            var document = try await server.nzbget.config.document()
            document.categories.removeFirst()
            let kept = try await server.nzbget.config.save(document)
            #expect(kept.categories.map(\.name) == ["movies"])
            #expect(kept["Category1.Name"] == "movies" && kept["Category2.Name"] == nil)
        }
    }

    @Test func anOptionThatNobodyKnowsPausesEverythingAtTheNextStart() async throws {
        try await NZBGetProgram.with { server in
            var document = try await server.nzbget.config.document()
            document["NoSuchOption"] = "1"
            _ = try await server.nzbget.config.save(document)
            try await server.nzbget.system.reload()
            try await eventually("everything is paused") {
                let status = try await server.nzbget.status()
                return status.downloadPaused && status.postPaused && status.scanPaused
            }
            let warnings = try await server.nzbget.warnings()
            #expect(warnings.contains { $0.contains("NoSuchOption") })
        }
    }

    @Test func twoEditorsDoNotOverwriteEachOther() async throws {
        try await NZBGetProgram.with { server in
            var mine = try await server.nzbget.config.document()
            var theirs = mine
            theirs["KeepHistory"] = "9"
            _ = try await server.nzbget.config.save(theirs)
            mine["KeepHistory"] = "8"
            let edited = mine
            let error = await #expect(throws: ServiceError.self) { try await server.nzbget.config.save(edited) }
            #expect(error?.underlying as? NZBGet.ConfigFlaw == .changedMeanwhile(["KeepHistory"]))
            #expect(try await server.nzbget.config.document()["KeepHistory"] == "9")
        }
    }

    @Test func anOptionThatIsThereTwiceIsNotMultiplied() async throws {
        try await NZBGetProgram.with { server in
            let handle = try FileHandle(forWritingTo: server.configuration)
            try handle.seekToEnd()
            try handle.write(contentsOf: Data("\nUnpack=no\nUnpack=yes\n".utf8))
            try handle.close()
            for days in ["8", "9"] {
                var document = try await server.nzbget.config.document()
                #expect(document["Unpack"] == "yes")
                document["KeepHistory"] = days
                _ = try await server.nzbget.config.save(document)
            }
            let lines = try String(contentsOf: server.configuration, encoding: .utf8).split(separator: "\n")
            #expect(lines.count { $0.hasPrefix("Unpack=") } <= 2)
            #expect(lines.last { $0.hasPrefix("Unpack=") } == "Unpack=yes")
        }
    }

    @Test func aPartOfTheFileIsRefusedAndTheFileIsWhole() async throws {
        try await NZBGetProgram.with { server in
            let before = try Data(contentsOf: server.configuration)
            let some = NZBGet.ConfigDocument(try await server.nzbget.config.document().options.suffix(5))
            let error = await #expect(throws: ServiceError.self) { try await server.nzbget.config.save(some) }
            guard case .truncated(let names) = error?.underlying as? NZBGet.ConfigFlaw else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(names.contains("MainDir"))
            #expect(try Data(contentsOf: server.configuration) == before)
        }
    }

    @Test func templatesDescribeWhatThereIsToSet() async throws {
        let script = """
            #!/bin/sh
            ### NZBGET POST-PROCESSING SCRIPT
            # Says something.
            ### OPTIONS
            # What it says.
            #Words=hello
            ### NZBGET POST-PROCESSING SCRIPT
            exit 93
            """
        let template = "# Where everything is.\nMainDir=~/downloads\n"
        try await NZBGetProgram.with(
            ["ConfigTemplate": "${ScriptDir}/template.conf"], scripts: ["Say.sh": script, "template.conf": template]
        ) { server in
            let templates = try await server.nzbget.config.templates(fromDisk: true)
            #expect(templates.map(\.name) == ["", "Say.sh"])
            #expect(templates[0].template == template)
            #expect(templates[1].postScript && !templates[1].feedScript)
            #expect(templates[1].template.contains("Words=hello"))
        }
    }
}
