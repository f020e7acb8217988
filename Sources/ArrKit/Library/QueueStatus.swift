/// How much is in a queue, and whether all is well.
public struct QueueStatus: Model {
    /// Everything in the queue.
    public var totalCount: Int
    /// Downloads that belong to something in the library, and releases that wait for their delay.
    public var count: Int
    /// Downloads that belong to nothing in the library.
    public var unknownCount: Int
    /// Something in the library cannot be downloaded or imported.
    public var errors: Bool
    /// Something in the library needs a look.
    public var warnings: Bool
    /// A download that belongs to nothing in the library has failed.
    public var unknownErrors: Bool
    /// A download that belongs to nothing in the library needs a look.
    public var unknownWarnings: Bool
}
