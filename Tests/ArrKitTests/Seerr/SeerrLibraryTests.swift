import ArrKit
import Foundation
import Support
import Testing

/// The GET that turns off every library it does not name.
struct SeerrLibraryTests {
    private let settings = #"""
        {"name": "nas", "machineId": "m", "ip": "plex", "port": 32400, "libraries": [
          {"id": "1", "name": "Movies", "enabled": true}, {"id": "2", "name": "Shows", "enabled": false},
          {"id": "3", "name": "Anime", "enabled": true}]}
        """#
    private let none = #"{"ip": "plex", "port": 32400, "libraries": []}"#

    private func server(_ settings: String, _ name: String = "plex") -> Server {
        let library = "GET nas/api/v1/settings/\(name)/library"
        return Server([
            "GET nas/api/v1/settings/\(name)": Server.Answer(settings),
            "\(library)?enable=1%2C2": "[]", "\(library)?enable=1%2C3&sync=true": "[]",
            "\(library)?enable=1%2C3%2C2&sync=true": "[]", "\(library)?enable=none": "[]",
            "\(library)?enable=none&sync=true": "[]",
        ])
    }

    private func seerr(_ server: Server) -> Seerr { Seerr("http://nas", key: "secret", transport: server.transport) }

    @Test func librariesAreReadWhereReadingChangesNothing() async throws {
        let server = server(settings)
        let libraries = try await seerr(server).settings.plex.libraries()
        #expect(libraries.map(\.enabled) == [true, false, true])
        #expect(server.asked == ["GET nas/api/v1/settings/plex"])
    }

    @Test func everyWayToTheDangerousPathNamesLibrariesAndWrites() async throws {
        for (settings, known) in [(settings, ["1", "2"]), (none, [])] {
            for server in [server(settings), server(settings, "jellyfin")] {
                let all = seerr(server).settings
                for ids in [known, ["1"], ["7"], []] {
                    _ = try? await all.plex.enableLibraries(ids)
                    _ = try? await all.plex.syncLibraries(enabling: ids)
                    _ = try? await all.jellyfin.enableLibraries(ids)
                    _ = try? await all.jellyfin.syncLibraries(enabling: ids)
                }
                _ = try? await all.plex.disableLibraries()
                _ = try? await all.jellyfin.disableLibraries()
                _ = try? await all.plex.libraries()
                _ = try? await all.jellyfin.libraries()
                let dangerous = server.requests.filter { $0.path.hasSuffix("/library") }
                #expect(!dangerous.isEmpty)
                #expect(dangerous.allSatisfy { $0.query["enable"]?.queryValues.first?.isEmpty == false })
                #expect(dangerous.allSatisfy { $0.effect == .writes })
            }
        }
    }

    /// Nothing outside the package can ask by the path, and inside there is one place that does.
    @Test func thePathIsWrittenInOnePlace() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/ArrKit/Seerr")
        let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
        let places = try files.flatMap { file in
            try String(contentsOf: root.appending(path: file), encoding: .utf8).split(separator: "\n")
                .filter { $0.contains("/library") }.map { (file, $0) }
        }
        #expect(places.map(\.0) == ["Settings/Seerr+Libraries.swift", "Settings/Seerr+Libraries.swift"])
        #expect(places.count { $0.1.contains("attempted:") } == 1)
    }

    @Test func theLibrariesThatAreNamedAreEnabled() async throws {
        let server = server(settings)
        _ = try await seerr(server).settings.plex.enableLibraries(["1", "2"])
        #expect(server.asked.last == "GET nas/api/v1/settings/plex/library?enable=1%2C2")
    }

    @Test func syncKeepsWhatIsEnabled() async throws {
        let server = server(settings)
        _ = try await seerr(server).settings.plex.syncLibraries()
        _ = try await seerr(server).settings.plex.syncLibraries(enabling: ["2"])
        #expect(
            server.asked.filter { $0.contains("library") } == [
                "GET nas/api/v1/settings/plex/library?enable=1%2C3&sync=true",
                "GET nas/api/v1/settings/plex/library?enable=1%2C3%2C2&sync=true",
            ])
    }

    @Test func namingNoLibraryChangesNothing() async throws {
        let server = server(settings)
        let error = await #expect(throws: ServiceError.self) {
            try await seerr(server).settings.plex.enableLibraries([])
        }
        #expect(error?.code == .invalid)
        #expect(server.asked == ["GET nas/api/v1/settings/plex"])
    }

    @Test func aLibraryThatIsNotThereChangesNothing() async throws {
        let server = server(settings)
        let error = await #expect(throws: ServiceError.self) {
            try await seerr(server).settings.plex.enableLibraries(["1", "9"])
        }
        #expect(error?.code == .notFound)
        #expect(error?.messages == ["there is no library 9"])
        #expect(server.asked == ["GET nas/api/v1/settings/plex"])
    }

    @Test func turningAllOffSaysSo() async throws {
        let server = server(settings)
        _ = try await seerr(server).settings.plex.disableLibraries()
        #expect(server.asked.last == "GET nas/api/v1/settings/plex/library?enable=none")
    }

    @Test func aRehearsalEnablesNothing() async throws {
        let server = server(settings)
        let journal = Rehearsed()
        let seerr = Seerr("http://nas", key: "secret", transport: server.transport.rehearsed(into: journal))
        let after = try await seerr.settings.plex.enableLibraries(["1", "2"])
        #expect(after.map(\.enabled) == [true, true, false])
        #expect(server.asked == ["GET nas/api/v1/settings/plex"])
        #expect(journal.writes.map(\.line) == ["GET http://nas/api/v1/settings/plex/library?enable=1%2C2"])
    }

    @Test func savingThePlexServerSendsNoLibrariesBack() async throws {
        let server = Server([
            "GET nas/api/v1/settings/plex": Server.Answer(settings),
            "POST nas/api/v1/settings/plex": Server.Answer(settings),
        ])
        var plex = try await seerr(server).settings.plex.get()
        plex.ip = "10.0.0.2"
        _ = try await seerr(server).settings.plex.update(plex)
        #expect(server.received.last == #"{"ip":"10.0.0.2","port":32400}"#)
    }
}
