import Testing
import Wire

@Suite struct RootedTests {
    private let profile = ServiceProfile("Sonarr", port: 8989, keyPlace: "Settings → General → Security")

    private func rooted(
        _ server: Canned, at address: String = "http://nas:8989", base: String = "/api/v3", signing: Headers = [:]
    ) -> Transport {
        server.transport.rooted(at: address, base: base, signing: signing, as: profile)
    }

    private func error(_ server: Canned, at address: String = "http://nas:8989") async throws -> ServiceError {
        try #require(await serviceError { try await rooted(server, at: address).send(Request(.get, "series")) })
    }

    @Test(arguments: [
        ("http://nas:8989", "series", "http://nas:8989/api/v3/series"),
        ("http://nas:8989/", "/series", "http://nas:8989/api/v3/series"),
        ("http://nas/sonarr//", "series/1", "http://nas/sonarr/api/v3/series/1"),
        ("http://[fd00::1]:8989", "tag", "http://[fd00::1]:8989/api/v3/tag"),
        ("http://nas:8989", "", "http://nas:8989/api/v3"),
        ("http://nas:8989", "tag/a b/ü", "http://nas:8989/api/v3/tag/a%20b/%C3%BC"),
        ("http://nas:8989", "http://nas:8989/api/v3/download?id=1", "http://nas:8989/api/v3/download?id=1"),
    ])
    func placesLieBelowTheAddress(address: String, path: String, url: String) async throws {
        let server = Canned(200)
        _ = try await rooted(server, at: address).send(Request(.get, path))
        #expect(server.asked.map(\.url) == [url])
    }

    @Test func everyRequestIsSigned() async throws {
        var signature = Headers()
        signature.add("X-Api-Key", secret: "0123456789abcdef")
        let server = Canned(200)
        _ = try await rooted(server, signing: signature).send(Request(.get, "series", headers: ["x-api-key": "other"]))
        #expect(server.asked[0].headers.all("X-Api-Key") == ["0123456789abcdef"])
    }

    @Test func loginInTheAddressSigns() async throws {
        let server = Canned(200)
        _ = try await rooted(server, at: "http://nzbget:tegbzn6789@nas:6789").send(Request(.get, "status"))
        #expect(server.asked[0].headers["Authorization"] == "Basic bnpiZ2V0OnRlZ2J6bjY3ODk=")
        #expect(server.lines == ["GET http://nas:6789/api/v3/status"])
    }

    @Test func keyGoesToNoOtherServer() async throws {
        let server = Canned(200)
        let error = await serviceError { try await rooted(server).send(Request(.get, "http://evil:8989/api/v3/x")) }
        #expect(error?.code == .badAddress)
        #expect(server.asked.isEmpty)
    }

