/// What a query says is to be changed about items.
struct PlexEdit {
    private(set) var values: [(field: String, value: String)] = []
    private(set) var locks: [(field: String, isLocked: Bool)] = []
    private(set) var tags: [(list: String, tags: [String])] = []
    private(set) var removedTags: [(list: String, tags: [String])] = []

    init(_ items: [Query.Item]) {
        var lists: [String: [String]] = [:]
        for item in items {
            let name = item.name
            if name.hasSuffix(".value") {
                values.append((String(name.dropLast(6)), item.value))
            } else if name.hasSuffix(".locked") {
                locks.append((String(name.dropLast(7)), item.value == "1"))
            } else if name.hasSuffix("[].tag.tag-") {
                // Each name is encoded for itself, so that it may have a comma.
                let names = item.value.split(separator: ",").map { PercentEncoding.decode($0).trimmed }
                removedTags.append((PlexTag.list(String(name.dropLast(11))), names))
            } else if name.hasSuffix(".tag.tag"), let bracket = name.firstIndex(of: "[") {
                lists[PlexTag.list(String(name[..<bracket])), default: []].append(item.value)
            }
        }
        tags = lists.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// True for a name that changes something and does not choose what.
    static func isEdit(_ name: String) -> Bool {
        [".value", ".locked", ".tag.tag", ".tag.tag-"].contains { name.hasSuffix($0) }
    }

    var isEmpty: Bool { values.isEmpty && locks.isEmpty && tags.isEmpty && removedTags.isEmpty }

    private static let numbers: Set<String> = [
        "year", "addedAt", "rating", "audienceRating", "userRating", "index", "parentIndex",
    ]

    func apply(to key: Int, in library: inout PlexLibrary) {
        guard let item = library.item(key, isWhole: true) else { return }
        for (name, value) in changes(to: item) where name != "Collection" { library.edit(key, name, value) }
    }

    /// The members that an item is to have from then on.
    func changes(to item: Document) -> [(name: String, value: Document)] {
        var changes: [(String, Document)] = values.map { field, value in
            let number = Double(value).map { Document($0) } ?? .null
            return (field, Self.numbers.contains(field) ? number : value.isEmpty ? .null : Document(value))
        }
        if !locks.isEmpty {
            let kept = item["Field"].list.filter { field in !locks.contains { $0.field == field["name"].string } }
            let new = locks.filter(\.isLocked).map { Document.object(["locked": true, "name": $0.field]) }
            changes.append(("Field", .list(kept + new)))
        }
        // What is sent is all there is from then on: a tag that was not sent again is gone.
        for (list, tags) in tags { changes.append((list, .list(tags.map(PlexTag.tag)))) }
        for (list, gone) in removedTags {
            let left = item[list].list.filter { !gone.contains($0["tag"].string ?? "") }
            changes.append((list, .list(left)))
        }
        return changes
    }

    /// The titles of the collections an item is to be in; `nil` where nothing is said about them.
    func collections(of key: Int, in library: PlexLibrary) -> [String]? {
        if let tags = tags.first(where: { $0.list == "Collection" }) { return tags.tags }
        guard let gone = removedTags.first(where: { $0.list == "Collection" })?.tags else { return nil }
        let old = library.member("Collection", of: key).list.compactMap { $0["tag"].string }
        return old.filter { !gone.contains($0) }
    }
}

extension PlexServer.State {
    /// Changes a collection; false where there is none of that key.
    mutating func edit(group key: Int, _ edit: PlexEdit, now: Moment) -> Bool {
        guard let place = holdings.groups.firstIndex(where: { $0.key == key }) else { return false }
        let group = holdings.groups[place]
        for (name, value) in edit.changes(to: group.document(0, Members())) {
            if name == "title" {
                holdings.groups[place].title = value.string ?? group.title
            } else {
                holdings.groups[place].edits[name] = value
            }
        }
        holdings.groups[place].updated = now
        for item in group.items { tag(item) }
        return true
    }
}
