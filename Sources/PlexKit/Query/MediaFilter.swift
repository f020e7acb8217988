public import FoundationEssentials

/// What holds for the items of a list. Joined by `&&` and `||`.
public indirect enum MediaFilter: Hashable, Sendable {
    /// One comparison: a field's name with all of the comparison but its last `=`, and what it is compared with.
    case comparison(name: String, value: String)
    /// All of these hold.
    case all([MediaFilter])
    /// At least one of these holds.
    case any([MediaFilter])

    /// Both hold.
    public static func && (left: Self, right: Self) -> Self {
        if case .all(let filters) = left { return .all(filters + [right]) }
        return .all([left, right])
    }

    /// One of both holds, or both.
    public static func || (left: Self, right: Self) -> Self {
        if case .any(let filters) = left { return .any(filters + [right]) }
        return .any([left, right])
    }

    /// Items that have not been watched to their end by whoever asks.
    public static let unwatched = MediaField.unwatched.is(true)
    /// Items that no agent could put a name to.
    public static let unmatched = MediaField.unmatched.is(true)
    /// Items whose last file is gone.
    public static let trashed = MediaField.trash.is(true)
    /// Items that exist twice.
    public static let duplicates = MediaField.duplicate.is(true)

    /// What goes into a query. Comparisons side by side all hold; the rest stands between `push` and `pop`.
    var items: [Query.Item] {
        switch self {
        case .comparison(let name, let value): [Query.Item(name, value)]
        case .all(let filters): filters.flatMap(\.part)
        case .any: part
        }
    }

    /// The same inside another.
    private var part: [Query.Item] {
        switch self {
        case .comparison: items
        case .all(let filters): Self.group(filters, joinedBy: "and")
        case .any(let filters): Self.group(filters, joinedBy: "or")
        }
    }

    private static func group(_ filters: [MediaFilter], joinedBy word: String) -> [Query.Item] {
        let parts = filters.map(\.part).filter { !$0.isEmpty }
        guard parts.count > 1 else { return parts.first ?? [] }
        return [Query.Item("push", "1")] + Array(parts.joined(separator: [Query.Item(word, "1")]))
            + [Query.Item("pop", "1")]
    }
}

/// Something items can be compared by. Which comparisons a field knows follows from its type on the server.
public struct MediaField: Hashable, Sendable, ExpressibleByStringLiteral {
    /// As the server spells it, with its type in front where that is not the listed one: `show.title`.
    public let name: String

    /// A name as the server spells it, such as `audienceRating` or `episode.addedAt`.
    public init(_ name: String) { self.name = name }
    /// A name as the server spells it, such as `audienceRating` or `episode.addedAt`.
    public init(stringLiteral name: String) { self.name = name }

    /// The same field of a certain type, as in `MediaField.title.of(.show)` in a list of episodes.
    public func of(_ type: ItemType) -> Self { Self("\(type.rawValue).\(name)") }
}

extension MediaField {
    /// Text that contains this.
    public func contains(_ text: String) -> MediaFilter { compare("", text) }
    /// Text that does not contain this.
    public func lacks(_ text: String) -> MediaFilter { compare("!", text) }
    /// Text that is exactly this.
    public func equals(_ text: String) -> MediaFilter { compare("=", text) }
    /// Text that is anything but this.
    public func differs(from text: String) -> MediaFilter { compare("!=", text) }
    /// Text that begins so.
    public func begins(with text: String) -> MediaFilter { compare("<", text) }
    /// Text that ends so.
    public func ends(with text: String) -> MediaFilter { compare(">", text) }

    /// One of these words, of a field whose values are words: a guid, an age rating, a resolution.
    public func `is`(_ words: String...) -> MediaFilter { compare("", words) }
    /// None of these words, of a field whose values are words.
    public func isNot(_ words: String...) -> MediaFilter { compare("!", words) }

    /// True or not.
    public func `is`(_ value: Bool) -> MediaFilter { compare("", value ? "1" : "0") }
    /// One of these numbers, such as years.
    public func `is`(_ values: Int...) -> MediaFilter { compare("", values.map(String.init)) }
    /// None of these numbers.
    public func isNot(_ values: Int...) -> MediaFilter { compare("!", values.map(String.init)) }
    /// Filed under one of these tags. A tag goes by its number; one without a number by its word.
    public func `is`(_ tags: Tag...) -> MediaFilter { compare("", tags.map(\.queryValue)) }
    /// Filed under none of these tags.
    public func isNot(_ tags: Tag...) -> MediaFilter { compare("!", tags.map(\.queryValue)) }
    /// One of the values that a filter offers.
    public func `is`(_ choices: FilterChoice...) -> MediaFilter { compare("", choices.map(\.key)) }
    /// None of the values that a filter offers.
    public func isNot(_ choices: FilterChoice...) -> MediaFilter { compare("!", choices.map(\.key)) }
    /// A number above this.
    public func isAbove(_ value: Double) -> MediaFilter { compare(">>", Self.text(value)) }
    /// A number below this.
    public func isBelow(_ value: Double) -> MediaFilter { compare("<<", Self.text(value)) }
    /// A moment later than this, to the second.
    public func isAfter(_ date: Date) -> MediaFilter { compare(">>", Self.text(date)) }
    /// A moment earlier than this, to the second.
    public func isBefore(_ date: Date) -> MediaFilter { compare("<<", Self.text(date)) }
    /// Within the last so many of a unit, counted by the server from now.
    public func isWithin(last count: Int, _ unit: MediaTimeUnit) -> MediaFilter {
        compare(">>", "-\(count)\(unit.word)")
    }
    /// Longer ago than so many of a unit, counted by the server from now.
    public func isBefore(last count: Int, _ unit: MediaTimeUnit) -> MediaFilter {
        compare("<<", "-\(count)\(unit.word)")
    }

    private func compare(_ sign: String, _ values: [String]) -> MediaFilter {
        compare(sign, values.joined(separator: ","))
    }

    private func compare(_ sign: String, _ value: String) -> MediaFilter {
        .comparison(name: name + sign, value: value)
    }

    private static func text(_ date: Date) -> String {
        // A date beyond all numbers is as far away as one can say.
        let seconds = date.timeIntervalSince1970.rounded(.down)
        return String(Int64(exactly: seconds) ?? (seconds < 0 ? 0 : Int64.max))
    }

    private static func text(_ value: Double) -> String {
        Int64(exactly: value).map(String.init) ?? String(value)
    }
}

/// A span of time as the server's filters count it.
public enum MediaTimeUnit: Hashable, Sendable {
    /// 60 seconds.
    case minutes
    /// 60 minutes.
    case hours
    /// 24 hours.
    case days
    /// Seven days.
    case weeks
    /// A month of the calendar.
    case months
    /// A year of the calendar.
    case years

    var word: String {
        switch self {
        case .minutes: "m"
        case .hours: "h"
        case .days: "d"
        case .weeks: "w"
        case .months: "mon"
        case .years: "y"
        }
    }
}

extension Tag {
    /// What a filter knows it by.
    fileprivate var queryValue: String { id.map(String.init) ?? tag }
}
