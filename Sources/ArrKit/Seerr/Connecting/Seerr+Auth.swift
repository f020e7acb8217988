extension Seerr {
    /// Signing out and passwords; `signedIn` signs in.
    public var auth: Auth { Auth(api: api) }

    /// Signing out and passwords.
    public struct Auth: Sendable {
        let api: Transport

        /// In whose name this client asks. Throws `ServiceError`.
        public func me() async throws -> Open<User> {
            try await api.call(Request(.get, "auth/me", deadline: .seconds(5)))
        }

        /// Ends the session. Throws `ServiceError`.
        public func signOut() async throws { try await api.perform(Request(.post, "auth/logout")) }

        /// Has a link sent by which a local user chooses a new password; says nothing of whether there is such a user.
        ///
        /// Throws `ServiceError`.
        public func resetPassword(of email: String) async throws {
            try await api.perform(Request(.post, "auth/reset-password", sending: ["email": email]))
        }

        /// Chooses a new password by the link's id. Throws `ServiceError`.
        public func setPassword(_ password: Secret, by link: String) async throws {
            let body: Document = ["password": Document(password.reveal())]
            let place = "auth/reset-password/\(PercentEncoding.segment(link))"
            try await api.perform(Request(.post, place, sending: body))
        }
    }
}