    @Test func brokenAddressIsToldByTheFirstRequest() async throws {
        let error = try await error(Canned(200), at: "nas:8989")
        #expect(
            error.description == "GET nas:8989: the address cannot be used. "
                + "Write the address with its scheme: http://nas:8989.")
    }

    @Test(
        arguments: [
            (400, .invalid), (401, .wrongKey), (403, .forbidden), (404, .notFound), (405, .rejected), (409, .conflict),
            (408, .timedOut), (410, .gone), (422, .invalid), (429, .rateLimited), (498, .wrongKey),
            (500, .serverFault), (502, .badGateway), (503, .startingUp), (504, .badGateway), (304, .redirected),
        ] as [(Int, ServiceError.Code)])
    func statusTellsWhatWentWrong(status: Int, code: ServiceError.Code) async throws {
        let error = try await error(Canned(status))
        #expect(error.code == code)
        #expect(error.status == status)
        #expect(error.attempted == "GET http://nas:8989/api/v3/series")
    }

    @Test(
        arguments: [
            (.nameNotFound, .nameNotFound), (.refused, .refused), (.unreachable, .unreachable),
            (.connectTimedOut, .unreachable), (.idleTimedOut, .timedOut), (.deadlineExceeded, .timedOut),
            (.invalidHeader, .unsendable), (.other, .unreachable),
            (.certificate, .certificate), (.tls, .tls), (.cutShort, .cutShort), (.tooLarge, .tooLarge),
            (.unsupportedURL, .badAddress), (.protocolViolation, .protocolViolation),
        ] as [(HTTPFailure.Code, ServiceError.Code)])
    func failedExchangeTellsWhatWentWrong(failure: HTTPFailure.Code, code: ServiceError.Code) async throws {
        let error = try await error(Canned(.failure(failure)))
        #expect(error.code == code)
        #expect(error.status == nil)
        #expect((error.underlying as? HTTPFailure)?.code == failure)
    }

    @Test func certificateIsToldWithItsReason() async throws {
        let failure = HTTPFailure(.certificate, host: "nas", detail: "self-signed certificate")
        #expect(try await error(Canned(.failure(failure))).messages == ["self-signed certificate"])
    }

    @Test func closedClientIsNoFaultOfTheService() async throws {
        await #expect(throws: HTTPFailure.self) {
            try await rooted(Canned(.failure(.closed))).send(Request(.get, "series"))
        }
    }

    @Test func wrongKeySaysWhereTheKeyIs() async throws {
        let error = try await error(Canned(401))
        #expect(
            error.description == "GET http://nas:8989/api/v3/series: 401, the key was not accepted. "
                + "Copy the key anew from Sonarr, Settings → General → Security.")
    }

    @Test func refusedConnectionNamesTheUsualPort() async throws {
        let error = try await error(Canned(.failure(.refused)), at: "http://nas:9898")
        #expect(error.advice == "Check that Sonarr is running and listens on port 9898 (Sonarr usually uses 8989).")
    }

    @Test func seerrSaysForbiddenToAWrongKey() async throws {
        let seerr = ServiceProfile("Seerr", wrongKeyStatuses: [401, 403])
        let server = Canned(403, #"{"status":403,"error":"You do not have permission to access this endpoint"}"#)
        let error = await serviceError {
            try await server.transport.rooted(at: "http://nas:5055", as: seerr).send(Request(.get, "user"))
        }
        #expect(error?.code == .wrongKey)
        #expect(error?.messages == ["You do not have permission to access this endpoint"])
    }

    @Test(arguments: ["text/html", "text/html; charset=utf-8", "TEXT/HTML"])
    func webPageIsNotTheAPI(type: String) async throws {
        let page = "<!doctype html><html><head><title>Login - Sonarr</title></head></html>"
        let error = try await error(Canned(200, page, headers: ["Content-Type": type]))
        #expect(error.code == .notTheAPI)
        #expect(error.messages == ["Login - Sonarr"])
    }

    @Test func webPageWithoutATypeIsSeen() async throws {
        #expect(try await error(Canned(200, "\n <HTML><body>", headers: [:])).code == .notTheAPI)
    }

    @Test func pageThatWasAskedForIsAnAnswer() async throws {
        let server = Canned(200, "<html>", headers: ["Content-Type": "text/html"])
        let request = Request(.get, "page", headers: ["Accept": "text/html"])
        #expect(try await rooted(server).send(request).status == 200)
    }

    @Test func databaseLockIsBusyAndNotAFault() async throws {
        let error = try await error(Canned(500, #"{"message":"database is locked\r\ndatabase is locked"}"#))
        #expect(error.code == .busy)
        #expect(error.messages == ["database is locked"])
    }

    @Test func retryAfterIsHandedOn() async throws {
        #expect(try await error(Canned(429, headers: ["Retry-After": "17"])).retryAfter == .seconds(17))
    }

    @Test func statusThatWasAskedForIsAnAnswer() async throws {
        var request = Request(.post, "indexer/testall")
        request.accepting = [400]
        #expect(try await rooted(Canned(400, "[]")).send(request).status == 400)
    }

    @Test func cancellationIsNotWrapped() async throws {
        let server = Canned(.failure(CancellationError()))
        await #expect(throws: CancellationError.self) { try await rooted(server).send(Request(.get, "series")) }
    }

    @Test func streamThatBreaksOffIsTheServicesError() async throws {
        let chunks = Chunks(chunks: [[1], [2]], failure: HTTPFailure(.cutShort, host: "nas"))
        let response = try await rooted(Canned(.success(Response(body: Body(arriving: chunks)))))
            .send(Request(.get, "log", streams: true))
        let error = await serviceError { try await response.body.collect() }
        #expect(error?.code == .cutShort)
        #expect(error?.attempted == "GET http://nas:8989/api/v3/log")
    }

    @Test func unreadableAnswerTellsItsPlaceAndNotItsText() async throws {
        let transport = rooted(Canned(200))
        let syntax = #expect(throws: SyntaxError.self) { try Document(json: "{\"apiKey\":\"0123456789abcdef\",\n]}") }
        let error = try transport.explain(#require(syntax), Request(.get, "config/host")) as? ServiceError
        #expect(error?.code == .unreadable)
        #expect(error?.messages.first?.hasPrefix("line 2, column 1: ") == true)
        let printed = "\(error?.description ?? "") \(String(reflecting: error))"
        #expect(!printed.contains("0123456789abcdef"))
    }

    @Test func refusalInsideASuccessIsToldLikeAnyOther() throws {
        let envelope = try Document(json: #"{"error":{"name":"JSONRPCError","code":3,"message":"Action failed"}}"#)
        let error =
            rooted(Canned(200)).explain(Refusal(.rejected, saying: envelope), Request(.post, "jsonrpc"))
            as? ServiceError
        #expect(error?.code == .rejected)
        #expect(error?.messages == ["Action failed"])
        #expect(error?.attempted == "POST http://nas:8989/api/v3/jsonrpc")
    }

    @Test func manyComplaintsAreKeptAndFiveAreShown() {
        let error = ServiceError(.invalid, attempted: "X", messages: (1...7).map(String.init), advice: "Y.")
        #expect(error.description == "X: the request was not accepted (1; 2; 3; 4; 5; and 2 more). Y.")
    }

    @Test func decoratedTransportStillExplains() {
        let transport = rooted(Canned(200)).noting(Drift()).decorated { try await $1($0) }
        let error = transport.explain(BodyTooLarge(limit: 9), Request(.get, "series")) as? ServiceError
        #expect(error?.code == .tooLarge)
        #expect(error?.attempted == "GET http://nas:8989/api/v3/series")
    }
}
