/// What is to become of one kind of an item's tags.
public struct TagEdit: Hashable, Sendable {
    /// What takes the place of all there are; `nil` leaves them.
    private(set) var replacement: [String]?
    private(set) var added: [String] = []
    private(set) var removed: [String] = []

    /// Puts tags beside those that are there.
    public mutating func add(_ words: String...) { add(words) }
    /// Puts tags beside those that are there.
    public mutating func add(_ words: [String]) {
        removed.removeAll { words.contains($0) }
        added += words.filter { !added.contains($0) }
    }

    /// Takes tags away, where they are there.
    public mutating func remove(_ words: String...) { remove(words) }
    /// Takes tags away, where they are there.
    public mutating func remove(_ words: [String]) {
        added.removeAll { words.contains($0) }
        replacement?.removeAll { words.contains($0) }
        removed += words.filter { !removed.contains($0) }
    }

    /// Puts these in the place of all that are there.
    public mutating func replace(with words: [String]) {
        replacement = words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        (added, removed) = ([], [])
    }

    var isEmpty: Bool { replacement == nil && added.isEmpty && removed.isEmpty }

    /// True where it cannot be sent without knowing what is there: what is not sent again is dropped, and the last one
    /// can only be taken away by its name.
    var needsOld: Bool { replacement.map { $0.isEmpty && added.isEmpty } ?? !added.isEmpty }

    /// What is sent, given what is there.
    func change(from old: [String]) -> Change {
        let new = (replacement ?? old) + added
        let kept = new.reduce(into: [String]()) { if !$0.contains($1), !removed.contains($1) { $0.append($1) } }
        if !needsOld, replacement == nil { return Change(removed: removed) }
        return kept.isEmpty ? Change(removed: old) : Change(all: kept)
    }

    /// All there shall be, or what is taken away of it.
    struct Change: Hashable {
        var all: [String] = []
        var removed: [String] = []

        func items(_ kind: TagField) -> [Query.Item] {
            let all = all.enumerated().map { Query.Item("\(kind.rawValue)[\($0.offset)].tag.tag", $0.element) }
            guard !removed.isEmpty else { return all }
            // Each name is encoded for itself, so that its commas are not those between names.
            let names = removed.map(PercentEncoding.segment).joined(separator: ",")
            return all + [Query.Item("\(kind.rawValue)[].tag.tag-", names)]
        }
    }
}
