extension NewznabCapabilities: Decodable {
    /// Reads what an indexer answers to `caps`; whatever it leaves out is `nil` or empty.
    public init(from decoder: any Decoder) throws {
        let raw = try Raw(from: decoder)
        (title, version) = (raw.server?.title, raw.server?.version ?? raw.server?.appversion)
        (limitsMax, limitsDefault) = (raw.limits?.max, raw.limits?.default)
        retention = raw.retention?.days
        let kinds = raw.searching?.list.first ?? [:]
        searches = kinds.members.flatMap { kind in kind.value.list.map { Search(kind.name, $0) } }
        categories = (raw.categories?.category ?? []).map(\.category)
        tags = (raw.tags?.tag ?? []).compactMap(\.name)
    }

    private struct Raw: Decodable {
        let server: Server?
        let limits: Limits?
        let retention: Retention?
        let searching: Document?
        let categories: Categories?
        let tags: Tags?
    }

    private struct Server: Decodable { let title, version, appversion: String? }
    private struct Limits: Decodable { let max, `default`: Int? }
    private struct Retention: Decodable { let days: Int? }
    private struct Categories: Decodable { let category: [RawCategory] }
    private struct Tags: Decodable { let tag: [RawCategory] }

    private struct RawCategory: Decodable {
        let id: Int?
        let name: String?
        let description: String?
        let subcat: [RawCategory]

        var category: Indexer.Category {
            Indexer.Category(id: id ?? 0, name: name, description: description, subCategories: subcat.map(\.category))
        }
    }
}

extension NewznabCapabilities.Search {
    fileprivate init(_ name: String, _ element: Document) {
        self.name = name
        isAvailable = element["available"].string == "yes"
        parameters = (element["supportedParams"].string ?? "").split(separator: ",").map(String.init)
        engine = element["searchEngine"].string
    }
}
