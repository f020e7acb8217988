/// The filters and the order a list was asked for in.
struct PlexQuery {
    private struct Filter {
        let field: String
        /// What stands behind the field's name, without the last `=`.
        let sign: String
        let values: [String]
    }

    private var filters: [Filter] = []
    private var order: [(field: String, descends: Bool)] = []
    private var limit: Int?

    /// What is about the answer and not about the items.
    private static let options = [
        "type", "sort", "limit", "checkfiles", "includeguids", "includemeta", "includeadvanced", "includecollections",
        "includeexternalmedia", "includefields", "excludefields", "excludeelements", "includeelements", "push", "pop",
        "or",
        "and", "group", "own",
    ]

    init(_ items: [Query.Item]) {
        for item in items {
            switch item.name.lowercased() {
            case "sort":
                order = item.value.split(separator: ",").map { part in
                    let sides = part.split(separator: ":")
                    let field = sides[0].split(separator: ".").last.map(String.init) ?? ""
                    return (field, sides.count > 1 && sides[1] == "desc")
                }
            case "limit": limit = Int(item.value)
            case let name where name.hasPrefix("x-plex-") || Self.options.contains(name): break
            default:
                var sign = String(item.name.drop { $0.isLetter || $0.isNumber || $0 == "." })
                var value = item.value
                // `title==x` means the same whether or not its first sign was percent-encoded.
                if value.hasPrefix("=") { (sign, value) = (sign + "=", String(value.dropFirst())) }
                let name = item.name.dropLast(
                    item.name.count - item.name.prefix { $0.isLetter || $0.isNumber || $0 == "." }.count)
                let field = name.split(separator: ".").last.map(String.init) ?? ""
                let isText = ["title", "studio", "summary", "editionTitle"].contains(field)
                filters.append(
                    Filter(
                        field: field, sign: sign,
                        values: isText ? [value] : value.split(separator: ",").map(String.init)))
            }
        }
    }

    /// True where every item is wanted in the order they stand.
    var isPlain: Bool { filters.isEmpty && order.isEmpty && limit == nil }

    func select(_ keys: [Int32], in library: PlexLibrary) -> [Int32] {
        var found =
            filters.isEmpty
            ? keys
            : keys.filter { key in
                filters.allSatisfy { Self.holds($0, Int(key), library) }
            }
        for (field, descends) in order.reversed() {
            let values = found.map { Self.sortable(field, Int($0), library) }
            let places = found.indices.sorted { left, right in
                if values[left] == values[right] { return left < right }
                return descends ? values[right] < values[left] : values[left] < values[right]
            }
            found = places.map { found[$0] }
        }
        return limit.map { Array(found.prefix($0)) } ?? found
    }

    private static func holds(_ filter: Filter, _ key: Int, _ library: PlexLibrary) -> Bool {
        let isNegated = filter.sign.hasPrefix("!")
        let holds: Bool
        switch filter.field {
        case "unwatched":
            holds = (library.member("viewCount", of: key).int ?? 0 == 0) == (filter.values.first != "0")
        case "unmatched":
            holds =
                (library.member("guid", of: key).string?.hasPrefix("local://") == true) == (filter.values.first != "0")
        case "trash": holds = library.member("deletedAt", of: key).isNull == (filter.values.first == "0")
        case "genre", "collection", "label", "director", "actor", "country":
            let name = PlexEdit.list(filter.field)
            let tags = library.member(name, of: key).list.compactMap { $0["tag"].string?.lowercased() }
            holds = filter.values.contains { tags.contains($0.lowercased()) }
        case "originallyAvailableAt", "addedAt", "updatedAt", "lastViewedAt":
            guard let wanted = filter.values.first.flatMap({ Int($0) ?? Moment($0)?.seconds }) else { return true }
            let value = library.member(filter.field, of: key)
            let when = value.int ?? value.string.flatMap { Moment($0)?.seconds } ?? 0
            holds =
                filter.sign.hasPrefix("<") ? when < wanted : filter.sign.hasPrefix(">") ? when > wanted : when == wanted
        default:
            let value = library.member(filter.field, of: key)
            // Nobody is refused for a filter the server does not know.
            if let number = value.int {
                let wanted = filter.values.compactMap { Int($0) }
                holds =
                    filter.sign.hasPrefix(">")
                    ? wanted.allSatisfy { number > $0 }
                    : filter.sign.hasPrefix("<") ? wanted.allSatisfy { number < $0 } : wanted.contains(number)
            } else if let text = value.string?.lowercased() {
                holds = filter.values.contains { wanted in
                    let wanted = wanted.lowercased()
                    return switch filter.sign {
                    case "=", "!=": text == wanted
                    case "<": text.hasPrefix(wanted)
                    case ">": text.hasSuffix(wanted)
                    default: filter.field == "guid" ? text == wanted : text.contains(wanted)
                    }
                }
            } else {
                holds = isNegated
                return true
            }
        }
        return holds != isNegated
    }

    private enum SortValue: Comparable {
        case number(Double)
        case text(String)
    }

    private static func sortable(_ field: String, _ key: Int, _ library: PlexLibrary) -> SortValue {
        if field == "titleSort" {
            let title = library.member("title", of: key).string ?? ""
            return .text(Titles.sortTitle(title))
        }
        let value = library.member(field, of: key)
        return value.double.map(SortValue.number) ?? .text(value.string ?? "")
    }
}
