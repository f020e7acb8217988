extension Seerr {
    /// A browser that is told of what happens.
    public struct PushSubscription: Model {
        /// Where its maker takes messages for it; this tells it from others.
        public var endpoint: String
        /// The browser's public key.
        public var p256dh: String
        /// The browser's secret.
        public var auth: Secret
        /// What the browser calls itself.
        public var userAgent: String?

        /// As the browser hands it out.
        public init(endpoint: String, p256dh: String, auth: Secret, userAgent: String? = nil) {
            (self.endpoint, self.p256dh, self.auth, self.userAgent) = (endpoint, p256dh, auth, userAgent)
        }
    }
}

extension Resource<Seerr.User> {
    /// Has a browser told of what happens, for the user who asks. Throws `ServiceError`.
    public func register(_ browser: Seerr.PushSubscription) async throws {
        try await perform(.post, "/registerPushSubscription", sending: try Document(sending: browser))
    }

    /// The browsers of a user. Throws `ServiceError`.
    public func subscriptions(of id: ID<Seerr.User>) async throws -> [Seerr.PushSubscription] {
        // The specification has one object here, servers a list.
        let answer = try await read("/\(id)/pushSubscriptions", as: Document.self)
        let rows = if case .list(let rows) = answer { rows } else { [answer] }
        return try rows.filter { !$0.isNull }.map { try $0.decode(drift: transport.drift) }
    }

    /// One browser of a user, by its endpoint; Overseerr goes by `p256dh`. Throws `ServiceError`.
    public func subscription(_ endpoint: String, of id: ID<Seerr.User>) async throws -> Seerr.PushSubscription {
        try await read(
            "/\(id)/pushSubscription/\(PercentEncoding.segment(endpoint))", as: Seerr.PushSubscription.self)
    }

    /// A browser, by its endpoint, is no longer told; Overseerr goes by `p256dh`. Throws `ServiceError`.
    public func unsubscribe(_ endpoint: String, of id: ID<Seerr.User>) async throws {
        try await perform(.delete, "/\(id)/pushSubscription/\(PercentEncoding.segment(endpoint))")
    }
}
