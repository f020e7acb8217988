import PlexKit
import Rehearsal
import Support
import Testing

/// What asks a rehearsal server for everything of one subject. Add one for each file of its own.
typealias Exercise = @Sendable (Plex) async throws -> Void
private let exercises: [Exercise] = [
    exerciseLibraries, exerciseItems, exerciseChanges, exerciseCollections,
    exerciseServer, exerciseSessions, exercisePlaylists,
]

/// What is asked otherwise than the specification has it, because servers and python-plexapi do.
private let synonyms = [
    "GET /library/sections": "GET /library/sections/all",
    "GET /library/sections/{}/refresh": "POST /library/sections/{sectionId}/refresh",
    "GET /library/sections/all/refresh": "POST /library/sections/refresh",
    "POST /library/sections": "POST /library/sections/all",
    "GET /library/sections/{}/firstCharacter": "GET /library/sections/{sectionId}/firstCharacters",
    "GET /library/metadata/{}/matches": "PUT /library/metadata/{ids}/matches",
    "GET /library/collections/{}/children": "GET /library/collections/{collectionId}/items",
    "PUT /hubs/sections/{}/manage/{}/move": "PUT /hubs/sections/{sectionId}/manage/move",
    "DELETE /library/collections/{}/items/{}": "PUT /library/collections/{collectionId}/items/{itemId}",
    "DELETE /library/collections/{}": "DELETE /library/sections/{sectionId}/collection/{collectionId}",
    "GET /:/scrobble": "PUT /:/scrobble",
    "GET /:/unscrobble": "PUT /:/unscrobble",
    "GET /:/rate": "PUT /:/rate",
    "GET /:/timeline": "POST /:/timeline",
    "GET /status/sessions/terminate": "POST /status/sessions/terminate",
    "GET /security/token": "POST /security/token",
]

/// Why nobody asks, by the beginning of the path.
private let reasons = [
    "/livetv": "live television and its recorders", "/media/grabbers": "live television and its recorders",
    "/media/subscriptions": "live television and its recorders", "/epg": "live television and its recorders",
    "/downloadQueue": "copies for players' own storage",
    "/{transcodeType}": "streaming to players", "/photo": "streaming to players",
    "/:/websocket": "the event source tells the same",
]

private func reason(for operation: String) -> String {
    let path = operation.split(separator: " ").last ?? ""
    return reasons.first { path.hasPrefix($0.key) }?.value ?? "not asked for yet"
}

@Suite(.enabled(if: Requirement.specifications.runs, "needs the specifications beside the package"))
struct OperationTests {
    /// Counts what is asked, whatever is answered: what the rehearsal server does not know is an empty container.
    @Test func theSpecificationsOperationsAreCounted() async throws {
        let log = OperationLog(try Document(yaml: try Shared.specification("plex-community.yml")), synonyms: synonyms)
        let stack = Stack(films: 60, shows: 6)
        let lenient = stack.plex.transport.decorated { request, send in
            let response = try await send(request)
            return response.status == 404 ? Response(body: Body(#"<MediaContainer size="0"/>"#)) : response
        }
        let plex = Plex("http://plex", token: stack.plex.key, client: client, transport: log.noting(lenient))
        for exercise in exercises { try await exercise(plex) }
        let cloud = log.noting(stack.plexTV.transport)
        let hosts = PlexTV.all(at: "http://plex.tv")
        try await exerciseAccount(
            PlexAccount(token: stack.plexTV.key, client: client, transport: cloud, at: hosts),
            PlexSignIn(client: client, transport: cloud, at: hosts))
        print(log.summary("plex"))
        for operation in log.missed { print("  omitted: plex \(operation): \(reason(for: operation))") }
        for line in log.unknown { print("  not in the specification: \(line)") }
        #expect(log.asked.count >= 173)
        #expect(synonyms.values.allSatisfy { (log.asked + log.missed).contains($0) })
    }
}
