/// One comparison of a query.
struct PlexCondition {
    private let field: String
    /// What stands behind the field's name, without the last `=`.
    private let sign: String
    private let values: [String]

    private static let texts: Set<String> = ["title", "studio", "summary", "editionTitle", "titleSort"]
    private static let dates: Set<String> = ["originallyAvailableAt", "addedAt", "updatedAt", "lastViewedAt"]

    init(_ item: Query.Item) {
        let name = item.name.prefix { $0.isLetter || $0.isNumber || $0 == "." }
        var sign = String(item.name.dropFirst(name.count))
        var value = item.value
        // `title==x` means the same whether or not its first sign was percent-encoded.
        if value.hasPrefix("=") { (sign, value) = (sign + "=", String(value.dropFirst())) }
        field = name.split(separator: ".").last.map(String.init) ?? ""
        values = Self.texts.contains(field) ? [value] : value.split(separator: ",").map(String.init)
        self.sign = sign
    }

    func holds(_ key: Int, _ library: PlexLibrary) -> Bool {
        guard let holds = meets(key, library) else { return true }
        return holds != sign.hasPrefix("!")
    }

    /// `nil` for a field the item does not have: nobody is refused for a filter the server does not know.
    private func meets(_ key: Int, _ library: PlexLibrary) -> Bool? {
        let isWanted = values.first != "0"
        switch field {
        case "id": return values.contains(String(key))
        case "unwatched": return (library.member("viewCount", of: key).int ?? 0 == 0) == isWanted
        case "unmatched": return (library.member("guid", of: key).string?.hasPrefix("local://") == true) == isWanted
        case "trash": return library.member("deletedAt", of: key).isNull != isWanted
        case "duplicate": return (library.member("Media", of: key).list.count > 1) == isWanted
        case let kind where PlexTag.lists[kind] != nil:
            let tags = library.member(PlexTag.list(kind), of: key).list.compactMap { $0["tag"].string }
            return values.contains { value in tags.contains { PlexTag.isNamed($0, by: value) } }
        case let date where Self.dates.contains(date): return compares(date, key, library)
        default: return compares(library.member(field, of: key))
        }
    }

    private func compares(_ date: String, _ key: Int, _ library: PlexLibrary) -> Bool? {
        guard let wanted = values.first.flatMap({ moment($0, library.now) }) else { return nil }
        let value = library.member(date, of: key)
        let when = value.int ?? value.string.flatMap { Moment($0)?.seconds } ?? 0
        return sign.hasPrefix("<") ? when < wanted : sign.hasPrefix(">") ? when > wanted : when == wanted
    }

    /// A number of seconds, a day, or a span back from now such as `-30d`.
    private func moment(_ text: String, _ now: Moment) -> Int? {
        let spans = ["mon": 30 * .day, "s": 1, "m": 60, "h": Int.hour, "d": .day, "w": 7 * .day, "y": 365 * .day]
        if text.hasPrefix("-"), let unit = spans.keys.sorted(by: { $0.count > $1.count }).first(where: text.hasSuffix),
            let count = Int(text.dropFirst().dropLast(unit.count))
        {
            return now.seconds - count * (spans[unit] ?? 0)
        }
        return Int(text) ?? Moment(text)?.seconds
    }

    private func compares(_ value: Document) -> Bool? {
        if let number = value.double {
            let wanted = values.compactMap { Double($0) }
            if sign.hasPrefix(">") { return wanted.allSatisfy { number > $0 } }
            return sign.hasPrefix("<") ? wanted.allSatisfy { number < $0 } : wanted.contains(number)
        }
        guard let text = value.string?.lowercased() else { return nil }
        return values.contains { wanted in
            let wanted = wanted.lowercased()
            return switch sign {
            case "=", "!=": text == wanted
            case "<": text.hasPrefix(wanted)
            case ">": text.hasSuffix(wanted)
            default: field == "guid" || field == "contentRating" ? text == wanted : text.contains(wanted)
            }
        }
    }
}
