import ArrKit
import Testing

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
