import ArrKit
import Support
import Testing

struct ProbeTests {
    private static func status(_ name: String) -> Server.Answer {
        """
        {"appName": "\(name)", "version": "4.0.15.2941", "buildTime": "2026-01-01T00:00:00Z", "isDebug": false,
         "isProduction": true, "isAdmin": false, "isUserInteractive": false, "startupPath": "/app",
         "appData": "/config", "isLinux": true, "isDocker": true, "urlBase": "/tv", "authentication": "forms"}
        """
    }

    private func probe(_ api: Server.Answer, _ status: Server.Answer) async throws -> Probe {
        let server = Server(["GET nas/tv/api": api, "GET nas/tv/api/v3/system/status": status])
        return try await Sonarr("http://nas/tv", key: "k", transport: server.transport).probe()
    }

    @Test func aFirstLookTellsWhatMatters() async throws {
        let probe = try await probe(#"{"current": "v3", "deprecated": []}"#, Self.status("Sonarr"))
        #expect(probe.version == ArrVersion(4, 0, 15, 2941))
        #expect(probe.authentication == .forms)
        #expect(probe.urlBase == "/tv")
        #expect(probe.isDocker == true)
    }

    @Test func anotherApplicationIsNamed() async throws {
        let error = await #expect(throws: ServiceError.self) {
            _ = try await probe(#"{"current": "v3", "deprecated": []}"#, Self.status("Radarr"))
        }
        #expect(error?.code == .otherApplication)
        #expect(error?.messages == ["This is Radarr, not Sonarr."])
    }

    @Test func anotherAPIIsTold() async throws {
        let error = await #expect(throws: ServiceError.self) {
            _ = try await probe(#"{"current": "v1", "deprecated": []}"#, Self.status("Lidarr"))
        }
        #expect(error?.code == .otherApplication)
    }

    @Test func anAPIThatIsOnItsWayOutIsStillSpoken() async throws {
        _ = try await probe(#"{"current": "v5", "deprecated": ["v3"]}"#, Self.status("Sonarr"))
    }

    @Test(arguments: [("4.0.9", "4.0.15"), ("3.99", "4"), ("4.0", "4.0.0.1"), ("v1.2", "1.3-develop")])
    func versionsAreComparedNumberByNumber(_ less: String, _ more: String) throws {
        #expect(try #require(ArrVersion(less)) < #require(ArrVersion(more)))
    }

    @Test func zerosAtTheEndSayNothing() throws {
        #expect(try Set([ArrVersion(4), #require(ArrVersion("4.0.0.0"))]).count == 1)
        #expect(ArrVersion("nightly") == nil)
    }
}
