import ArrKit
import Foundation
import Support
import Testing

/// NZBGet itself, with a news server that no one answers at.
@Suite(.enabled(if: Requirement.program("nzbget").runs, "needs the program nzbget"))
struct NZBGetLiveTests {
    @Test func itsVersionAndStatusAreRead() async throws {
        try await withNZBGet { nzbget, _ in
            #expect(try await nzbget.version() >= NZBGet.Version(18, 0))
            let status = try await nzbget.status()
            #expect(try #require(status.freeDiskSpace) > 0)
            #expect(status.remainingSize == 0)
            #expect(status.newsServers.map(\.active) == [true])
        }
    }

    @Test func aDownloadIsAddedEditedAndRemembered() async throws {
        try await withNZBGet { nzbget, _ in
            var addition = NZBGet.Addition("Some.Show.S01E01.nzb", .nzb(Array(nzb.utf8)), category: "tv")
            addition.addPaused = true
            addition.parameters = [NZBGet.Parameter("drone", "b1b83444")]
            addition.dupeKey = "show-1-1"
            let id = try await nzbget.append(addition)
            let group = try #require(try await waited { try await nzbget.groups().first { $0.id == id } })
            #expect(group.name == "Some.Show.S01E01")
            #expect(group.category == "tv")
            #expect(group.status == .paused)
            #expect(group.size == 5_000_000_000)
            #expect(group.dupeKey == "show-1-1")
            #expect(group.parameters.contains(NZBGet.Parameter("drone", "b1b83444")))

            try await nzbget.edit([id], .setPriority(.high))
            try await nzbget.edit([id], .setCategory("movies"))
            try await nzbget.edit([id], .setName("Renamed"))
            let edited = try #require(try await nzbget.groups().first)
            #expect(edited.maxPriority == .high)
            #expect(edited.category == "movies")
            #expect(edited.name == "Renamed")

            try await nzbget.edit([id], .delete)
            let item = try #require(try await waited { try await nzbget.history().first { $0.id == id } })
            #expect(item.status.total == .deleted)
            #expect(item.size == 5_000_000_000)
            try await nzbget.edit([id], .historyFinalDelete)
            #expect(try await nzbget.history(hidden: true).isEmpty)
        }
    }

    @Test func whatIsNoNZBIsRejectedOrFailsInTheHistory() async throws {
        try await withNZBGet { nzbget, _ in
            do {
                let id = try await nzbget.append(NZBGet.Addition("broken.nzb", .nzb(Array("no xml".utf8))))
                let item = try #require(try await waited { try await nzbget.history().first { $0.id == id } })
                #expect(!item.status.isSuccess)
            } catch let error as ServiceError {
                #expect(error.code == .rejected)
            }
        }
    }

    @Test func anEditOfNothingIsAnError() async throws {
        try await withNZBGet { nzbget, _ in
            let error = await #expect(throws: ServiceError.self) { try await nzbget.edit([4711], .pause) }
            #expect(error?.code == .unsuccessful)
        }
    }

    @Test func aWrongPasswordIsAWrongKey() async throws {
        try await withNZBGet { _, login in
            let error = await #expect(throws: ServiceError.self) { try await login("nzbget", "wrong").version() }
            #expect(error?.code == .wrongKey)
            #expect(error?.status == 401)
        }
    }

    @Test func whatARoleMayNotDoIsForbidden() async throws {
        try await withNZBGet { _, login in
            let adder = login("adder", "addpw")
            _ = try await adder.version()
            let error = await #expect(throws: ServiceError.self) { try await adder.status() }
            #expect(error?.code == .forbidden)
        }
    }

    @Test func theRestrictedUserSeesNoPasswords() async throws {
        try await withNZBGet { nzbget, login in
            let mine = try await nzbget.config().first { $0.name == "ControlPassword" }
            let theirs = try await login("viewer", "viewpw").config().first { $0.name == "ControlPassword" }
            #expect(mine?.value == "tegbzn6789")
            #expect(theirs?.value == "***")
            #expect(try await nzbget.loadConfig().contains(NZBGet.Option("Server1.Name", "none")))
        }
    }
}

/// Five gigabytes in three articles, so that sizes need both their halves.
private let nzb = """
    <?xml version="1.0" encoding="UTF-8"?>
    <nzb xmlns="http://www.newzbin.com/DTD/2003/nzb">
    <file poster="a@b" date="1700000000" subject="&quot;show.bin&quot; yEnc (1/3)">
    <groups><group>alt.binaries.test</group></groups>
    <segments>
    <segment bytes="2000000000" number="1">1@test</segment>
    <segment bytes="2000000000" number="2">2@test</segment>
    <segment bytes="1000000000" number="3">3@test</segment>
    </segments></file></nzb>
    """

/// Asks until there is an answer, for ten seconds at most.
private func waited<Value>(_ ask: () async throws -> Value?) async throws -> Value? {
    for _ in 0..<200 {
        if let value = try? await ask() { return value }
        try await Task.sleep(for: .milliseconds(50))
    }
    return nil
}

private func withNZBGet(
    _ body: (NZBGet, (_ user: String, _ password: Secret) -> NZBGet) async throws -> Void
) async throws {
    let client = HTTPClient()
    defer { client.close() }
    try await withFolder { folder in
        let port = try FreePort.find()
        let file = folder.appending(path: "nzbget.conf")
        // It cannot tell the space of a disk before the folder is there.
        try FileManager.default.createDirectory(
            at: folder.appending(path: "main/dst"), withIntermediateDirectories: true)
        try Data(configuration(in: folder.path, port: port).utf8).write(to: file)
        try await Program.with("nzbget", ["-c", file.path, "-s"]) { program in
            let login = { (user: String, password: Secret) in
                NZBGet("http://127.0.0.1:\(port)", user: user, password: password, transport: client.transport)
            }
            let nzbget = login("nzbget", "tegbzn6789")
            guard try await waited({ try await nzbget.version() }) != nil else {
                throw Program.Failure(description: "nzbget did not answer; running: \(program.isRunning)")
            }
            try await body(nzbget, login)
        }
    }
}

private func configuration(in folder: String, port: UInt16) -> String {
    """
    MainDir=\(folder)/main
    DestDir=\(folder)/main/dst
    InterDir=\(folder)/main/inter
    NzbDir=\(folder)/main/nzb
    QueueDir=\(folder)/main/queue
    TempDir=\(folder)/main/tmp
    ScriptDir=\(folder)/main/scripts
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
    Category1.Name=tv
    Category2.Name=movies
    Server1.Active=yes
    Server1.Name=none
    Server1.Level=0
    Server1.Host=127.0.0.1
    Server1.Port=1
    Server1.Connections=1
    """
}
