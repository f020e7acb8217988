extension Fault {
    /// True where the service never gets to see the request.
    var comesFirst: Bool { !isAfterwards }

    /// What is answered instead, `nil` where the answer itself is touched, or a cut.
    func instead(_ clock: StackClock) async throws -> Response? {
        switch kind {
        case .status(let status): return Self.response(status)
        case .tooManyRequests(let seconds):
            var response = Self.response(429)
            response.headers["Retry-After"] = String(seconds)
            return response
        case .delay(let seconds):
            try await clock.sleep(for: seconds)
            return nil
        case .cut: throw ConnectionCut()
        case .garbage:
            return Response(
                headers: ["Content-Type": "application/json"], body: Body([0xFF, 0xFE, 0x00, 0x7B, 0x22, 0x80]))
        case .loginPage:
            return Response(headers: ["Content-Type": "text/html; charset=utf-8"], body: Body(Self.loginPage))
        case .hang:
            // Longer than anyone waits; the client's giving up cancels it.
            try await Task.sleep(for: .seconds(86_400))
            throw ConnectionCut()
        case .truncated, .drift: return nil
        }
    }

    func changing(_ answer: Answer) -> Answer {
        if case .drift(let drift) = kind { answer.mapping(drift.changed) } else { answer }
    }

    /// The body's first half, then a cut.
    func spoiling(_ response: Response) async throws -> Response {
        guard kind == .truncated else { return response }
        var response = response
        let first = try await response.body.first { _ in true } ?? []
        let half = Array(first.prefix(max(1, first.count / 2)))
        response.body = Body(
            arriving: Chunks { place in
                if place == 0 { return half }
                throw ConnectionCut()
            })
        return response
    }

    /// Each status has its own shape in these services, from nothing at all to a page.
    private static func response(_ status: Int) -> Response {
        let json: Headers = ["Content-Type": "application/json; charset=utf-8"]
        return switch status {
        case 401: Response(status: 401)
        case 403:
            Response(
                status: 403, headers: ["Content-Type": "text/html"],
                body: Body("<html><head><title>403 Forbidden</title></head><body>Forbidden</body></html>"))
        case 404: Response(status: 404, headers: json, body: Body(#"{"message":"NotFound"}"#))
        case 429: Response(status: 429, headers: json, body: Body(#"{"message":"Too many requests"}"#))
        case 503:
            Response(
                status: 503, headers: json,
                body: Body(#"{"errorMessage":"Rehearsal is starting up, please try again later"}"#))
        case 500...:
            Response(
                status: status, headers: json,
                body: Body(#"{"message":"database is locked","description":"System.Exception: database is locked"}"#))
        default: Response(status: status, headers: json, body: Body(#"{"message":"Refused on purpose"}"#))
        }
    }

    static let loginPage = """
        <!DOCTYPE html><html><head><title>Login</title></head>\
        <body><form method="post" action="/login"><input name="username"></form></body></html>
        """
}
