/// What becomes of files that are imported, where they are.
public struct ImportMode: OpenEnum {
    /// The name as the server spells it, one that is not declared here included.
    public let rawValue: String
    /// A name as the server spells it; it need not be one of those declared here.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// They stay where the download is still seeded, and are gone from there otherwise.
    public static let auto: Self = "auto"
    /// They are gone from there.
    public static let move: Self = "move"
    /// They stay there, as copies or links.
    public static let copy: Self = "copy"
}
