extension HTTPClient {
    /// What a client waits for, holds and trusts.
    public struct Configuration: Sendable {
        /// How long name look-up, connection and TLS may take together.
        public var connectTimeout: Duration = .seconds(10)
        /// How long an exchange may take where the request names no deadline; for a streamed answer, until its head is
        /// there. `Request.deadline` always covers everything.
        public var deadline: Duration? = .seconds(60)
        /// How long a connected server may stay silent. Time in which the caller is slow does not count.
        public var idleTimeout: Duration? = .seconds(60)
        /// How many bytes of a whole body are held; beyond them the exchange ends with `BodyTooLarge`.
        public var bodyLimit = 256 << 20
        /// How many connections are open to one host; more requests wait for a free one.
        public var connectionsPerHost = 16
        /// Whose certificates are believed.
        public var trust: Trust = .system
        /// A socket file to connect to instead of the address in the URL, such as docker's.
        public var unixSocket: String?
        /// A proxy's address, such as `http://gluetun:8888`. The environment's proxy variables are not read.
        public var proxy: String?
        /// How this client names itself.
        public var userAgent = "Maestrarr"

        /// Ten seconds to connect, sixty for an exchange or a silence, 256 MiB of body, the system's certificates.
        public init() {}
    }

    /// Whose certificates a client believes.
    public enum Trust: Hashable, Sendable {
        /// The authorities the system trusts.
        case system
        /// The authorities in one PEM file, and no others.
        case authority(file: String)
        /// The server with this public key: base64 of the SHA-256 of its SubjectPublicKeyInfo; authority and name are
        /// then not asked for.
        case publicKey(sha256: String)
        /// Anyone, which protects from no one: for a look at a server's certificate, not for daily use.
        case none
    }
}
