/// What helps those who look for Prowlarr's own faults.
public struct DevelopmentConfig: Identified {
    /// Always 1.
    public var id: ID<DevelopmentConfig>
    /// How much goes to the console, such as `info`; empty for as much as to the file.
    public var consoleLogLevel: String?
    /// Writes every question to its database into the log.
    public var logSql: Bool
    /// Writes what indexers answer into the log, keys included.
    public var logIndexerResponse: Bool
    /// How many log files are kept.
    public var logRotate: Int
    /// Sends its authors only errors that are not known yet.
    public var filterSentryEvents: Bool
}

extension Settings<Prowlarr> {
    /// What helps those who look for Prowlarr's own faults.
    public var development: Singleton<DevelopmentConfig> { Singleton("config/development", on: transport) }
}
