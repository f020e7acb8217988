extension Seerr {
    /// Sends mail.
    public struct EmailAgent: NotificationAgent {
        /// It is in use.
        public var enabled: Bool
        /// What it tells of.
        public var types: NotificationTypes?
        /// Where it sends to, and how.
        public var options: Options

        /// Where it sends to, and how.
        public struct Options: Model {
            /// Users without an address are not told.
            public var userEmailRequired: Bool?
            /// Whom mail comes from.
            public var emailFrom: String?
            /// The name beside that address.
            public var senderName: String?
            /// The mail server.
            public var smtpHost: String?
            /// Its port.
            public var smtpPort: Int?
            /// It speaks TLS from the first word.
            public var secure: Bool?
            /// It speaks without TLS, even where it could.
            public var ignoreTls: Bool?
            /// It must begin to speak TLS before it gets any mail.
            public var requireTls: Bool?
            /// Who signs in there.
            public var authUser: String?
            /// The password for that.
            public var authPass: Secret?
            /// Its certificate need not be vouched for.
            public var allowSelfSigned: Bool?
            /// What mail is signed by.
            public var pgpPrivateKey: Secret?
            /// The password of that key.
            public var pgpPassword: Secret?
        }
    }
}
