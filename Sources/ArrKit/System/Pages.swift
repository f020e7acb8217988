/// What an application serves to browsers. A program needs it for what the API's key does not open, such as backups.
public struct Pages: Sendable {
    let root: Transport

    /// Logs in by the form, as a person would. Throws `ServiceError`, `.wrongKey` where name or password is wrong.
    public func logIn(_ name: String, _ password: Secret) async throws -> Session {
        let form = MultipartForm([
            .field("username", name), .field("password", password.reveal()), .field("rememberMe", "on"),
        ])
        var request = Request(.post, "login", headers: form.headers, body: form.body, deadline: .seconds(30))
        request.headers["Accept"] = Self.page
        request.accepting = [302, 303]
        let response = try await root.send(request)
        guard response.headers["Location"]?.contains("loginFailed") != true else {
            throw ServiceError(
                .wrongKey, attempted: request.line, status: response.status,
                advice: "Check name and password; both are set on the page Settings → General → Security.")
        }
        let cookies = response.headers.all("Set-Cookie").compactMap { $0.split(separator: ";").first.map(String.init) }
        return Session(cookie: cookies.isEmpty ? nil : Secret(cookies.joined(separator: "; ")))
    }

    /// Ends a session. Throws `ServiceError`.
    public func logOut(_ session: Session) async throws {
        var request = Request(.get, "logout", effect: .writes, deadline: .seconds(30))
        request.headers["Accept"] = Self.page
        request.accepting = [302, 303]
        if let cookie = session.cookie { request.headers.add("Cookie", secret: cookie) }
        try await root.perform(request)
    }

    /// The page with the form. Throws `ServiceError`.
    public func logInForm() async throws -> Body { try await root.download("login", as: Self.page) }

    /// The application's page itself, or whatever else is at a path. Throws `ServiceError`.
    public func get(_ path: String = "", in session: Session? = nil) async throws -> Body {
        try await root.download(path, in: session, as: Self.page)
    }

    /// Pictures, fonts and scripts of the page, such as `Images/Icons/favicon.ico`. Throws `ServiceError`.
    public func content(_ path: String) async throws -> Body {
        try await root.download("content/\(path)", as: "*/*")
    }

    private static let page = "text/html, */*"
}

/// A log-in to an application's web page.
public struct Session: Hashable, Sendable {
    /// What a browser would send; `nil` where the application asks nobody to log in.
    public var cookie: Secret?

    /// With a cookie from elsewhere, as a browser sends it.
    public init(cookie: Secret?) { self.cookie = cookie }
}
