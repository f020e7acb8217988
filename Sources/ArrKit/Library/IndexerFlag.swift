/// Something an indexer says of a release, such as that it counts for nothing against a ratio.
public struct IndexerFlag: Model {
    /// One bit of the releases' `indexerFlags`.
    public var id: Int
    /// Such as `Freeleech`.
    public var name: String
    /// The same in lower case.
    public var nameLower: String?
}
