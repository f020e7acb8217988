public import FoundationEssentials

/// What an application is, where it runs and since when.
public struct SystemStatus: Model {
    public var appName: String?
    /// As its owner calls it.
    public var instanceName: String?
    public var version: String
    public var branch: String?
    public var buildTime: Date
    public var startTime: Date?
    /// Where its URL begins behind the host; empty for none.
    public var urlBase: String?
    public var appData: String
    public var startupPath: String
    public var authentication: Authentication?
    public var mode: Mode?

    public var isDebug: Bool
    public var isProduction: Bool
    public var isAdmin: Bool
    public var isUserInteractive: Bool
    public var isNetCore: Bool?
    public var isLinux: Bool
    public var isOsx: Bool?
    public var isWindows: Bool?
    public var isDocker: Bool?

    public var osName: String?
    public var osVersion: String?
    public var runtimeName: String?
    public var runtimeVersion: String?
    public var databaseType: Database?
    public var databaseVersion: String?
    /// Before `databaseType` and `databaseVersion` there was only this.
    public var sqliteVersion: String?
    public var migrationVersion: Int?
    public var packageVersion: String?
    public var packageAuthor: String?
    public var packageUpdateMechanism: UpdateMechanism?
    public var packageUpdateMechanismMessage: String?

    /// How its web page asks who is there; the API's key is another matter.
    public struct Authentication: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let none: Self = "none"
        public static let basic: Self = "basic"
        public static let forms: Self = "forms"
        public static let external: Self = "external"
    }

    /// How it was started.
    public struct Mode: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let console: Self = "console"
        public static let service: Self = "service"
        public static let tray: Self = "tray"
    }

    /// What keeps its data.
    public struct Database: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let sqlite: Self = "sqLite"
        public static let postgres: Self = "postgreSQL"
    }

    /// Who installs its updates.
    public struct UpdateMechanism: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let builtIn: Self = "builtIn"
        public static let script: Self = "script"
        public static let external: Self = "external"
        public static let apt: Self = "apt"
        public static let docker: Self = "docker"
    }
}
