// Parameters follow from how an application calls its works and items, so that each name stands in one place.
extension LibraryService {
    /// How the API's parameters call what is wanted, such as `episode` in `episodeId`.
    static var itemName: String { ["series": "episode", "artist": "album"][workName] ?? workName }

    /// Asks for the works and items themselves beside their numbers.
    static var inclusion: Query { included([workName, itemName]) }

    /// Asks for the works themselves where the list is one of items.
    static var workInclusion: Query { workName == itemName ? [:] : included([workName]) }

    private static func included(_ names: [String]) -> Query {
        names.reduce(into: [:]) { $0["include\($1.prefix(1).uppercased())\($1.dropFirst())"] = true }
    }
}

extension Query {
    static func + (left: Query, right: Query) -> Query { Query(left.items + right.items) }
}
