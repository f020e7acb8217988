extension Place<Item> {
    /// How many items go into one request: their keys and all that is set stand in its address.
    private static var chunk: Int { 250 }

    /// Changes an item: what is set is locked against the agent. Throws `ServiceError`.
    public func edit(_ item: Item, _ change: (inout ItemEdit) -> Void) async throws { try await edit([item], change) }

    /// Changes many items alike. Throws `ServiceError`; what went out before it threw is done.
    public func edit(_ items: [Item], _ change: (inout ItemEdit) -> Void) async throws {
        var edit = ItemEdit()
        change(&edit)
        try await self.edit(items, edit)
    }

    /// Changes many items alike, with as few requests as can be.
    ///
    /// A tag is added by sending all tags anew, so the items are read first. Throws `ServiceError`; `.unreadable` where
    /// their tags are not completely known, for then some would be dropped, and nothing has been sent.
    public func edit(_ items: [Item], _ edit: ItemEdit) async throws {
        guard !edit.isEmpty else { return }
        let kinds = edit.tags.filter { $0.value.needsOld }.map(\.key)
        let old = kinds.isEmpty ? [:] : try await tags(kinds, of: items)
        var groups: [Group: [Item]] = [:]
        for item in items { groups[Group(item, old[item.ratingKey] ?? [:]), default: []].append(item) }
        for (group, items) in groups.sorted(by: { $0.value[0].ratingKey < $1.value[0].ratingKey }) {
            for start in stride(from: 0, to: items.count, by: Self.chunk) {
                let part = items[start..<min(start + Self.chunk, items.count)]
                try await send(part.map(\.ratingKey), group, edit)
            }
        }
    }

    private func send(_ keys: [String], _ group: Group, _ edit: ItemEdit) async throws {
        var query = edit.query(group.tags)
        if group.type == .album, edit[.title] != nil { query["artist.id.value"] = group.parent }
        let ids = keys.joined(separator: ",")
        guard let section = group.section, let type = group.type.number else {
            return try await perform(.put, "/\(keys.map(PercentEncoding.segment).joined(separator: ","))", query)
        }
        let head: Query = ["type": type, "id": ids]
        try await transport.perform(
            Request(
                .put, "library/sections/\(section)/all", query: Query(head.items + query.items), deadline: deadline))
    }

    /// The tags that items have now, by their rating keys.
    private func tags(_ kinds: [TagField], of items: [Item]) async throws -> [String: [TagField: [String]]] {
        let keys = items.map(\.ratingKey)
        // Anything else in them that cannot be read does not matter here; a lost tag would be dropped.
        let drift = Drift()
        let found = try await Place(path, on: transport.noting(drift), deadline: deadline).get(keys, including: [])
        transport.drift.add(drift)
        let attempted = Request(.put, path).line
        if let key = found.missing.first {
            throw ServiceError(
                .notFound, attempted: attempted, advice: "Leave out \(key): Plex has nothing of that key any more.")
        }
        guard drift.losses == 0, found.unknown.isEmpty else {
            throw ServiceError(
                .unreadable, attempted: attempted,
                messages: drift.notes.filter(\.isLoss).map { "\($0.path): \($0.expected), not \($0.found)" },
                advice: "Name all tags instead of adding one: those there are could not be read completely.")
        }
        var tags: [String: [TagField: [String]]] = [:]
        for item in found.items {
            for kind in kinds {
                guard let old = kind.tags(of: item) else {
                    throw ServiceError(
                        .invalid, attempted: attempted,
                        advice: "Name all of the tags instead of adding one: what items have of \(kind) is not known.")
                }
                tags[item.ratingKey, default: [:]][kind] = old.map(\.tag)
            }
        }
        return tags
    }

    /// Locks a field of everything in a library against its agent, or gives it back. Throws `ServiceError`.
    public func setLock(
        _ isLocked: Bool, on field: ItemField, ofAll type: ItemType, in library: Library
    ) async throws {
        let query: Query = ["type": type.number, "\(field).locked": isLocked ? 1 : 0]
        try await transport.perform(
            Request(.put, "library/sections/\(library.key)/all", query: query, deadline: deadline))
    }
}

/// Items that one request can change.
private struct Group: Hashable {
    let section: Int?
    let type: ItemType
    let tags: [TagField: [String]]
    /// An album's title is set together with its artist.
    let parent: String?

    init(_ item: Item, _ tags: [TagField: [String]]) {
        (section, type, self.tags) = (item.librarySectionID, item.type, tags)
        parent = type == .album ? item.parentRatingKey : nil
    }
}
