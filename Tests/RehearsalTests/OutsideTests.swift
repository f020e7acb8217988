import Foundation
import Listener
import Rehearsal
import Support
import Testing

/// The fakes judged by clients that other people wrote.
@Suite(.serialized) struct OutsideTests {
    @Test func pythonPlexAPIAgrees() async throws {
        guard let python = try await Python.prepared("plex", "plexapi==4.18.3") else { return }
        let stack = Stack(films: 100, shows: 20, clock: .running)
        let plex = try Listener(serving: stack.plex.transport)
        let shows = stack.library.shows.count { $0.case.isInPlex }
        let said = try await python.run(
            "plex.py", plex.url, stack.plex.key.reveal(), String(stack.truth.filmItemsInPlex), String(shows))
        await plex.stop()
        #expect(said.status == 0, "\(said.text)")
        #expect(said.text.split(separator: "\n").count { $0.hasPrefix("ok: ") } >= 125)
    }

    @Test func pyarrAgrees() async throws {
        guard let python = try await Python.prepared("arr", "pyarr==5.2.0") else { return }
        let stack = Stack(films: 100, shows: 20, clock: .running)
        let radarr = try Listener(serving: stack.radarr.transport)
        let sonarr = try Listener(serving: stack.sonarr.transport)
        let said = try await python.run(
            "arr.py", radarr.url, stack.radarr.key.reveal(), sonarr.url, stack.sonarr.key.reveal())
        await radarr.stop()
        await sonarr.stop()
        #expect(said.status == 0, "\(said.text)")
        #expect(said.text.split(separator: "\n").count { $0.hasPrefix("ok: ") } >= 60)
    }

    @Test(arguments: QBittorrentVersion.allCases)
    func qbittorrentAPIAgrees(_ version: QBittorrentVersion) async throws {
        guard let python = try await Python.prepared("qbittorrent", "qbittorrent-api==2026.10.1") else { return }
        let stack = Stack(films: 10, shows: 2, clock: .running, qbittorrent: version)
        let qbittorrent = try Listener(serving: stack.qbittorrent.transport)
        let said = try await python.run(
            "qbittorrent.py", qbittorrent.url, stack.qbittorrent.key.reveal(), version.rawValue)
        await qbittorrent.stop()
        #expect(said.status == 0, "\(said.text)")
        #expect(said.text.split(separator: "\n").count { $0.hasPrefix("ok: ") } >= 60)
    }
}

extension OutsideTests {
    @Test(arguments: ["overseerr", "seerr"]) func pythonOverseerrAgrees(_ name: String) async throws {
        guard let python = try await Python.prepared("overseerr", "python-overseerr==0.8.0") else { return }
        let stack = Stack(films: 100, shows: 20, clock: .running)
        let fake = name == "seerr" ? stack.seerr : stack.overseerr
        let listener = try Listener(serving: fake.transport)
        let port = String(listener.url.split(separator: ":").last ?? "")
        let said = try await python.run(
            "overseerr.py", port, fake.key.reveal(), String(stack.library.film(150).tmdbID),
            String(stack.library.show(1).tmdbID))
        await listener.stop()
        #expect(said.status == 0, "\(said.text)")
        #expect(said.text.split(separator: "\n").count { $0.hasPrefix("ok: ") } >= 30)
    }

    @Test func pyarrAgreesAboutMusic() async throws {
        guard let python = try await Python.prepared("arr", "pyarr==5.2.0") else { return }
        let stack = Stack(films: 0, shows: 0, bands: 12, clock: .running)
        let lidarr = try Listener(serving: stack.lidarr.transport)
        let said = try await python.run("music.py", lidarr.url, stack.lidarr.key.reveal())
        await lidarr.stop()
        #expect(said.status == 0, "\(said.text)")
        #expect(said.text.split(separator: "\n").count { $0.hasPrefix("ok: ") } >= 62)
    }
}

/// An interpreter with the packages a script needs.
struct Python {
    let path: String

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// `nil`, with a note in the test's record, where there is no Python or no way to the packages; a failure instead
    /// where services are required.
    static func prepared(_ name: String, _ requirement: String) async throws -> Python? {
        let made = try await run(root.appending(path: "Scripts/venv").path, [name, requirement], seconds: 240)
        if made.status == 0, let path = made.text.split(separator: "\n").last { return Python(path: String(path)) }
        let reason = "skipped: no Python environment with \(requirement): \(made.text)"
        if ProcessInfo.processInfo.environment["MAESTRARR_REQUIRE_SERVICES"] == "1" {
            Issue.record("\(reason)")
        } else {
            try Test.cancel("\(reason)")
        }
        return nil
    }

    func run(_ script: String, _ arguments: String...) async throws -> (status: Int32, text: String) {
        let script = Self.root.appending(path: "Tests/RehearsalTests/outside/\(script)").path
        return try await Self.run(path, [script] + arguments, seconds: 120)
    }

    private static func run(_ path: String, _ arguments: [String], seconds: Int) async throws -> (
        status: Int32, text: String
    ) {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        // No proxy stands between this machine and itself.
        process.environment = ProcessInfo.processInfo.environment.merging([
            "no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1",
        ]) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        async let text = waiting { String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }
        let deadline = Task {
            try await Task.sleep(for: .seconds(seconds))
            process.terminate()
        }
        defer { deadline.cancel() }
        let status = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        return (status, try await text)
    }
}
