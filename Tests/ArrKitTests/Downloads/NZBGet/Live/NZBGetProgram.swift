import ArrKit
import Foundation
import Support

/// NZBGet itself, in a folder of its own, for as long as a test needs it.
struct NZBGetProgram: Sendable {
    let nzbget: NZBGet
    let folder: URL
    private let port: UInt16
    private let client: HTTPClient
    private let program: Program

    static let requirement = Requirement.program("nzbget")

    /// Another of its users.
    func login(_ user: String, _ password: Secret) -> NZBGet {
        NZBGet("http://127.0.0.1:\(port)", user: user, password: password, transport: client.transport)
    }

    var restricted: NZBGet { login("viewer", "viewpw") }
    var adder: NZBGet { login("adder", "addpw") }
    var configuration: URL { folder.appending(path: "nzbget.conf") }
    var isRunning: Bool { program.isRunning }

    /// The files below one of its folders, such as `main/dst`.
    func files(in path: String) -> [String] {
        let place = folder.appending(path: path)
        let all = (try? FileManager.default.subpathsOfDirectory(atPath: place.path)) ?? []
        return all.filter { !place.appending(path: $0).isFolder }.sorted()
    }

    /// Asks it to end, which is quicker than telling the process.
    private func end() async {
        try? await nzbget.system.shutdown()
        try? await eventually("it has ended", within: .seconds(5)) { !program.isRunning }
    }

    /// - Parameters:
    ///   - news: The port its news server listens at; without one nobody answers.
    ///   - options: What its file says beside what every test wants.
    static func with(
        news: UInt16 = 1, _ options: [String: String] = [:], scripts: [String: String] = [:],
        _ body: (NZBGetProgram) async throws -> Void
    ) async throws {
        let client = HTTPClient()
        defer { client.close() }
        try await withFolder { folder in
            let port = try FreePort.find()
            // It cannot tell the space of a disk before the folder is there.
            for path in ["main/dst", "main/scripts"] {
                try FileManager.default.createDirectory(
                    at: folder.appending(path: path), withIntermediateDirectories: true)
            }
            for (name, text) in scripts {
                let file = folder.appending(path: "main/scripts/\(name)")
                try Data(text.utf8).write(to: file)
                try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
            }
            let file = folder.appending(path: "nzbget.conf")
            let lines = lines(in: folder.path, port: port, news: news) + options.map { "\($0)=\($1)" }
            try Data(lines.joined(separator: "\n").utf8).write(to: file)
            try await Program.with("nzbget", ["-c", file.path, "-s"], isHeard: false) { program in
                let nzbget = NZBGet(
                    "http://127.0.0.1:\(port)", password: "tegbzn6789", transport: client.transport)
                let server = NZBGetProgram(
                    nzbget: nzbget, folder: folder, port: port, client: client, program: program)
                _ = try await eventually("NZBGet answers") { try await nzbget.version() }
                do { try await body(server) } catch {
                    await server.end()
                    throw error
                }
                await server.end()
            }
        }
    }

    private static func lines(in folder: String, port: UInt16, news: UInt16) -> [String] {
        """
        # What a person noted stays.
        MainDir=\(folder)/main
        DestDir=${MainDir}/dst
        InterDir=${MainDir}/inter
        NzbDir=${MainDir}/nzb
        QueueDir=${MainDir}/queue
        TempDir=${MainDir}/tmp
        ScriptDir=${MainDir}/scripts
        WebDir=
        LockFile=\(folder)/nzbget.lock
        LogFile=\(folder)/nzbget.log
        ControlIP=127.0.0.1
        ControlPort=\(port)
        ControlUsername=nzbget
        ControlPassword=tegbzn6789
        RestrictedUsername=viewer
        RestrictedPassword=viewpw
        AddUsername=adder
        AddPassword=addpw
        OutputMode=loggable
        CertCheck=no
        KeepHistory=30
        ArticleRetries=0
        ArticleInterval=0
        UrlRetries=0
        UrlInterval=0
        UrlForce=no
        HealthCheck=delete
        ParCheck=auto
        SevenZipCmd=7z
        UMask=0022
        Category1.Name=tv
        Category2.Name=movies
        Server1.Active=yes
        Server1.Name=news
        Server1.Level=0
        Server1.Host=127.0.0.1
        Server1.Port=\(news)
        Server1.Connections=4
        """.components(separatedBy: "\n")
    }
}

extension URL {
    fileprivate var isFolder: Bool {
        var isFolder: ObjCBool = false
        return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
