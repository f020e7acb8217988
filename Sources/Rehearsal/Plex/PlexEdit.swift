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
                removedTags.append(
                    (Self.list(String(name.dropLast(11))), item.value.split(separator: ",").map { $0.trimmed }))
            } else if name.hasSuffix(".tag.tag"), let bracket = name.firstIndex(of: "[") {
                lists[Self.list(String(name[..<bracket])), default: []].append(item.value)
            }
        }
        tags = lists.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    var isEmpty: Bool { values.isEmpty && locks.isEmpty && tags.isEmpty && removedTags.isEmpty }

    /// The member that holds the tags of that kind.
    static func list(_ kind: String) -> String {
        kind == "actor" ? "Role" : kind.prefix(1).uppercased() + kind.dropFirst()
    }

    func apply(to key: Int, in library: inout PlexLibrary) {
        guard let item = library.item(key, isWhole: true) else { return }
        for (field, value) in values {
            let isNumber = ["year", "addedAt", "rating", "audienceRating", "userRating", "index"].contains(field)
            library.edit(key, field, isNumber ? Double(value).map { Document($0) } ?? .null : Document(value))
        }
        if !locks.isEmpty {
            let kept = item["Field"].list.filter { field in !locks.contains { $0.field == field["name"].string } }
            let new = locks.filter(\.isLocked).map { Document.object(["locked": true, "name": $0.field]) }
            library.edit(key, "Field", .list(kept + new))
        }
        // What is sent is all there is from then on: a tag that was not sent again is gone.
        for (list, tags) in tags { library.edit(key, list, .list(tags.map(PlexTag.tag))) }
        for (list, gone) in removedTags {
            library.edit(key, list, .list(item[list].list.filter { !gone.contains($0["tag"].string ?? "") }))
        }
    }
}
