public import ArrKit
import Testing

/// How a path on a download client's host reads on the app's own.
public struct RemotePathMapping: Editable {
    public var id: ID<RemotePathMapping>
    /// As the download client's settings spell it.
    public var host: String
    public var remotePath: String
    public var localPath: String
}

extension LibraryService {
    public var remotePathMappings: Resource<RemotePathMapping> { Resource("remotepathmapping", on: server.api) }
}

extension Resource<RemotePathMapping> {
    /// The mappings of one download client's host. Throws `ServiceError`.
    public func all(host: String) async throws -> [Open<RemotePathMapping>] {
        try await all().filter { $0.host == host }
    }
}

struct RemotePathMappingTests {
    @Test func whatTheModelDoesNotKnowIsSentBack() async throws {
        let answer = #"[{"id": 1, "host": "nzbget", "remotePath": "/in/", "localPath": "/data/", "v": [9]}]"#
        let nas = Transport { request in
            request.method == .get ? Response(body: Body(answer)) : Response(status: 202, body: request.body)
        }
        let radarr = Radarr("http://nas:7878", key: "secret", transport: nas)

        var mapping = try await radarr.remotePathMappings.all(host: "nzbget")[0]
        mapping.localPath = "/media/downloads/"
        let stored = try await radarr.remotePathMappings.update(mapping)

        #expect(stored.localPath == "/media/downloads/")
        #expect(stored["v"] == [9])
    }
}
