public import FoundationEssentials

/// What is to be different about items. What is set is locked against the agent, unless it is unlocked here.
///
/// ```swift
/// try await plex.items.edit(item) {
///     $0.title = "Another"
///     $0.genres.add("Noir")
///     $0.locks[.summary] = true
/// }
/// ```
public struct ItemEdit: Hashable, Sendable {
    private(set) var values: [ItemField: String] = [:]
    private(set) var tags: [TagField: TagEdit] = [:]
    /// Fields to lock against the agent, true, or to give back to it, false. Setting a field locks it.
    public var locks: [ItemField: Bool] = [:]

    /// Nothing different.
    public init() {}

    /// True where nothing is to be different.
    public var isEmpty: Bool { values.isEmpty && locks.isEmpty && tags.values.allSatisfy(\.isEmpty) }

    /// A field's new value as the server takes it, empty to clear it; `nil` where it is left alone.
    public subscript(field: ItemField) -> String? {
        get { values[field] }
        set {
            values[field] = newValue
            locks[field] = newValue == nil ? nil : true
        }
    }

    /// What is to become of one kind of tags.
    public subscript(kind: TagField) -> TagEdit {
        get { tags[kind] ?? TagEdit() }
        set {
            tags[kind] = newValue
            locks[kind.field] = locks[kind.field] ?? true
        }
    }

    /// Takes a field's value away.
    public mutating func clear(_ field: ItemField) { self[field] = "" }

    /// The fields that are set and locked, and the tags of items that had these before.
    func query(_ old: [TagField: [String]]) -> Query {
        var query = Query()
        for (field, value) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            query["\(field).value"] = value
        }
        for (kind, edit) in tags.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where !edit.isEmpty {
            query.items += edit.change(from: old[kind] ?? []).items(kind)
        }
        for (field, isLocked) in locks.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            query["\(field).locked"] = isLocked ? 1 : 0
        }
        return query
    }
}

/// Fields by their names; each is `nil` where it is left alone. Set to an empty text, a field is cleared.
extension ItemEdit {
    /// The title.
    public var title: String? {
        get { self[.title] }
        set { self[.title] = newValue }
    }
    /// The title for sorting.
    public var titleSort: String? {
        get { self[.titleSort] }
        set { self[.titleSort] = newValue }
    }
    /// The title in the country it comes from; of a track, its own artist.
    public var originalTitle: String? {
        get { self[.originalTitle] }
        set { self[.originalTitle] = newValue }
    }
    /// What it is about. It travels in the address: a proxy may refuse a very long one.
    public var summary: String? {
        get { self[.summary] }
        set { self[.summary] = newValue }
    }
    /// One line about it.
    public var tagline: String? {
        get { self[.tagline] }
        set { self[.tagline] = newValue }
    }
    /// Who made it; of an album, the label.
    public var studio: String? {
        get { self[.studio] }
        set { self[.studio] = newValue }
    }
    /// The age rating, such as `TV-14`.
    public var contentRating: String? {
        get { self[.contentRating] }
        set { self[.contentRating] = newValue }
    }
    /// Which cut it is; needs Plex Pass.
    public var editionTitle: String? {
        get { self[.editionTitle] }
        set { self[.editionTitle] = newValue }
    }
    /// The day of first release, such as `1999-03-31`.
    public var originallyAvailableAt: String? {
        get { self[.originallyAvailableAt] }
        set { self[.originallyAvailableAt] = newValue }
    }
    /// When the library took it in, to the second.
    public var addedAt: Date? {
        get { self[.addedAt].flatMap { Int64($0) }.map { Date(timeIntervalSince1970: Double($0)) } }
        set {
            self[.addedAt] = newValue.flatMap { Int64(exactly: $0.timeIntervalSince1970.rounded()) }.map(String.init)
        }
    }
    /// The year of first release.
    public var year: Int? {
        get { self[.year].flatMap { Int($0) } }
        set { self[.year] = newValue.map(String.init) }
    }
    /// Critics' rating out of ten.
    public var rating: Double? {
        get { number(.rating) }
        set { self[.rating] = newValue.map { "\($0)" } }
    }
    /// The public's rating out of ten.
    public var audienceRating: Double? {
        get { number(.audienceRating) }
        set { self[.audienceRating] = newValue.map { "\($0)" } }
    }
    /// The rating out of ten of whoever asks.
    public var userRating: Double? {
        get { number(.userRating) }
        set { self[.userRating] = newValue.map { "\($0)" } }
    }
    /// An episode's or track's number.
    public var index: Int? {
        get { self[.index].flatMap { Int($0) } }
        set { self[.index] = newValue.map(String.init) }
    }
    /// A track's disc.
    public var parentIndex: Int? {
        get { self[.parentIndex].flatMap { Int($0) } }
        set { self[.parentIndex] = newValue.map(String.init) }
    }

    private func number(_ field: ItemField) -> Double? { self[field].flatMap { Double($0) } }
}

/// Tags by their kinds.
extension ItemEdit {
    /// Genres.
    public var genres: TagEdit {
        get { self[.genre] }
        set { self[.genre] = newValue }
    }
    /// Where it was made.
    public var countries: TagEdit {
        get { self[.country] }
        set { self[.country] = newValue }
    }
    /// Who directed it.
    public var directors: TagEdit {
        get { self[.director] }
        set { self[.director] = newValue }
    }
    /// Who wrote it.
    public var writers: TagEdit {
        get { self[.writer] }
        set { self[.writer] = newValue }
    }
    /// Who produced it.
    public var producers: TagEdit {
        get { self[.producer] }
        set { self[.producer] = newValue }
    }
    /// The collections it is in; one that is not there is made.
    public var collections: TagEdit {
        get { self[.collection] }
        set { self[.collection] = newValue }
    }
    /// What its owner files it under.
    public var labels: TagEdit {
        get { self[.label] }
        set { self[.label] = newValue }
    }
    /// Styles of music.
    public var styles: TagEdit {
        get { self[.style] }
        set { self[.style] = newValue }
    }
    /// Moods of music.
    public var moods: TagEdit {
        get { self[.mood] }
        set { self[.mood] = newValue }
    }
    /// Similar artists.
    public var similar: TagEdit {
        get { self[.similar] }
        set { self[.similar] = newValue }
    }
}
