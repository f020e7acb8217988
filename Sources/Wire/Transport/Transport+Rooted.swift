import FoundationEssentials

extension Transport {
    /// Becomes one particular server: requests name places below `address` and `base`, every one is signed, and what is
    /// no success is thrown as `ServiceError`.
    ///
    /// - Parameters:
    ///   - address: As a person writes it, such as `http://nas:8989/sonarr`. What is wrong with it is thrown by the
    ///     first request. A `user:password@` in it signs too.
    ///   - base: Where the API begins, such as `/api/v3`.
    ///   - signature: The headers that carry keys.
    package func rooted(
        at address: String, base: String = "", signing signature: Headers = [:], as profile: ServiceProfile = .unnamed
    ) -> Transport {
        let root: Result<Root, Address.Flaw> = Result { () throws(Address.Flaw) in
            Root(try Address(address), base: base, signature: signature, profile: profile)
        }
        var rooted = decorated { request, send in
            switch root {
            case .success(let root): return try await root.ask(request, by: send)
            case .failure(let flaw):
                throw ServiceError(
                    .badAddress, attempted: "\(request.method.rawValue) \(Address.printable(address))",
                    advice: flaw.description)
            }
        }
        if case .success(let root) = root {
            rooted.secrets = root.secrets.map { Secret($0) }
            rooted.explain = { failure, request in
                (try? root.signed(request)).map { root.explained(failure, of: $0) } ?? failure
            }
        }
        return rooted
    }
}

/// A server as `rooted` knows it: where it is, how it is signed to, and how its refusals are told.
struct Root: Sendable {
    let address: Address
    let profile: ServiceProfile
    private let prefix: String
    private let signature: Headers
    fileprivate let secrets: [String]

    init(_ address: Address, base: String, signature: Headers, profile: ServiceProfile) {
        (self.address, self.profile) = (address, profile)
        prefix = [address.path, base].flatMap { $0.split(separator: "/") }.map { "/" + $0 }.joined()
        var signature = signature
        if let login = address.login {
            signature.add("Authorization", secret: Secret("Basic " + Data(login.reveal().utf8).base64EncodedString()))
        }
        self.signature = signature
        secrets = signature.secrets
    }

    /// Sends one request and returns only a success, or a status the request asked to see.
    func ask(_ request: Request, by send: Transport.Send) async throws -> Response {
        let request = try signed(request)
        do {
            let redirects = Redirects(home: .init(address: address, prefix: prefix))
            var response = try await Redirects.follow(request, redirects, by: send) { code, advice, status, _ in
                ServiceError(code, attempted: request.line, status: status, advice: advice)
            }
            if let refusal = try await refusal(of: request, by: response) { throw refusal }
            if response.body.bytes == nil {
                response.body = Body(
                    arriving: ExplainedChunks(body: response.body) { explained($0, of: request) })
            }
            return response
        } catch {
            throw explained(error, of: request)
        }
    }

    /// The request as it is sent: a whole address, and the headers that carry the keys.
    func signed(_ request: Request) throws(ServiceError) -> Request {
        var signed = request
        signed.path = try place(of: request)
        for field in signature.fields {
            signed.headers.remove(field.name)
        }
        for field in signature.fields {
            switch field.value {
            case .plain(let text): signed.headers.add(field.name, text)
            case .secret(let secret): signed.headers.add(field.name, secret: secret)
            }
        }
        return signed
    }

    /// A whole address is taken as it is where it belongs to this server: a key goes nowhere else.
    private func place(of request: Request) throws(ServiceError) -> String {
        guard request.path.contains("://"), let whole = try? Address(request.path) else {
            let path = request.path.drop { $0 == "/" }
            return address.origin + prefix + (path.isEmpty ? "" : "/" + PercentEncoding.path(String(path)))
        }
        guard whole.origin == address.origin else {
            throw ServiceError(
                .badAddress, attempted: request.line,
                advice: "Ask \(whole.origin) without the key of \(profile.name): it is another server.")
        }
        return whole.url
    }

    /// The error a response amounts to; `nil` for a success.
    private func refusal(of request: Request, by response: Response) async throws -> ServiceError? {
        guard !request.accepting.contains(response.status) else { return nil }
        let isSuccess = 200..<300 ~= response.status
        if isSuccess, request.wantsWebPage || !response.isWebPage { return nil }
        let messages = ServerWords.read(try await response.beginning()).map(printable)
        let code = isSuccess ? .notTheAPI : code(for: response.status, messages)
        return ServiceError(
            code, attempted: request.line, status: response.status, messages: messages,
            advice: profile.advice(on: code, at: address), retryAfter: response.retryAfter)
    }

    private func code(for status: Int, _ messages: [String]) -> ServiceError.Code {
        if profile.wrongKeyStatuses.contains(status) { return .wrongKey }
        let isLocked = status >= 500 && messages.contains { $0.contains("database is locked") }
        return isLocked ? .busy : ServiceError.Code(status: status)
    }

    private func printable(_ text: String) -> String {
        Redaction.scrub(text.contains("://") ? Redaction.url(text) : text, of: secrets)
    }

    /// The same failure told for people; one that is no failure of the service, such as a cancellation, as it came.
    func explained(_ failure: any Error, of request: Request) -> any Error {
        guard !(failure is ServiceError), let code = ServiceError.Code(failure: failure) else { return failure }
        return ServiceError(
            code, attempted: request.line,
            messages: ServiceError.words(of: failure).map(printable), advice: profile.advice(on: code, at: address),
            underlying: ServiceError.printable(failure, by: printable))
    }
}

/// An answer's chunks whose failures are told as the service's.
private struct ExplainedChunks: AsyncSequence, Sendable {
    let body: Body
    let explain: @Sendable (any Error) -> any Error

    struct AsyncIterator: AsyncIteratorProtocol {
        var chunks: Body.AsyncIterator
        let explain: @Sendable (any Error) -> any Error

        mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            do { return try await chunks.next(isolation: actor) } catch { throw explain(error) }
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(chunks: body.makeAsyncIterator(), explain: explain) }
}

extension Request {
    /// True where the caller asked for a page and not for the API.
    fileprivate var wantsWebPage: Bool { headers["Accept"]?.contains("text/html") ?? false }
}

extension Response {
    /// True for HTML, said or seen.
    var isWebPage: Bool {
        if let type = headers["Content-Type"] { return type.lowercased().hasPrefix("text/html") }
        let start = String(decoding: (body.bytes ?? []).prefix(64), as: UTF8.self).lowercased().drop { $0.isWhitespace }
        return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
    }
}
