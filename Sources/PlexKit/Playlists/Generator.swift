/// What a list of optimised versions is made from: some items, a quality and how many of them.
public struct Generator: Model {
    /// Its number in its list.
    public var id: Int
    /// As people call it.
    public var title: String?
    /// 42 for one that makes versions.
    public var type: Int?
    /// The quality, in words.
    public var target: String?
    /// The quality's number; 0 for one of one's own.
    public var targetTagID: Int?
    /// A picture, below the server's address.
    public var composite: String?
    /// Where the versions go and which items they are made of.
    public var location: Location?
    /// How many of the items.
    public var policy: Policy?
    /// How far it has come.
    public var status: Status?

    /// Where versions go and which items they are made of.
    public struct Location: Model {
        /// The library's number; -1 for beside the items.
        public var librarySectionID: Int?
        /// The items, as an address.
        public var uri: String?
    }

    /// How many of the items versions are made of.
    public struct Policy: Model {
        /// `all`, or `count` for `value` of them.
        public var scope: String?
        /// How many.
        public var value: Int?
        /// Of those not watched alone.
        public var unwatched: Bool?

        /// What is `nil` stays as it is.
        public init(scope: String? = nil, value: Int? = nil, unwatched: Bool? = nil) {
            (self.scope, self.value, self.unwatched) = (scope, value, unwatched)
        }
    }

    /// How far it has come.
    public struct Status: Model {
        /// `pending`, `complete` or `failed`.
        public var state: String?
        /// How many items there are.
        public var itemsCount: Int?
        /// How many are done with, whatever became of them.
        public var itemsCompleteCount: Int?
        /// How many have their version.
        public var itemsSuccessfulCount: Int?
        /// Of all versions together, in bytes.
        public var totalSize: Int64?
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, type, target, targetTagID, composite
        case location = "Location"
        case policy = "Policy"
        case status = "Status"
    }
}

extension Generator: PlexElement {
    static let names = ["Item"]
}

extension Playlists {
    /// What is done with one item of a generator's.
    public enum GeneratorAction: String, Sendable {
        /// Its version is made anew.
        case reprocess
        /// It is left out.
        case disable
        /// It is no longer left out.
        case enable
    }

    /// What a list of optimised versions is made from. Throws `ServiceError`.
    public func generators(of ratingKey: String) async throws -> [Generator] {
        try await transport.list(Request(.get, "playlists/\(ratingKey)/generators"))
    }

    /// One generator of a list. Throws `ServiceError`.
    public func generator(_ id: Int, of ratingKey: String) async throws -> Generator {
        try await transport.first(Request(.get, "playlists/\(ratingKey)/items/\(id)"))
    }

    /// The items a generator makes versions of. Throws `ServiceError`.
    public func items(ofGenerator id: Int, of ratingKey: String) async throws -> [Item] {
        try await transport.list(Request(.get, "playlists/\(ratingKey)/items/\(id)/items"))
    }

    /// Has a generator make versions of other items, or another number of them; what is `nil` stays.
    ///
    /// Throws `ServiceError`.
    public func edit(
        generator id: Int, of ratingKey: String, title: String? = nil, items: ContentURI? = nil,
        policy: Generator.Policy? = nil
    ) async throws {
        let query: Query = [
            "Item[title]": title, "Item[Location][uri]": items, "Item[Policy][scope]": policy?.scope,
            "Item[Policy][value]": policy?.value, "Item[Policy][unwatched]": policy?.unwatched?.digit,
        ]
        try await transport.perform(Request(.put, "playlists/\(ratingKey)/items/\(id)", query: query))
    }

    /// Does something with one item of a generator's. Throws `ServiceError`.
    public func perform(_ action: GeneratorAction, on item: Item, ofGenerator id: Int, of ratingKey: String)
        async throws
    {
        try await transport.perform(
            Request(.put, "playlists/\(ratingKey)/items/\(id)/\(item.ratingKey)/\(action.rawValue)"))
    }
}
