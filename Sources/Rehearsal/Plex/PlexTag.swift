/// The small objects that hang on an item.
enum PlexTag {
    @Sendable static func tag(_ text: String) -> Document { ["tag": Document(text)] }

    /// The lists of tags by the name a query has for them.
    static let lists = [
        "genre": "Genre", "country": "Country", "director": "Director", "writer": "Writer", "producer": "Producer",
        "actor": "Role", "collection": "Collection", "label": "Label", "style": "Style", "mood": "Mood",
        "similar": "Similar", "tag": "Tag",
    ]

    /// The list that holds the tags of that kind.
    static func list(_ kind: String) -> String { lists[kind] ?? kind.prefix(1).uppercased() + kind.dropFirst() }

    /// A tag's number on this server: made of the word, so that nothing need be remembered.
    static func number(_ text: String) -> Int {
        text.lowercased().utf8.reduce(5381) { ($0 &* 33 &+ Int($1)) & 0xF_FFFF } + 1
    }

    /// True where a filter names this tag, by its number or its word.
    static func isNamed(_ text: String, by value: String) -> Bool {
        value == String(number(text)) || value.lowercased() == text.lowercased()
    }

    /// A list's tags say the word alone; an item by itself says also how to ask for others of it.
    static func whole(_ item: Document) -> Document {
        var item = item
        for (kind, list) in lists where !item[list].list.isEmpty {
            item[list] = .list(
                item[list].list.map { tag in
                    let number = number(tag["tag"].string ?? "")
                    return tag.with(["id": number, "filter": "\(kind)=\(number)"])
                })
        }
        return item
    }
}
