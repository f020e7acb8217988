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
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let none: Self = "none", basic: Self = "basic", forms: Self = "forms", external: Self = "external"
    }

    /// How it was started.
    public struct Mode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let console: Self = "console", service: Self = "service", tray: Self = "tray"
    }

    /// What keeps its data.
    public struct Database: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let sqlite: Self = "sqLite", postgres: Self = "postgreSQL"
    }

    /// Who installs its updates.
    public struct UpdateMechanism: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let builtIn: Self = "builtIn", script: Self = "script", external: Self = "external"
        public static let apt: Self = "apt", docker: Self = "docker"
    }
}
