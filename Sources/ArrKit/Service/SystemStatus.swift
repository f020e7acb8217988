public import FoundationEssentials

/// What an application is, where it runs and since when.
public struct SystemStatus: Model {
    /// Which application it is, such as `Sonarr`.
    public var appName: String?
    /// As its owner calls it.
    public var instanceName: String?
    /// Four numbers, such as `4.0.9.2244`.
    public var version: String
    /// Where its updates come from, such as `main` or `develop`.
    public var branch: String?
    /// When this version was built.
    public var buildTime: Date
    /// When it was started, by its own clock.
    public var startTime: Date?
    /// Where its URL begins behind the host; empty for none.
    public var urlBase: String?
    /// The folder of its database and settings, as it sees it.
    public var appData: String
    /// The folder of its program files, as it sees it.
    public var startupPath: String
    /// How its web page asks who is there.
    public var authentication: Authentication?
    /// How it was started.
    public var mode: Mode?

    /// A build for its developers.
    public var isDebug: Bool
    /// A build for everyone, not one for its developers.
    public var isProduction: Bool
    /// It runs with the rights of an administrator or root.
    public var isAdmin: Bool
    /// It runs in someone's session.
    public var isUserInteractive: Bool
    /// It runs on .NET Core; current versions always do and some leave it out.
    public var isNetCore: Bool?
    /// It runs on Linux, in a container too.
    public var isLinux: Bool
    /// It runs on macOS.
    public var isOsx: Bool?
    /// It runs on Windows.
    public var isWindows: Bool?
    /// It runs in a container.
    public var isDocker: Bool?

    /// Such as `alpine` or `Windows`.
    public var osName: String?
    /// The system's own version; in a container the image's.
    public var osVersion: String?
    /// Such as `.NET` or `netCore`.
    public var runtimeName: String?
    /// The runtime's version.
    public var runtimeVersion: String?
    /// What keeps its data; older versions give `sqliteVersion` alone.
    public var databaseType: Database?
    /// The version of what keeps its data.
    public var databaseVersion: String?
    /// Before `databaseType` and `databaseVersion` there was only this.
    public var sqliteVersion: String?
    /// The number of the last change to its database's layout.
    public var migrationVersion: Int?
    /// The package's own version, such as a container image's.
    public var packageVersion: String?
    /// Who made the package; may hold a Markdown link.
    public var packageAuthor: String?
    /// Who installs its updates.
    public var packageUpdateMechanism: UpdateMechanism?
    /// What its packager has to say about updates.
    public var packageUpdateMechanismMessage: String?

    /// How its web page asks who is there; the API's key is another matter.
    public struct Authentication: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Nobody is asked.
        public static let none: Self = "none"
        /// The browser asks for name and password.
        public static let basic: Self = "basic"
        /// A page asks for name and password.
        public static let forms: Self = "forms"
        /// A proxy in front is trusted to ask.
        public static let external: Self = "external"
    }

    /// How it was started.
    public struct Mode: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// In the foreground, also in a container.
        public static let console: Self = "console"
        /// As a service of Windows.
        public static let service: Self = "service"
        /// With an icon in the tray of Windows.
        public static let tray: Self = "tray"
    }

    /// What keeps its data.
    public struct Database: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A file in its data folder.
        public static let sqlite: Self = "sqLite"
        /// A PostgreSQL server.
        public static let postgres: Self = "postgreSQL"
    }

    /// Who installs its updates.
    public struct UpdateMechanism: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It does so itself.
        public static let builtIn: Self = "builtIn"
        /// A script its owner gave it.
        public static let script: Self = "script"
        /// A package manager or another program.
        public static let external: Self = "external"
        /// The system's package manager, apt.
        public static let apt: Self = "apt"
        /// Nobody: a container is replaced as a whole.
        public static let docker: Self = "docker"
    }
}
