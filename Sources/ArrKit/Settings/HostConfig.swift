/// Where an application is reached and who may, how it reaches others, and how it keeps itself.
public struct HostConfig: Identified {
    /// Always 1.
    public var id: ID<HostConfig>
    /// The address it listens on; `*` for all.
    public var bindAddress: String?
    /// It listens here from its next start on.
    public var port: Int
    /// The same for https.
    public var sslPort: Int
    /// Listens for https too.
    public var enableSsl: Bool
    /// The certificate with its key, as the application sees the file.
    public var sslCertPath: String?
    /// The certificate's password.
    public var sslCertPassword: Secret?
    /// Where its URL begins behind the host, from its next start on; empty for none.
    public var urlBase: String?
    /// As its owner calls it; must begin or end with the application's own name.
    public var instanceName: String?
    /// Where people reach it, for links in notifications.
    public var applicationUrl: String?
    /// Opens a browser when it starts.
    public var launchBrowser: Bool
    /// How its web page asks who is there; the API's key is another matter.
    public var authenticationMethod: SystemStatus.Authentication?
    /// Who is asked.
    public var authenticationRequired: AuthenticationRequired?
    /// Counts addresses that providers share among customers as local.
    public var trustCgnatIpAddresses: Bool?
    /// Who may log in to its web page.
    public var username: String?
    /// A hash of the stored password, which may be sent back; to change it use `setPassword`.
    public var password: Secret?
    /// Must match a new password, and may stay empty otherwise.
    public var passwordConfirmation: Secret?
    /// What the API asks for; the command `resetApiKey` makes a new one.
    public var apiKey: Secret?
    /// Tells its makers how it is used.
    public var analyticsEnabled: Bool
    /// From where on the log file is written: `info`, `debug` or `trace`.
    public var logLevel: String?
    /// The same for the console; empty for as the file.
    public var consoleLogLevel: String?
    /// Megabytes after which a new log file is begun.
    public var logSizeLimit: Int?
    /// Where its updates come from, such as `main`.
    public var branch: String?
    /// Installs updates by itself.
    public var updateAutomatically: Bool
    /// Who installs them.
    public var updateMechanism: SystemStatus.UpdateMechanism?
    /// The script that does, where it is one.
    public var updateScriptPath: String?
    /// Reaches others by way of a proxy.
    public var proxyEnabled: Bool
    /// How the proxy is spoken to.
    public var proxyType: ProxyType?
    /// The proxy's host.
    public var proxyHostname: String?
    /// The proxy's port.
    public var proxyPort: Int
    /// Who it is to the proxy; empty for nobody.
    public var proxyUsername: String?
    /// The proxy's password.
    public var proxyPassword: Secret?
    /// Hosts that are reached without it, joined by commas, such as `*.example.com`.
    public var proxyBypassFilter: String?
    /// Reaches local hosts without it.
    public var proxyBypassLocalAddresses: Bool
    /// Whose certificates are checked.
    public var certificateValidation: CertificateValidation?
    /// Where backups go; below its own data folder unless it is a whole path.
    public var backupFolder: String?
    /// Days between two backups.
    public var backupInterval: Int
    /// Days after which a backup is deleted.
    public var backupRetention: Int
    /// Days after which history is deleted. Prowlarr only.
    public var historyCleanupDays: Int?

    /// Has its web page ask for another password. Nothing of it is sent before the settings are updated.
    public mutating func setPassword(_ password: Secret) {
        (self.password, passwordConfirmation) = (password, password)
    }

    /// Who is asked to log in.
    public struct AuthenticationRequired: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Everyone.
        public static let enabled: Self = "enabled"
        /// Everyone from outside the local network.
        public static let disabledForLocalAddresses: Self = "disabledForLocalAddresses"
    }

    /// How a proxy is spoken to.
    public struct ProxyType: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// HTTP.
        public static let http: Self = "http"
        /// SOCKS 4.
        public static let socks4: Self = "socks4"
        /// SOCKS 5.
        public static let socks5: Self = "socks5"
    }

    /// Whose certificates are checked.
    public struct CertificateValidation: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Everyone's.
        public static let enabled: Self = "enabled"
        /// Everyone's outside the local network.
        public static let disabledForLocalAddresses: Self = "disabledForLocalAddresses"
        /// Nobody's.
        public static let disabled: Self = "disabled"
    }
}
