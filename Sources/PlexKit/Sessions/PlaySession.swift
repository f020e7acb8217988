/// Something that is being played right now: the item, and who plays it on what.
@dynamicMemberLookup
public struct PlaySession: Hashable, Sendable {
    /// What is played. Its media are those that were chosen, as they are sent.
    public var item: Item
    /// The number it has while it lasts; notifications name it by this.
    public var sessionKey: String?
    /// It is being recorded at the same time.
    public var live: Bool?
    /// Who plays it.
    public var user: User?
    /// What plays it.
    public var player: Player?
    /// How much of the line it takes; absent where nothing is sent at the moment.
    public var session: Session?
    /// How it is converted; absent where it is sent as it is.
    public var transcodeSession: TranscodeSession?

    /// Who plays something.
    public struct User: Model {
        /// The number of the account on this server; 1 for its owner.
        public var id: String
        /// As people call them.
        public var title: String?
        /// A picture's address.
        public var thumb: String?
    }

    /// A stretch of the line that is taken.
    public struct Session: Model {
        /// By which it is ended.
        public var id: String
        /// In kilobits a second, reserved.
        public var bandwidth: Int?
        /// `lan` or `wan`.
        public var location: String?
    }

    /// A member of the item, as if it stood here.
    public subscript<Field>(dynamicMember field: KeyPath<Item, Field>) -> Field { item[keyPath: field] }
}

extension PlaySession: PlexElement, Codable {
    static let names = Item.names

    private enum CodingKeys: String, CodingKey {
        case sessionKey, live
        case user = "User"
        case player = "Player"
        case session = "Session"
        case transcodeSession = "TranscodeSession"
    }

    /// Reads the item and what stands beside it.
    public init(from decoder: any Decoder) throws {
        item = try Item(from: decoder)
        let members = try decoder.container(keyedBy: CodingKeys.self)
        sessionKey = try members.decodeIfPresent(String.self, forKey: .sessionKey)
        live = try members.decodeIfPresent(Bool.self, forKey: .live)
        user = try members.decodeIfPresent(User.self, forKey: .user)
        player = try members.decodeIfPresent(Player.self, forKey: .player)
        session = try members.decodeIfPresent(Session.self, forKey: .session)
        transcodeSession = try members.decodeIfPresent(TranscodeSession.self, forKey: .transcodeSession)
    }

    /// Writes the item with what stands beside it, in one object.
    public func encode(to encoder: any Encoder) throws {
        try item.encode(to: encoder)
        var members = encoder.container(keyedBy: CodingKeys.self)
        try members.encodeIfPresent(sessionKey, forKey: .sessionKey)
        try members.encodeIfPresent(live, forKey: .live)
        try members.encodeIfPresent(user, forKey: .user)
        try members.encodeIfPresent(player, forKey: .player)
        try members.encodeIfPresent(session, forKey: .session)
        try members.encodeIfPresent(transcodeSession, forKey: .transcodeSession)
    }
}
