/// What an indexer says of a release: Sonarr and Lidarr count it in bits, Radarr names it.
public struct IndexerFlags: Model {
    /// A bit for each flag, to be found among the service's `indexerFlags`; zero where they are named.
    public var bits: Int
    /// Each flag's name, such as `G_Freeleech`; empty where they are counted.
    public var names: [String]
    private let isNamed: Bool

    /// Flags as Sonarr and Lidarr count them.
    public init(bits: Int) { (self.bits, names, isNamed) = (bits, [], false) }
    /// Flags as Radarr names them.
    public init(names: [String]) { (bits, self.names, isNamed) = (0, names, true) }

    /// Reads a number or a list of names.
    public init(from decoder: any Decoder) throws {
        let document = try Document(from: decoder)
        if let bits = document.int {
            self.init(bits: bits)
        } else {
            self.init(names: document.list.compactMap(\.string))
        }
    }

    /// Writes the number or the names, whichever it was read from.
    public func encode(to encoder: any Encoder) throws {
        try (isNamed ? Document(names.map(Document.string)) : Document(bits)).encode(to: encoder)
    }
}
