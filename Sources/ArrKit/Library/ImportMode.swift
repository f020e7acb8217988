/// How files come into the library.
public struct ImportMode: OpenEnum {
    /// The name as the server spells it, one that is not declared here included.
    public let rawValue: String
    /// A name as the server spells it; it need not be one of those declared here.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A torrent's are copied or linked, for it goes on seeding; others are moved.
    public static let auto: Self = "auto"
    /// They are gone from where they were.
    public static let move: Self = "move"
    /// They stay where they were, linked where the disk allows that.
    public static let copy: Self = "copy"
}
