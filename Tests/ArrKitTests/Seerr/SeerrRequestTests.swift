import ArrKit
import Support
import Testing

struct SeerrRequestTests {
    private let stored = #"{"id": 7, "status": 1, "type": "movie", "is4k": false, "media": {"id": 3, "tmdbId": 603}}"#

    private func answer(_ answer: Server.Answer) -> (Server, Seerr) {
        let server = Server(["POST nas/api/v1/request": answer])
        return (server, Seerr("http://nas", key: "secret", transport: server.transport))
    }

    @Test func aWishThatIsStoredIsARequest() async throws {
        let (server, seerr) = answer(.status(201, stored))
        let request = try #require(try await seerr.requests.add(.movie(603)).request)
        #expect(request.id == 7 && request.status == .pending && request.media?.tmdbId == 603)
        #expect(server.received == [#"{"mediaType":"movie","mediaId":603}"#])
    }

    @Test func nothingLeftToAskForIsNoRequest() async throws {
        let (server, seerr) = answer(.status(202, #"{"message":"No seasons available to request"}"#))
        let outcome = try await seerr.requests.add(.show(1399, seasons: [1, 2]))
        guard case .nothing(let reason) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(reason == "No seasons available to request")
        #expect(outcome.request == nil)
        #expect(server.received == [#"{"mediaType":"tv","mediaId":1399,"seasons":[1,2]}"#])
    }

    @Test func allSeasonsAreAWord() async throws {
        let (server, seerr) = answer(.status(201, stored))
        _ = try await seerr.requests.add(.show(1399, seasons: .all, is4K: true))
        #expect(server.received == [#"{"mediaType":"tv","mediaId":1399,"seasons":"all","is4k":true}"#])
    }

    @Test(arguments: [
        (
            409, "Request for this media already exists.", ServiceError.Code.conflict,
            "Look at the request there is already: the same was asked for before."
        ),
        (
            403, "Movie Quota exceeded.", .forbidden,
            "Wait until the quota's days have passed, or raise the user's quota in Seerr, Users."
        ),
        (
            403, "You do not have permission to make movie requests.", .forbidden,
            "Give the user the permission it names, in Seerr, Users."
        ),
    ])
    func aRefusalNamesWhatToDo(_ status: Int, _ words: String, _ code: ServiceError.Code, _ advice: String) async throws
    {
        let (_, seerr) = answer(.status(status, #"{"message":"\#(words)"}"#))
        let error = await #expect(throws: ServiceError.self) { try await seerr.requests.add(.movie(603)) }
        #expect(error?.code == code)
        #expect(error?.messages == [words])
        #expect(error?.advice == advice)
    }

    @Test func aRehearsalRequestsNothing() async throws {
        let (server, _) = answer("")
        let seerr = Seerr("http://nas", key: "secret", transport: server.transport.rehearsed)
        let request = try await seerr.requests.add(.movie(603)).request
        #expect(request?.id == 0 && request?.status == .pending && request?.media?.tmdbId == 603)
        #expect(server.asked == [])
    }

    @Test func statusesNobodyKnowsYetAreKept() throws {
        let media: Seerr.Media = try Document(json: #"{"id": 1, "status": 9, "status4k": 7}"#).decode()
        #expect(media.status == 9 && media.status4k == .deleted)
        let request: Seerr.MediaRequest = try Document(json: #"{"id": 1, "status": 8, "is4k": true}"#).decode()
        #expect(request.status.rawValue == 8)
    }

    @Test func anUpdateSendsWhatTheServerTakesAndNoMore() async throws {
        let before = #"""
            {"id": 7, "status": 1, "type": "tv", "is4k": false, "serverId": 0, "profileId": 4, "rootFolder": "/tv",
             "tags": [1], "media": {"id": 3, "tmdbId": 1399}, "requestedBy": {"id": 2, "email": "a@nas.invalid"},
             "seasons": [{"id": 1, "seasonNumber": 1}, {"id": 2, "seasonNumber": 2}]}
            """#
        let server = Server([
            "GET nas/api/v1/request/7": Server.Answer(before), "PUT nas/api/v1/request/7": Server.Answer(before),
        ])
        let seerr = Seerr("http://nas", key: "secret", transport: server.transport)
        var request = try await seerr.requests.get(7)
        request.seasons.removeLast()
        _ = try await seerr.requests.update(request)
        #expect(
            server.received.last
                == #"{"mediaType":"tv","mediaId":1399,"seasons":[1],"is4k":false,"serverId":0,"profileId":4,"#
                + #""rootFolder":"/tv","tags":[1],"userId":2}"#)
    }

    @Test func decisionsAreSentWithoutABody() async throws {
        let answer = Server.Answer(stored)
        let server = Server([
            "POST nas/api/v1/request/7/approve": answer, "POST nas/api/v1/request/7/decline": answer,
            "POST nas/api/v1/request/7/retry": answer,
        ])
        let requests = Seerr("http://nas", key: "secret", transport: server.transport).requests
        _ = try await requests.approve(7)
        _ = try await requests.decline(7)
        _ = try await requests.retry(7)
        #expect(server.received == ["", "", ""])
    }
}
