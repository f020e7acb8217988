/// What becomes of a download that is taken out of the queue.
public struct QueueRemoval: Hashable, Sendable {
    /// The download client drops it too, with its data.
    public var removesFromClient = true
    /// The release is not taken again.
    public var blocklists = false
    /// No other release is looked for.
    public var skipsRedownload = false
    /// The download client is told to move it to the category for what was imported.
    public var changesCategory = false

    /// By default the download client drops it and its data, and nothing else happens.
    public init(
        removesFromClient: Bool = true, blocklists: Bool = false, skipsRedownload: Bool = false,
        changesCategory: Bool = false
    ) {
        (self.removesFromClient, self.blocklists) = (removesFromClient, blocklists)
        (self.skipsRedownload, self.changesCategory) = (skipsRedownload, changesCategory)
    }

    /// The download client drops it and its data, nothing else happens.
    public static let drop = QueueRemoval()
    /// Dropped, never taken again, and another release is looked for.
    public static let replace = QueueRemoval(blocklists: true)

    var query: Query {
        [
            "removeFromClient": removesFromClient, "blocklist": blocklists, "skipRedownload": skipsRedownload,
            "changeCategory": changesCategory,
        ]
    }
}
