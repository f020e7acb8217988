import ArrKit
import Foundation
import Support
import Testing

/// Taking real downloads out, with their data or without.
@Suite(.enabled(if: NewsServer.scripts.runs, "needs nzbget, python3 and the scripted news server"))
struct NZBGetRemovalTests {
    private func with(
        _ options: [String: String] = [:], scripts: [String: String] = [:], _ body: (NZBGetProgram) async throws -> Void
    ) async throws {
        try await NewsServer.scripted { news in
            try await NZBGetProgram.with(news: news, options, scripts: scripts, body)
        }
    }

    private func isGone(_ server: NZBGetProgram) async throws {
        try await eventually("nothing remembers it") {
            let queue = try await server.nzbget.downloads.all()
            let history = try await server.nzbget.history.all(hidden: true)
            return queue.isEmpty && history.isEmpty
        }
    }

    @Test func aWaitingDownloadGoesWithWhatHasCome() async throws {
        try await with { server in
            let id = try await server.nzbget.add(Post(name: "slow", fates: [.ok, .slow], articles: 60))
            _ = try await server.nzbget.queued(id) { $0.successArticles > 2 }
            try await server.nzbget.remove([Download.Key(rawValue: "\(id)")], deletingData: true)
            try await isGone(server)
            try await eventually("its files are gone") { server.files(in: "main/inter").isEmpty }
        }
    }

    @Test func aFinishedDownloadsFilesStay() async throws {
        try await with { server in
            let id = try await server.nzbget.add(Post(name: "film"))
            let item = try await server.nzbget.ended(id)
            let key = Download.Key(rawValue: "\(id)")
            let error = await #expect(throws: ServiceError.self) {
                try await server.nzbget.remove([key], deletingData: true)
            }
            #expect(error?.code == .rejected)
            #expect(error?.messages == [item.directory].compactMap(\.self))
            #expect(try await server.nzbget.history.all().count == 1)

            try await server.nzbget.remove([key], deletingData: false)
            try await isGone(server)
            #expect(server.files(in: "main/dst") == ["film/film.bin"])
        }
    }

    @Test func whatWasDeletedForItsHealthGoesWholly() async throws {
        try await with { server in
            let id = try await server.nzbget.add(Post(name: "gone", fates: [.missing]))
            _ = try await server.nzbget.ended(id)
            try await server.nzbget.remove([Download.Key(rawValue: "\(id)")], deletingData: true)
            try await isGone(server)
            #expect(server.files(in: "main/inter").isEmpty)
        }
    }

    @Test func whatIsBeingProcessedIsStoppedFirst() async throws {
        let script = """
            #!/bin/sh
            ### NZBGET POST-PROCESSING SCRIPT
            # Takes its time.
            ### NZBGET POST-PROCESSING SCRIPT
            exec sleep 60
            """
        try await with(["Extensions": "Slow.sh"], scripts: ["Slow.sh": script]) { server in
            let id = try await server.nzbget.add(Post(name: "film"))
            let group = try await server.nzbget.queued(id) { $0.status == .executingScript }
            #expect(try await server.nzbget.queue().map(\.state) == [.processing])
            let key = Download.Key(rawValue: "\(id)")
            let error = await #expect(throws: ServiceError.self) {
                try await server.nzbget.remove([key], deletingData: true)
            }
            #expect(error?.messages == [group.directory].compactMap(\.self))
            try await server.nzbget.remove([key], deletingData: false)
            try await isGone(server)
            #expect(server.files(in: "main/dst") == ["film/film.bin"])
        }
    }

    @Test func whatIsGoneAlreadyIsAsGoodAsTakenOut() async throws {
        try await with { server in
            try await server.nzbget.remove(["4711", "abcdef"], deletingData: true)
            let id = try await server.nzbget.add(Post(name: "film"), paused: true)
            _ = try await server.nzbget.queued(id)
            try await server.nzbget.remove(["4711", Download.Key(rawValue: "\(id)")], deletingData: false)
            try await isGone(server)
        }
    }
}
