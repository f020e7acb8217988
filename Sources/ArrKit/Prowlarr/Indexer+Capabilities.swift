extension Indexer {
    /// What can be asked of an indexer.
    public struct Capabilities: Model {
        public var limitsMax: Int?
        public var limitsDefault: Int?
        public var categories: [Category]
        public var supportsRawSearch: Bool
        /// Parameters by kind of search, such as `q`, `season` and `ep`.
        public var searchParams: [String]
        public var tvSearchParams: [String]
        public var movieSearchParams: [String]
        public var musicSearchParams: [String]
        public var bookSearchParams: [String]
    }

    /// A Newznab category, such as 5040 for television in HD.
    public struct Category: Model {
        public var id: Int
        public var name: String?
        public var description: String?
        public var subCategories: [Category]
    }
}
