import Foundation
import Support

/// News servers of this machine, for NZBGet to download from.
enum NewsServer {
    /// One that does to each article what the article's own name says; see `Post`.
    static func scripted(_ body: (UInt16) async throws -> Void) async throws {
        let port = try FreePort.find()
        let script = Shared.folder.appending(path: "services/fakenntp.py").path
        try await Program.with("python3", [script, "\(port)"]) { program in
            _ = try await program.firstLine()
            try await body(port)
        }
    }

    static let scripts = Requirement(
        "the scripted news server beside the package, and python3",
        isMet: Shared.has("services/fakenntp.py") && Program.find("python3") != nil && Program.find("nzbget") != nil)

    /// One that breaks off in the middle of each article.
    static func breakingOff(_ body: (UInt16) async throws -> Void) async throws {
        try await withFolder { folder in
            let file = folder.appending(path: "news.py")
            try Data(half.utf8).write(to: file)
            try await Program.with("python3", [file.path]) { program in
                let line = String(decoding: try await program.firstLine(), as: UTF8.self)
                guard let port = UInt16(line) else { throw Program.Failure(description: "no port in \(line)") }
                try await body(port)
            }
        }
    }

    /// NZBGet's own, with real files: a folder of `files` for each post, whose NZB files are handed over by name.
    static func posting(
        _ posts: [String: (URL) async throws -> Void], _ body: (UInt16, [String: [UInt8]]) async throws -> Void
    ) async throws {
        try await withFolder { folder in
            let data = folder.appending(path: "data")
            for (name, write) in posts {
                let post = data.appending(path: name)
                try FileManager.default.createDirectory(at: post, withIntermediateDirectories: true)
                try await write(post)
            }
            try await Program.run("nzbget", ["--nserv", "-d", data.path, "-z", "5000", "-q"])
            let nzbs = try posts.keys.map { ($0, Array(try Data(contentsOf: data.appending(path: "\($0).nzb")))) }
            let port = try FreePort.find()
            let arguments = ["--nserv", "-d", data.path, "-b", "127.0.0.1", "-p", "\(port)", "-v", "0"]
            try await Program.with("nzbget", arguments, isHeard: false) { _ in
                try await eventually("the news server listens") { FreePort.isTaken(port) }
                try await body(port, Dictionary(uniqueKeysWithValues: nzbs))
            }
        }
    }

    static let archives = Requirement(
        "the programs nzbget, 7z and par2",
        isMet: ["nzbget", "7z", "par2"].allSatisfy { Program.find($0) != nil })

    private static let half = """
        import asyncio
        async def serve(reader, writer):
            writer.write(b"200 ready\\r\\n")
            try:
                while True:
                    line = (await reader.readuntil(b"\\r\\n")).upper()
                    if line.startswith((b"BODY", b"ARTICLE")):
                        writer.write(b"222 0 x\\r\\n=ybegin part=1 total=1 line=128 size=9000 name=x.bin\\r\\n")
                        writer.write(b"=ypart begin=1 end=9000\\r\\n" + b"k" * 128 + b"\\r\\n")
                        await writer.drain()
                        break
                    writer.write(b"211 1 1 1 g\\r\\n" if line.startswith(b"GROUP") else b"500 what\\r\\n")
                    await writer.drain()
            except (asyncio.IncompleteReadError, ConnectionError):
                pass
            finally:
                writer.close()
        async def main():
            server = await asyncio.start_server(serve, "127.0.0.1", 0)
            print(server.sockets[0].getsockname()[1], flush=True)
            await server.serve_forever()
        asyncio.run(main())
        """
}

/// What is posted to the scripted news server: it finds in an article's name what becomes of it.
struct Post {
    enum Fate: String {
        case ok, missing
        case damaged = "badcrc"
        case slow
        case cut = "drop"
    }

    var name: String
    /// Of the articles in turn.
    var fates: [Fate] = [.ok]
    var articles = 4
    var articleSize = 9000
    var files = 1

    var nzb: [UInt8] {
        let all = (1...files).map { file in
            let name = files == 1 ? "\(name).bin" : "\(name).r\(file < 10 ? "0" : "")\(file)"
            let segments = (1...articles).map { number in
                let fate = fates[(number - 1) % fates.count].rawValue
                return "<segment bytes=\"\(articleSize + articleSize / 33)\" number=\"\(number)\">"
                    + "\(fate)~\(name)~\(number)~\(articles)~\(articleSize)@fake</segment>"
            }
            return "<file poster=\"a@b\" date=\"1700000000\" subject=\"&quot;\(name)&quot; yEnc (1/\(articles))\">"
                + "<groups><group>alt.binaries.test</group></groups><segments>\(segments.joined())</segments></file>"
        }
        return Array(
            "<?xml version=\"1.0\"?><nzb xmlns=\"http://www.newzbin.com/DTD/2003/nzb\">\(all.joined())</nzb>".utf8)
    }
}
