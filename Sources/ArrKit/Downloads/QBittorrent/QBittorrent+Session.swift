extension QBittorrent {
    /// One log-in for all requests of a client, however many ask at once.
    final class Session: Sendable {
        enum Login: Sendable {
            case password(String, Secret)
            case key(Secret)
        }

        /// The cookie of a log-in, whatever the server calls it; each log-in has a number of its own.
        private struct Pass: Sendable {
            let number: Int
            let cookie: Secret?
        }

        private struct State {
            var count = 0
            var pass: Pass?
            var refusal: (error: ServiceError, isOver: @Sendable () -> Bool)?
            var version: WebAPIVersion?
        }

        private let login: Login
        private let clock: any Clock<Duration>
        private let explain: @Sendable (any Error, Request) -> any Error
        private let state = Lock(State())
        private let door = Places(1)

        /// How long a ban is taken for granted before it is looked at again; a look does not make it longer.
        private static let patience = Duration.seconds(300)

        /// - Parameter explain: Tells a refusal inside a success as the server's.
        init(
            _ login: Login, _ clock: any Clock<Duration>, explain: @escaping @Sendable (any Error, Request) -> any Error
        ) {
            (self.login, self.clock, self.explain) = (login, clock, explain)
        }

        /// True while there is something to log out of.
        var isOpen: Bool { state.withLock { $0.pass != nil } }

        /// Sends in a session. One that has ended is replaced, once: a server that turns the new one down as well means
        /// something else.
        func send(_ request: Request, by send: Transport.Send) async throws -> Response {
            guard case .password(let user, let password) = login else {
                do { return try await send(request) } catch let error as ServiceError { throw error.ofKey }
            }
            func logIn() async throws -> Pass { try await self.logIn(user, password, by: send) }
            let pass = try await pass(logIn)
            do { return try await send(request.with(pass.cookie)) } catch let error as ServiceError {
                guard error.meansNoSession else { throw error.ofSession }
                let next = try await self.pass(behind: pass.number, logIn)
                do { return try await send(request.with(next.cookie)) } catch let error as ServiceError {
                    throw error.ofSession
                }
            }
        }

        /// Ends what is known of the session, refusals too.
        func forget() { state.withLock { $0 = State(count: $0.count) } }

        func version(_ ask: () async throws -> String) async throws -> WebAPIVersion {
            if let known = state.withLock({ $0.version }) { return known }
            let version = WebAPIVersion(try await ask())
            state.withLock { $0.version = version }
            return version
        }

        /// The pass in use, or a new one where there is none later than `number`. Who comes while another logs in waits
        /// for that.
        private func pass(behind number: Int = 0, _ logIn: () async throws -> Pass) async throws -> Pass {
            func current() -> Pass? { state.withLock { $0.pass }.flatMap { $0.number > number ? $0 : nil } }
            if let pass = current() { return pass }
            return try await door.occupied {
                if let pass = current() { return pass }
                if let refusal = state.withLock({ $0.refusal }), !refusal.isOver() { throw refusal.error }
                do {
                    let pass = try await logIn()
                    state.withLock { ($0.pass, $0.refusal, $0.version) = (pass, nil, nil) }
                    return pass
                } catch let error as ServiceError {
                    remember(error)
                    throw error
                }
            }
        }

        /// Each failed log-in counts towards a ban, so that one is enough.
        private func remember(_ error: ServiceError) {
            guard [.wrongKey, .banned].contains(error.code) else { return }
            let watch = Stopwatch(clock)
            let patience = error.code == .banned ? Self.patience : nil
            state.withLock { state in
                state.pass = nil
                state.refusal = (error, { patience.map { watch.elapsed >= $0 } ?? false })
            }
        }

        private func logIn(_ user: String, _ password: Secret, by send: Transport.Send) async throws -> Pass {
            // It reads, for in a rehearsal too nothing could be read without it.
            var request = Request(
                "auth/login", form: ["username": user, "password": password.reveal()], effect: .reads,
                deadline: .seconds(30))
            request.accepting = [401, 403]
            let response = try await send(request)
            let bytes = try await response.body.collect(upTo: 1 << 16)
            let words = String(validating: bytes, as: UTF8.self)
            guard response.status == 204 || (response.status == 200 && words == "Ok.") else {
                let isPage = response.headers["Content-Type"]?.hasPrefix("text/html") ?? false
                throw refusal(of: request, response.status, words, isPage)
            }
            let cookies = response.headers.all("Set-Cookie").map { String($0.prefix { $0 != ";" }) }
            return state.withLock { state in
                state.count += 1
                return Pass(
                    number: state.count, cookie: cookies.isEmpty ? nil : Secret(cookies.joined(separator: "; ")))
            }
        }

        /// What the answer to a log-in means: any 403 is a ban, whatever language it is told in, unless it is a page of a
        /// proxy's.
        private func refusal(of request: Request, _ status: Int, _ words: String?, _ isPage: Bool) -> any Error {
            let (code, advice): (ServiceError.Code, String?) =
                switch (status, words) {
                case (403, _) where isPage:
                    (.forbidden, "Let the proxy in front of qBittorrent pass its log-in, /api/v2/auth/login.")
                case (403, _): (.banned, Self.banAdvice)
                case (401, _), (_, "Fails."): (.wrongKey, Self.passwordAdvice)
                case (_, nil): (.unreadable, nil)
                default: (.notTheAPI, nil)
                }
            let refusal = Refusal(code, saying: .string(isPage ? "" : words ?? ""))
            guard var error = explain(refusal, request) as? ServiceError else { return refusal }
            (error.status, error.advice) = (status, advice ?? error.advice)
            return error
        }

        private static let banAdvice = """
            Mend user and password wherever they are kept, then wait until the ban is over (Options → Web UI), or restart \
            qBittorrent.
            """
        private static let passwordAdvice = """
            Check user and password of qBittorrent's Web UI; where they are right, add this host to its server domains \
            there. It is not tried again, for each failure counts towards a ban.
            """
    }
}

extension QBittorrent.Session.Login {
    /// What every request carries.
    var signature: Headers {
        var headers = Headers()
        if case .key(let key) = self { headers.add("Authorization", secret: Secret("Bearer \(key.reveal())")) }
        return headers
    }
}

extension Request {
    fileprivate func with(_ cookie: Secret?) -> Request {
        var request = self
        if let cookie { request.headers.add("Cookie", secret: cookie) }
        return request
    }
}

extension ServiceError {
    /// 403 in its plainest words. One that has words of its own is about the request.
    fileprivate var meansNoSession: Bool { status == 403 && (messages.isEmpty || messages == ["Forbidden"]) }

    /// What a refusal within a session means.
    fileprivate var ofSession: ServiceError {
        if status == 401 {
            return saying(
                .badAddress,
                """
                Add this host to the server domains in qBittorrent's Options → Web UI, and let a proxy in front hand on \
                Host and no other Referer or Origin than its own.
                """)
        }
        guard meansNoSession else { return self }
        return saying(
            .forbidden,
            "Let the proxy in front of qBittorrent hand on cookies: it took the log-in and forgot it at once.")
    }

    /// What a refusal of an API key means.
    fileprivate var ofKey: ServiceError {
        guard status == 401 || meansNoSession else { return self }
        return saying(
            .wrongKey, "Copy the API key anew from qBittorrent, Options → Web UI; versions before 5.2 have none.")
    }

    private func saying(_ code: Code, _ advice: String) -> ServiceError {
        var error = self
        (error.code, error.advice) = (code, advice)
        return error
    }
}
