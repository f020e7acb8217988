extension Seerr {
    /// How the Jellyfin or Emby server is reached.
    public struct JellyfinSettings: Setting {
        /// The server's own name, found out by asking it.
        public var name: String?
        /// Its name or address; the specification has the port and base in it.
        public var hostname: String?
        /// Its port.
        public var port: Int?
        /// It is spoken to by https.
        public var useSsl: Bool?
        /// Its URL base.
        public var urlBase: String?
        /// Where people reach it.
        public var externalHostname: String?
        /// Where people get a new password.
        public var jellyfinForgotPasswordUrl: String?
        /// The administrator's name; versions since have a key instead.
        public var adminUser: String?
        /// The administrator's password.
        public var adminPass: Secret?
        /// Lets the server ask for everything.
        public var apiKey: Secret?
        /// Its libraries; only `enableLibraries` and `syncLibraries` change them.
        public var libraries: [Library]
        /// The server's own id, found out by asking it.
        public var serverID: String?
        /// The same as servers spell it.
        public var serverId: String?

        /// The server finds out these, and libraries sent back late would undo what was done to them.
        public static let unsent = ["name", "serverID", "serverId", "libraries"]
    }

    /// An account of the Jellyfin or Emby server.
    public struct JellyfinAccount: Model {
        /// What `importFromJellyfin` takes.
        public var id: String
        /// The account's name.
        public var username: String?
        /// Its picture.
        public var thumb: String?
        /// Its address, as a rule none.
        public var email: String?
    }
}
