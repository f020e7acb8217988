/// The filters and the order a list was asked for in.
struct PlexQuery {
    /// A tree, as `push=1&a=1&or=1&b=2&pop=1` spells it.
    private indirect enum Node {
        case condition(PlexCondition)
        case all([Node])
        case any([Node])

        func holds(_ key: Int, _ library: PlexLibrary) -> Bool {
            switch self {
            case .condition(let condition): condition.holds(key, library)
            case .all(let nodes): nodes.allSatisfy { $0.holds(key, library) }
            case .any(let nodes): nodes.contains { $0.holds(key, library) }
            }
        }
    }

    private var filter = Node.all([])
    private var order: [(field: String, descends: Bool)] = []
    private var limit: Int?

    /// What is about the answer and not about the items.
    private static let options: Set<String> = [
        "type", "checkfiles", "includeguids", "includemeta", "includeadvanced", "includecollections",
        "includeexternalmedia", "includefields", "excludefields", "excludeelements", "includeelements", "group", "own",
        "id", "includemarkers", "includechapters", "includeextras", "includerelated", "includeondeck",
        "includechildren", "includepreferences", "includereviews", "includestations", "includebandwidths",
        "includeloudnessramps", "includegeolocation", "includepopularleaves", "includeconcerts", "query", "searchtypes",
        "skiprefresh",
    ]

    init(_ items: [Query.Item]) {
        var open: [(nodes: [Node], isAny: Bool)] = [([], false)]
        func close() {
            guard let group = open.popLast() else { return }
            let node: Node = group.isAny ? .any(group.nodes) : .all(group.nodes)
            if open.isEmpty { filter = node } else { open[open.count - 1].nodes.append(node) }
        }
        for item in items {
            switch item.name.lowercased() {
            case "sort":
                order = item.value.split(separator: ",").map { part in
                    let sides = part.split(separator: ":")
                    let field = sides[0].split(separator: ".").last.map(String.init) ?? ""
                    return (field, sides.count > 1 && sides[1] == "desc")
                }
            case "limit": limit = Int(item.value)
            case "push": open.append(([], false))
            case "or": open[open.count - 1].isAny = true
            case "and": break
            case "pop": if open.count > 1 { close() }
            case let name where name.hasPrefix("x-plex-") || Self.options.contains(name): break
            default: open[open.count - 1].nodes.append(.condition(PlexCondition(item)))
            }
        }
        while !open.isEmpty { close() }
    }

    /// True where every item is wanted in the order they stand.
    var isPlain: Bool { !hasFilter && order.isEmpty && limit == nil }

    private var hasFilter: Bool { if case .all(let nodes) = filter { !nodes.isEmpty } else { true } }

    func select(_ keys: [Int32], in library: PlexLibrary) -> [Int32] {
        var found = hasFilter ? keys.filter { filter.holds(Int($0), library) } : keys
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

    private enum SortValue: Comparable {
        case number(Double)
        case text(String)
    }

    private static func sortable(_ field: String, _ key: Int, _ library: PlexLibrary) -> SortValue {
        if field == "titleSort" {
            let title = library.member("titleSort", of: key).string ?? library.member("title", of: key).string ?? ""
            return .text(Titles.sortTitle(title))
        }
        if field == "id" { return .number(Double(key)) }
        let value = library.member(field, of: key)
        return value.double.map(SortValue.number) ?? .text(value.string ?? "")
    }
}
