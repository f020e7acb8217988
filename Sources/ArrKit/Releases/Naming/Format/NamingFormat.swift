/// A naming format of Sonarr's or Radarr's, such as `{Series Title} - S{season:00}E{episode:00}`, that has been read
/// and found good.
public struct NamingFormat: Hashable, Sendable, CustomStringConvertible {
    /// The format as it was given.
    public let text: String
    /// What it is for.
    public let purpose: NamingPurpose
    /// One list for each folder or file that the format makes.
    let components: [[NamingPiece]]

    /// Reads a format.
    ///
    /// The error shows the place: a brace that is not closed, a name that the application does not know (it would
    /// write nothing there) with the nearest one it knows, a character that file systems refuse, or that what such a
    /// format must hold is missing.
    public init(_ text: String, for purpose: NamingPurpose) throws(SyntaxError) {
        var parser = NamingParser(text, for: purpose)
        (self.text, self.purpose) = (text, purpose)
        components = try parser.components()
        if let lack { throw parser.error(lack, at: text.utf8.count) }
    }

    /// The format as it was given.
    public var description: String { text }

    /// The names in braces, each spelled as in the application's settings, in the order they stand in.
    public var tokens: [String] {
        components.joined().flatMap { piece -> [String] in
            switch piece {
            case .literal, .brace: []
            case .token(let token): [token.name.rawValue]
            case .numbers(let numbers):
                numbers.season == nil
                    ? ["absolute"] : [NamingToken.Name.season.rawValue, NamingToken.Name.episode.rawValue]
            }
        }
    }
}
