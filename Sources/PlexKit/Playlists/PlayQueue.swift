/// What a player plays and goes on with, kept by the server. It is gone some time after the last one asked for it.
public struct PlayQueue: Model {
    /// By which it is asked for.
    public var playQueueID: Int
    /// Grows with every change.
    public var playQueueVersion: Int?
    /// How many items it has; `items` may be a window of them.
    public var playQueueTotalCount: Int?
    /// The place that is played.
    public var playQueueSelectedItemID: Int?
    /// Where that place stands in `items`.
    public var playQueueSelectedItemOffset: Int?
    /// The item that is played, by its rating key.
    public var playQueueSelectedMetadataItemID: String?
    /// The place that was last put in by hand.
    public var playQueueLastAddedItemID: String?
    /// It was shuffled.
    public var playQueueShuffled: Bool?
    /// What it was made from, as an address.
    public var playQueueSourceURI: String?
    /// The places, or a window of them.
    public var items: [PlayQueueItem]

    private enum CodingKeys: String, CodingKey {
        case playQueueID, playQueueVersion, playQueueTotalCount, playQueueSelectedItemID, playQueueSelectedItemOffset
        case playQueueSelectedMetadataItemID, playQueueLastAddedItemID, playQueueShuffled, playQueueSourceURI
        case items = "Metadata"
    }
}

extension PlayQueue {
    /// Reads the queue, whatever its items are called: in XML by what they are.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        playQueueID = try members.decode(Int.self, forKey: .playQueueID)
        playQueueVersion = try members.decodeIfPresent(Int.self, forKey: .playQueueVersion)
        playQueueTotalCount = try members.decodeIfPresent(Int.self, forKey: .playQueueTotalCount)
        playQueueSelectedItemID = try members.decodeIfPresent(Int.self, forKey: .playQueueSelectedItemID)
        playQueueSelectedItemOffset = try members.decodeIfPresent(Int.self, forKey: .playQueueSelectedItemOffset)
        playQueueSelectedMetadataItemID = try members.decodeIfPresent(
            String.self, forKey: .playQueueSelectedMetadataItemID)
        playQueueLastAddedItemID = try members.decodeIfPresent(String.self, forKey: .playQueueLastAddedItemID)
        playQueueShuffled = try members.decodeIfPresent(Bool.self, forKey: .playQueueShuffled)
        playQueueSourceURI = try members.decodeIfPresent(String.self, forKey: .playQueueSourceURI)
        let lists = try decoder.container(keyedBy: ElementName.self)
        // A queue holds one kind of items, so that no order is lost by reading one name after the other.
        items = try Item.names.flatMap { try lists.decode([PlayQueueItem].self, forKey: ElementName(stringValue: $0)) }
    }
}

/// An item in its place in a play queue.
@dynamicMemberLookup
public struct PlayQueueItem: Hashable, Sendable {
    /// What stands there.
    public var item: Item
    /// The place's own number, by which it is moved and removed.
    public var playQueueItemID: Int?

    /// A member of the item, as if it stood here.
    public subscript<Field>(dynamicMember field: KeyPath<Item, Field>) -> Field { item[keyPath: field] }
}

extension PlayQueueItem: Codable {
    private enum CodingKeys: String, CodingKey { case playQueueItemID }

    /// Reads the item and its place's number.
    public init(from decoder: any Decoder) throws {
        item = try Item(from: decoder)
        playQueueItemID = try decoder.container(keyedBy: CodingKeys.self)
            .decodeIfPresent(Int.self, forKey: .playQueueItemID)
    }

    /// Writes the item with its place's number in it.
    public func encode(to encoder: any Encoder) throws {
        try item.encode(to: encoder)
        var members = encoder.container(keyedBy: CodingKeys.self)
        try members.encodeIfPresent(playQueueItemID, forKey: .playQueueItemID)
    }
}
