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
        return decorated { request, send in
            switch root {
            case .success(let root): return try await root.ask(request, by: send)
            case .failure(let flaw):
                throw ServiceError(
                    .badAddress, attempted: "\(request.method.rawValue) \(Address.printable(address))",
                    advice: flaw.description)
            }
        }
    }
}

/// A server as `rooted` knows it: where it is, how it is signed to, and how its refusals are told.
struct Root: Sendable {
    let address: Address
    let profile: ServiceProfile
    private let prefix: String
    private let signature: Headers
    private let secrets: [String]

    init(_ address: Address, base: String, signature: Headers, profile: ServiceProfile) {
        (self.address, self.profile) = (address, profile)
        prefix = [address.path, base].flatMap { $0.split(separator: "/") }.map { "/" + $0 }.joined()
        var signature = signature
        if let login = address.login {
            signature.add("Authorization", secret: Secret("Basic " + Data(login.reveal().utf8).base64EncodedString()))
        }
        self.signature = signature
        secrets = signature.secrets + (address.login.map { $0.reveal().split(separator: ":").map(String.init) } ?? [])
    }

    /// Sends one request and returns only a success, or a status the request asked to see.
    func ask(_ request: Request, by send: Transport.Send) async throws -> Response {
        let request = try signed(request)
        do {
            let response = try await send(request)
            guard let refusal = try await refusal(of: request, by: response) else { return response }
            throw refusal
        } catch {
            throw translated(error, of: request)
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
        if 200..<300 ~= response.status {
            return response.isWebPage && !request.wantsWebPage ? error(.notTheAPI, of: request, response) : nil
        }
        return error(code(for: response), of: request, response)
    }

    private func code(for response: Response) -> ServiceError.Code {
        profile.wrongKeyStatuses.contains(response.status) ? .wrongKey : .init(status: response.status)
    }

    private func error(
        _ code: ServiceError.Code, of request: Request, _ response: Response
    ) -> ServiceError {
        ServiceError(
            code, attempted: request.line, status: response.status, advice: profile.advice(on: code, at: address))
    }

    /// The same failure told for people; one that is no failure of the service, such as a cancellation, as it came.
    private func translated(_ failure: any Error, of request: Request) -> any Error {
        guard !(failure is ServiceError), let code = ServiceError.Code(failure: failure) else { return failure }
        return ServiceError(
            code, attempted: request.line, advice: profile.advice(on: code, at: address), underlying: failure)
    }
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
