/// What an indexer found.
public struct NewznabResults: Hashable, Sendable, Decodable {
    /// Releases, as a rule the latest first.
    public var items: [NewznabItem]
    /// How many results were passed over, where the indexer tells.
    public var offset: Int?
    /// How many results there are in all, where the indexer tells.
    public var total: Int?

    init() { items = [] }

    /// Reads a feed's channel.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        items = try members.decode([NewznabItem].self, forKey: .item)
        let counts =
            try members.decodeIfPresent(Counts.self, forKey: .newznab)
            ?? members.decodeIfPresent(Counts.self, forKey: .torznab)
        (offset, total) = (counts?.offset, counts?.total)
    }

    private struct Counts: Decodable { let offset, total: Int? }

    private enum CodingKeys: String, CodingKey {
        case item
        case newznab = "newznab:response"
        case torznab = "torznab:response"
    }
}
