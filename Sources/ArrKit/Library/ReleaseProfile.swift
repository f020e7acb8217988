/// Words that a release's name must have, or must not.
public struct ReleaseProfile: Editable {
    /// Zero until it is stored.
    public var id: ID<ReleaseProfile>
    /// As its owner calls it; not in Lidarr.
    public var name: String?
    /// Whether it is minded.
    public var enabled: Bool
    /// One of them must be there; those between slashes are regular expressions.
    public var required: Words
    /// None of them may be there.
    public var ignored: Words
    /// The indexer whose releases it is for; zero for all.
    public var indexerId: Int
    /// What it is for: everything that shares one, or without any tag all.
    public var tags: [ID<Tag>]

    /// Words or expressions, which older versions join by commas.
    public struct Words: Model {
        /// One by one.
        public var list: [String]

        /// These words.
        public init(_ list: [String]) { self.list = list }

        /// Reads a list, or a text joined by commas.
        public init(from decoder: any Decoder) throws {
            switch try Document(from: decoder) {
            case .string(let text): list = text.split(separator: ",").map(String.init)
            case let document: list = document.list.compactMap(\.string)
            }
        }

        /// Writes a list.
        public func encode(to encoder: any Encoder) throws { try list.encode(to: encoder) }
    }

    /// One that is minded for everything.
    public init(_ name: String?, required: [String] = [], ignored: [String] = [], tags: [ID<Tag>] = []) {
        (id, self.name, enabled, indexerId, self.tags) = (0, name, true, 0, tags)
        (self.required, self.ignored) = (Words(required), Words(ignored))
    }
}

extension KeyedDecodingContainer {
    /// Absent words are none.
    public func decode(
        _ type: ReleaseProfile.Words.Type, forKey key: Key
    ) throws -> ReleaseProfile.Words {
        try decodeIfPresent(type, forKey: key) ?? ReleaseProfile.Words([])
    }
}
