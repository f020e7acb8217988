/// Why a release is not taken, or a file not imported.
public struct Rejection: Model {
    /// A sentence for a person.
    public var reason: String
    /// Whether it may pass; absent where the reason alone is told.
    public var type: Kind?

    /// Whether a reason may pass.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It will not pass by itself.
        public static let permanent: Self = "permanent"
        /// It may pass, such as a delay.
        public static let temporary: Self = "temporary"
    }

    /// Reads the reason alone, as it comes with releases, or the reason with its type.
    ///
    /// Version 5 of Sonarr's API has the sentence as `message`, and a name for it as `reason`.
    public init(from decoder: any Decoder) throws {
        let document = try Document(from: decoder)
        reason = document.string ?? document["message"].string ?? document["reason"].string ?? ""
        type = document["type"].string.map(Kind.init)
    }

    /// Writes what it was read from.
    public func encode(to encoder: any Encoder) throws {
        guard let type else { return try reason.encode(to: encoder) }
        try Document.object(["reason": .string(reason), "type": .string(type.rawValue)]).encode(to: encoder)
    }
}
