/// What a section can be filtered and sorted by, as `includeMeta=1` tells.
enum PlexMeta {
    static let filters: [(name: String, type: String, title: String)] = [
        ("genre", "string", "Genre"), ("year", "integer", "Year"), ("contentRating", "string", "Content Rating"),
        ("collection", "string", "Collection"), ("director", "string", "Director"), ("actor", "string", "Actor"),
        ("studio", "string", "Studio"), ("unwatched", "boolean", "Unplayed"), ("unmatched", "boolean", "Unmatched"),
        ("label", "string", "Labels"),
    ]

    private static let fields: [(name: String, type: String, title: String)] = [
        ("title", "string", "Title"), ("studio", "string", "Studio"), ("year", "integer", "Year"),
        ("genre", "tag", "Genre"), ("collection", "tag", "Collection"), ("contentRating", "tag", "Content Rating"),
        ("director", "tag", "Director"), ("actor", "tag", "Actor"), ("addedAt", "date", "Date Added"),
        ("lastViewedAt", "date", "Last Played"), ("viewCount", "integer", "Plays"),
        ("unwatched", "boolean", "Unplayed"),
        ("unmatched", "boolean", "Unmatched"), ("trash", "boolean", "Trash"), ("label", "tag", "Label"),
        ("editionTitle", "string", "Edition"),
    ]

    static let sorts: [Document] = [
        ("titleSort", "Title", "asc"), ("year", "Year", "desc"), ("originallyAvailableAt", "Release Date", "desc"),
        ("rating", "Critic Rating", "desc"), ("audienceRating", "Audience Rating", "desc"),
        ("duration", "Duration", "desc"), ("addedAt", "Date Added", "desc"), ("lastViewedAt", "Date Viewed", "desc"),
    ].map { (sort: (String, String, String)) in
        .object([
            "default": sort.0 == "titleSort" ? "asc" : nil, "defaultDirection": sort.2, "descKey": "\(sort.0):desc",
            "key": sort.0, "title": sort.1,
        ])
    }

    static func filters(section: String, type: String, number: Int? = nil) -> [Document] {
        let query = number.map { "?type=\($0)" } ?? ""
        return filters.map { filter in
            .object([
                "filter": filter.name, "filterType": filter.type,
                "key": "/library/sections/\(section)/\(filter.name)\(query)",
                "title": filter.title, "type": "filter",
            ])
        }
    }

    static func document(section: String, type: String) -> Document {
        let kinds = type == "movie" ? [("movie", 1)] : [("show", 2), ("season", 3), ("episode", 4)]
        return .object([
            "Type": (kinds + [("collection", 18)]).map { (kind: (String, Int)) in
                Document.object([
                    "key": "/library/sections/\(section)/all?type=\(kind.1)", "type": kind.0,
                    "title": kind.0.prefix(1).uppercased() + kind.0.dropFirst(), "active": kind.0 == type,
                    "Filter": filters(section: section, type: type, number: kind.1), "Sort": sorts,
                    "Field": fields.map { field in
                        Document.object([
                            "key": kind.0 == "movie" ? field.name : "\(kind.0).\(field.name)", "title": field.title,
                            "type": field.type,
                        ])
                    },
                ])
            },
            "FieldType": [
                fieldType("tag", ["=", "!="]), fieldType("integer", ["=", "!=", ">>=", "<<="]),
                fieldType("string", ["=", "!=", "==", "!==", "<=", ">="]), fieldType("boolean", ["=", "!="]),
                fieldType("date", ["<<=", ">>="]),
            ],
        ])
    }

    private static func fieldType(_ type: String, _ operators: [String]) -> Document {
        .object([
            "type": type, "Operator": operators.map { Document.object(["key": $0, "title": names[$0]]) },
        ])
    }

    private static let names = [
        "=": "is", "!=": "is not", "==": "is exactly", "!==": "is not exactly", "<=": "begins with", ">=": "ends with",
        ">>=": "is greater than", "<<=": "is less than",
    ]
}
