public import FoundationEssentials

/// What a server knows of newer versions of itself.
public struct UpdateStatus: Model {
    /// It can install them itself; one in a container cannot.
    public var canInstall: Bool?
    /// When it last looked.
    public var checkedAt: Date?
    /// Where the newest version can be fetched by hand.
    public var downloadURL: String?
    /// Zero unless something went wrong.
    public var status: Int?
    /// The version of what installs them.
    public var autoUpdateVersion: Int?
    /// The newer versions; empty where there is none.
    public var releases: [Release]

    /// A newer version.
    public struct Release: Model {
        /// Its name towards the server.
        public var key: String?
        /// The version and its build.
        public var version: String
        /// What is new, line by line.
        public var added: String?
        /// What is mended, line by line.
        public var fixed: String?
        /// Where it can be fetched by hand.
        public var downloadURL: String?
        /// How far it has come.
        public var state: State?
    }

    /// How far a newer version has come.
    public struct State: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It is out.
        public static let available: Self = "available"
        /// It is being fetched.
        public static let downloading: Self = "downloading"
        /// It is here.
        public static let downloaded: Self = "downloaded"
        /// It is being installed.
        public static let installing: Self = "installing"
        /// It will be installed in the night.
        public static let tonight: Self = "tonight"
        /// Somebody wanted none of it.
        public static let skipped: Self = "skipped"
        /// It could not be fetched or installed.
        public static let error: Self = "error"
        /// It is out, and has to be installed by hand.
        public static let notify: Self = "notify"
        /// It is installed.
        public static let done: Self = "done"
    }

    private enum CodingKeys: String, CodingKey {
        case canInstall, checkedAt, downloadURL, status, autoUpdateVersion
        case releases = "Release"
    }
}

/// Newer versions of a server.
public struct Updater: Sendable {
    let transport: Transport

    /// When a newer version is installed.
    public enum Moment: Sendable {
        /// At once: the server stops for it.
        case now
        /// When the butler next works.
        case tonight
        /// Never: this one is passed over.
        case never
    }

    /// What was found by the last look. Throws `ServiceError`.
    public func status() async throws -> UpdateStatus { try await transport.container(Request(.get, "updater/status")) }

    /// Looks for a newer version, and fetches it where that is wanted. Throws `ServiceError`.
    public func check(downloading: Bool = false) async throws {
        try await transport.perform(
            Request(.put, "updater/check", query: ["download": downloading.digit], deadline: .seconds(60)))
    }

    /// Installs what was found. Throws `ServiceError`, `.invalid` on a server that cannot install anything itself.
    public func apply(_ moment: Moment) async throws {
        let query: Query =
            switch moment {
            case .now: [:]
            case .tonight: ["tonight": 1]
            case .never: ["skip": 1]
            }
        try await transport.perform(Request(.put, "updater/apply", query: query))
    }
}

extension Plex {
    /// Newer versions of the server.
    public var updater: Updater { Updater(transport: transport) }
}
