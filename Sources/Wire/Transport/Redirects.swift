/// Decides which redirects are followed, and what travels along: a key never leaves its server.
struct Redirects {
    /// What an answer leads to.
    enum Step {
        /// It is the answer.
        case answer
        case follow(Request)
        case refuse(ServiceError.Code, advice: String)
    }

    /// Where a rooted service lives. Without one, a redirect may lead anywhere.
    struct Home {
        var address: Address
        /// The path below which its API lies.
        var prefix: String
    }

    static let limit = 5
    private let home: Home?
    private var visited: Set<String> = []

    init(home: Home? = nil) { self.home = home }

    mutating func step(after response: Response, to request: Request) -> Step {
        guard [301, 302, 303, 307, 308].contains(response.status), !request.accepting.contains(response.status),
            let location = response.headers["Location"], let here = try? Address(request.url),
            let there = here.resolving(location)
        else { return .answer }
        visited.insert(request.method.rawValue + here.url)

        if let home, let refusal = home.refusal(from: here, to: there) { return refusal }
        guard let next = next(request, after: response.status, from: here, to: there) else {
            let place = Redaction.url(there.url)
            return .refuse(.redirected, advice: "Ask \(place) itself: a write is not repeated blindly.")
        }
        if visited.contains(next.method.rawValue + there.url) {
            return .refuse(.redirected, advice: "Mend the server's address settings: its redirects go in a circle.")
        }
        if visited.count > Self.limit {
            return .refuse(.redirected, advice: "Mend the server's address settings: it redirects again and again.")
        }
        return .follow(next)
    }

    private func next(_ request: Request, after status: Int, from here: Address, to there: Address) -> Request? {
        var next = request
        (next.path, next.query) = (there.url, [:])
        if status == 307 || status == 308 {
            guard let body = request.body.bytes else { return nil }
            if here.origin != there.origin, request.effect == .writes || !body.isEmpty { return nil }
        } else {
            let isPlainRead = request.method == .get || request.method == .head
            guard isPlainRead || (status == 303 && request.effect == .reads) else { return nil }
            if !isPlainRead { next.method = .get }
            next.body = .empty
            for name in ["Content-Type", "Content-Length"] { next.headers.remove(name) }
        }
        if here.origin != there.origin { next.headers.dropKeys() }
        return next
    }
}

extension Redirects.Home {
    /// Why a redirect leads away from the API, and what to set so that none is needed; `nil` where it stays inside.
    func refusal(from here: Address, to there: Address) -> Redirects.Step? {
        let base = address.path.split(separator: "/").map { "/" + $0 }.joined()
        // What itself is called so, as qBittorrent's log-in is, does not become one by moving.
        if there.isLoginPage, !there.path.hasSuffix(here.path) {
            let place = there.origin == here.origin ? there.path : there.origin
            return .refuse(
                .notTheAPI,
                advice: "Check the URL base in the address, and let the API pass the login page at \(place).")
        }
        if there.path == here.path, there.origin != here.origin {
            return .refuse(.wrongBase, advice: "Set the address to \(there.origin)\(base).")
        }
        if there.path.hasSuffix(here.path), there.path != here.path {
            let inserted = there.path.dropLast(here.path.count)
            return .refuse(.wrongBase, advice: "Set the address to \(there.origin)\(inserted)\(base).")
        }
        guard there.origin == here.origin else {
            return .refuse(
                .notTheAPI, advice: "Check the address: requests are sent on to \(there.origin), another server.")
        }
        guard there.path == prefix || there.path.hasPrefix(prefix + "/") else {
            return .refuse(
                .wrongBase, advice: "Check the URL base in the address: the server sends requests on to \(there.path).")
        }
        return nil
    }
}

extension Address {
    /// True for where people log in.
    fileprivate var isLoginPage: Bool {
        let names = path.lowercased().split(separator: "/")
        return names.contains { ["login", "signin", "sign_in", "sign-in", "sso", "authorize"].contains($0) }
    }
}

extension Headers {
    /// Takes out whatever might be a key, marked or not.
    fileprivate mutating func dropKeys() {
        removeSecrets()
        for field in fields where Redaction.isSecret(field.name) { remove(field.name) }
    }
}

extension Transport {
    /// Follows redirects, five at most, a write only where the server asks for it to be repeated (307, 308). Whatever
    /// carries a key stays behind when a redirect leads to another server.
    public var followingRedirects: Transport {
        decorated { request, send in
            try await Redirects.follow(request, Redirects(), by: send) { code, advice, status, request in
                ServiceError(code, attempted: request.line, status: status, advice: advice)
            }
        }
    }
}

extension Redirects {
    /// Sends a request and what its answers lead to, until one is the answer. The whole way shares one deadline.
    static func follow(
        _ request: Request, _ redirects: Redirects, by send: Transport.Send,
        refusal: (ServiceError.Code, String, Int, Request) -> ServiceError
    ) async throws -> Response {
        let watch = Stopwatch()
        let deadline = request.deadline
        var (redirects, request) = (redirects, request)
        while true {
            let response = try await send(request)
            switch redirects.step(after: response, to: request) {
            case .answer: return response
            case .refuse(let code, let advice): throw refusal(code, advice, response.status, request)
            case .follow(let next):
                request = next
                request.deadline = watch.remaining(of: deadline)
                if let left = request.deadline, left <= .zero {
                    throw HTTPFailure(.deadlineExceeded, host: (try? Address(request.path))?.host ?? "the server")
                }
            }
        }
    }
}
