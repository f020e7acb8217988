import ArrKit
import Foundation
import Support
import Testing

/// Real files, posted to NZBGet's own news server: checked, repaired and unpacked, or not.
@Suite(.enabled(if: NewsServer.archives.runs, "needs the programs nzbget, 7z and par2"))
struct NZBGetUnpackTests {
    private typealias Posting = (URL) async throws -> Void

    /// Bytes without a pattern, for equal blocks would stand in for each other.
    private static let film: [UInt8] = {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        return (0..<60_000).map { _ in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state)
        }
    }()

    private func ending(
        _ parameters: [NZBGet.Parameter] = [], post: @escaping Posting,
        _ look: (NZBGetProgram, NZBGet.HistoryItem) async throws -> Void
    ) async throws {
        try await NewsServer.posting(["post": post]) { news, nzbs in
            try await NZBGetProgram.with(news: news) { server in
                var addition = NZBGet.Addition("post.nzb", .nzb(try #require(nzbs["post"])), category: "movies")
                addition.parameters = parameters
                let id = try await server.nzbget.downloads.append(addition)
                try await look(server, try await server.nzbget.ended(id))
            }
        }
    }

    /// A film in an archive, with a password or without, whose middle may be overwritten.
    private func archive(password: String? = nil, damaged: Bool = false) -> Posting {
        { folder in
            try await withFolder { work in
                try Data(Self.film).write(to: work.appending(path: "film.mkv"))
                let lock = password.map { ["-p\($0)"] } ?? []
                try await Program.run("7z", ["a", "-mx0", "film.7z", "film.mkv"] + lock, in: work)
                var bytes = try Data(contentsOf: work.appending(path: "film.7z"))
                if damaged { for place in 20_000..<20_100 { bytes[place] = 0 } }
                try bytes.write(to: folder.appending(path: "film.7z"))
            }
        }
    }

    /// A film with repair blocks, some of which are overwritten.
    private func repairable(damaging range: Range<Int>) -> Posting {
        { folder in
            let file = folder.appending(path: "film.mkv")
            try Data(Self.film).write(to: file)
            try await Program.run("par2", ["create", "-q", "-s2000", "-r10", "film.par2", "film.mkv"], in: folder)
            var bytes = Data(Self.film)
            for place in range { bytes[place] = 1 }
            try bytes.write(to: file)
        }
    }

    @Test func anArchiveIsUnpacked() async throws {
        try await ending(post: archive()) { server, item in
            #expect(item.status == "SUCCESS/UNPACK")
            #expect(item.unpackStatus == .success && item.reason == nil)
            #expect(item.directory == server.folder.appending(path: "main/dst/movies/post").path)
            let unpacked = try Data(contentsOf: server.folder.appending(path: "main/dst/movies/post/film.mkv"))
            #expect(unpacked == Data(Self.film))
        }
    }

    @Test func aDamagedArchiveIsNot() async throws {
        try await ending(post: archive(damaged: true)) { server, item in
            #expect(item.status == "FAILURE/UNPACK")
            #expect(item.reason?.code == .unpack)
            #expect(server.files(in: "main/dst").isEmpty)
            // It names the final folder all the same.
            #expect(item.finalDir?.hasSuffix("main/dst/movies/post") == true)
            #expect(item.directory == item.destDir)
        }
    }

    @Test func anArchiveWithAPasswordNeedsIt() async throws {
        try await ending(post: archive(password: "secret")) { _, item in
            #expect(item.status == "FAILURE/UNPACK" || item.status == "WARNING/PASSWORD")
            #expect(item.reason?.code == .unpack || item.reason?.code == .password)
        }
        try await ending([.password("secret")], post: archive(password: "secret")) { _, item in
            #expect(item.status == "SUCCESS/UNPACK")
        }
    }

    @Test func aNewsServerThatAnswersPassesItsTest() async throws {
        try await NewsServer.posting(["post": archive()]) { news, _ in
            try await NZBGetProgram.with { server in
                let candidate = NZBGet.NewsServerOptions(host: "127.0.0.1", port: Int(news), isEncrypted: false)
                try await server.nzbget.newsServers.test(candidate)
            }
        }
    }

    @Test func whatNeedNotBeUnpackedIsNot() async throws {
        try await ending([.unpacks(false)], post: archive()) { server, item in
            #expect(item.status == "SUCCESS/HEALTH")
            #expect(server.files(in: "main/dst") == ["movies/post/film.7z"])
        }
    }

    @Test func aLittleDamageIsRepaired() async throws {
        try await ending(post: repairable(damaging: 5000..<5100)) { server, item in
            #expect(item.status == "SUCCESS/PAR")
            #expect(item.parStatus == .success)
            let repaired = try Data(contentsOf: server.folder.appending(path: "main/dst/movies/post/film.mkv"))
            #expect(repaired == Data(Self.film))
        }
    }

    @Test func muchDamageIsNot() async throws {
        try await ending(post: repairable(damaging: 5000..<45_000)) { server, item in
            #expect(item.status == "FAILURE/PAR")
            #expect(item.parStatus == .failure)
            #expect(item.reason?.code == .incomplete)
            #expect(item.health == 1000)
            #expect(server.files(in: "main/dst").isEmpty)
        }
    }
}
