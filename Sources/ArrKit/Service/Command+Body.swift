extension Command {
    /// What a command is to do: its name and its parameters.
    ///
    /// Every application adds its own as static members; any other is made by name.
    public struct Body: Model {
        public var name: String
        public var parameters: Members

        public init(_ name: String, _ parameters: Members = Members()) {
            (self.name, self.parameters) = (name, parameters)
        }

        public init(from decoder: any Decoder) throws {
            parameters = try Document(from: decoder).members
            name = parameters["name"]?.string ?? ""
            parameters["name"] = nil
        }

        public func encode(to encoder: any Encoder) throws {
            try Document.object(Members([("name", .string(name))] + parameters.map { ($0.name, $0.value) }))
                .encode(to: encoder)
        }
    }
}

extension Command.Body {
    /// Looks for new releases on every indexer's feed.
    public static let rssSync = Self("RssSync")
    /// Asks the download clients what is new.
    public static let refreshMonitoredDownloads = Self("RefreshMonitoredDownloads")
    /// Imports what has finished downloading.
    public static let processMonitoredDownloads = Self("ProcessMonitoredDownloads")
    public static let checkHealth = Self("CheckHealth")
    public static let housekeeping = Self("Housekeeping")
    public static let backup = Self("Backup")
}

extension Document {
    init<Row>(_ ids: some Sequence<ID<Row>>) { self.init(ids.map { Document($0.rawValue) }) }
}
