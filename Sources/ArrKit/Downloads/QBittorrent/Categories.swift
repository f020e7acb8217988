extension QBittorrent {
    /// A folder torrents are sorted into. `/` in a name makes one below another.
    public struct Category: Model {
        /// As torrents name it.
        public var name: String
        /// Where its torrents are to be in the end; empty for a folder of its name in the default one.
        public var savePath: String
        /// Where they are until they are complete: a path, `false` for where they will be; `null` for the default.
        public var downloadPath: Document?

        /// A category whose torrents are where the preferences say, unless told otherwise.
        public init(_ name: String, savePath: String = "", downloadPath: Document? = nil) {
            (self.name, self.savePath, self.downloadPath) = (name, savePath, downloadPath)
        }

        enum CodingKeys: String, CodingKey {
            case name, savePath
            case downloadPath = "download_path"
        }

        var form: Query {
            [
                "category": name, "savePath": savePath, "downloadPath": downloadPath?.string,
                "downloadPathEnabled": downloadPath.flatMap { $0.bool ?? $0.string.map { _ in true } },
            ]
        }
    }

    /// The folders torrents are sorted into.
    public struct Categories: Sendable {
        let actions: Actions

        /// Every category, by name. Throws `ServiceError`.
        public func all() async throws -> [Open<Category>] {
            let answer: [String: Open<Category>] = try await actions.read("categories")
            return answer.values.sorted { $0.name < $1.name }
        }

        /// Makes one. Throws `ServiceError`, `.conflict` where there is one of that name or the name will not do.
        public func add(_ category: Category) async throws { try await actions.act("createCategory", category.form) }

        /// Changes where its torrents are. Those with automatic management are moved. Throws `ServiceError`, `.conflict`
        /// where there is none of that name.
        public func update(_ category: Category) async throws { try await actions.act("editCategory", category.form) }

        /// Takes categories away; their torrents have none from then on. Throws `ServiceError`.
        public func delete(_ names: [String]) async throws {
            if names.isEmpty { return }
            try await actions.act("removeCategories", ["categories": names.joined(separator: "\n")])
        }
    }

    /// The words torrents are marked with.
    public struct Tags: Sendable {
        let actions: Actions

        /// Every tag. Throws `ServiceError`.
        public func all() async throws -> [String] { try await actions.list("tags") }
        /// Makes tags, those that are there left out. Throws `ServiceError`.
        public func add(_ tags: [String]) async throws { try await actions.act("createTags", ["tags": tags.commas]) }
        /// Takes tags away, from their torrents too. Throws `ServiceError`.
        public func delete(_ tags: [String]) async throws { try await actions.act("deleteTags", ["tags": tags.commas]) }
    }
}
