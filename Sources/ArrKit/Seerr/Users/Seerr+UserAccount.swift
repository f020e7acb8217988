extension Seerr {
    /// The settings of one user, the password and the linked accounts among them.
    public func account(of id: ID<User>) -> UserAccount { UserAccount(path: "user/\(id)", api: api) }

    /// The settings of one user.
    public struct UserAccount: Sendable {
        let path: String
        let api: Transport

        /// Name, language, country and quota.
        public var settings: Resource<UserSettings> { Resource("\(path)/settings/main", on: api) }
        /// Where the user is told of what happens.
        public var notifications: Resource<UserNotifications> {
            Resource("\(path)/settings/notifications", on: api)
        }

        /// What the user may do. Throws `ServiceError`.
        public func permissions() async throws -> Permissions {
            let answer: Permitted = try await api.call(Request(.get, "\(path)/settings/permissions"))
            return answer.permissions
        }

        /// Lets the user do exactly this and nothing else. Throws `ServiceError`.
        public func allow(_ permissions: Permissions) async throws -> Permissions {
            let body = Permitted(permissions: permissions)
            let place = "\(path)/settings/permissions"
            let answer: Permitted = try await api.call(Request(.post, place, sending: body))
            return answer.permissions
        }

        private struct Permitted: Model { var permissions: Permissions }

        /// Whether the user can sign in by a password. Throws `ServiceError`.
        public func hasPassword() async throws -> Bool {
            let answer: Document = try await api.call(Request(.get, "\(path)/settings/password"))
            return answer["hasPassword"].bool ?? false
        }

        /// Sets a password; one's own takes the present one too, where there is one. Throws `ServiceError`.
        public func setPassword(_ new: Secret, from present: Secret? = nil) async throws {
            var body: Document = ["newPassword": Document(new.reveal())]
            if let present { body["currentPassword"] = Document(present.reveal()) }
            try await api.perform(Request(.post, "\(path)/settings/password", sending: body))
        }

        /// Lets the user sign in by a Plex account too. Throws `ServiceError`; Overseerr has no such thing.
        public func linkPlex(_ token: Secret) async throws {
            let body: Document = ["authToken": Document(token.reveal())]
            try await api.perform(Request(.post, "\(path)/settings/linked-accounts/plex", sending: body))
        }

        /// The Plex account no longer signs in. Throws `ServiceError`.
        public func unlinkPlex() async throws {
            try await api.perform(Request(.delete, "\(path)/settings/linked-accounts/plex"))
        }

        /// Lets the user sign in by a Jellyfin account too. Throws `ServiceError`.
        public func linkJellyfin(_ name: String, password: Secret) async throws {
            let body: Document = ["username": Document(name), "password": Document(password.reveal())]
            try await api.perform(Request(.post, "\(path)/settings/linked-accounts/jellyfin", sending: body))
        }

        /// The Jellyfin account no longer signs in. Throws `ServiceError`.
        public func unlinkJellyfin() async throws {
            try await api.perform(Request(.delete, "\(path)/settings/linked-accounts/jellyfin"))
        }
    }
}
