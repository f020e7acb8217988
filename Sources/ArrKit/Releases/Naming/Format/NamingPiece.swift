/// A part of a format, in the order they are written.
enum NamingPiece: Hashable, Sendable {
    /// What is written as it stands.
    case literal([UInt8])
    /// A brace that was doubled so that it stands for itself.
    case brace(UInt8)
    /// A name in braces.
    case token(NamingToken)
    /// Numbers that are written once for each episode.
    case numbers(NamingNumbers)

    var name: NamingToken.Name? {
        if case .token(let token) = self { token.name } else { nil }
    }

    var numbers: NamingNumbers? {
        if case .numbers(let numbers) = self { numbers } else { nil }
    }
}

/// Season and episode side by side, as `S{season:00}E{episode:00}`, or the number through all seasons, as
/// `{absolute:000}`.
struct NamingNumbers: Hashable, Sendable {
    /// An `s` before the season, in either case.
    var lead: [UInt8] = []
    /// How many digits the season has at least; `nil` where this is the number through all seasons.
    var season: Int?
    /// What stands between season and episode: `E`, `x`, `-e` and so on.
    var between: [UInt8] = []
    /// How many digits the episode has at least.
    var digits: Int
    /// What stands between these numbers and the name in braces beside them; it parts them where they are repeated as
    /// a whole.
    var separator: [UInt8] = []
}
