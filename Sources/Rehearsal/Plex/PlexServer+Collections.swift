extension PlexServer {
    func collectionRoutes(_ router: inout Router) {
        router.on(.get, "/library/sections/{}/collections") { [self] call in
            collections(call, in: try section(call)["key"].string ?? "")
        }
        router.on(.post, "/library/collections") { [self] call in try create(call) }
        router.on(.get, "/library/collections/{}") { [self] call in
            container(call, Self.header, Listing([try document(of: try group(call), call)]))
        }
        for path in ["children", "items"] {
            router.on(.get, "/library/collections/{}/\(path)") { [self] call in
                let group = try group(call)
                let keys = state.withLock { $0.members(of: group) }
                return container(call, Self.header, items(keys, call))
            }
        }
        router.on(.put, "/library/collections/{}/items") { [self] call in
            let uri = call.value("uri") ?? ""
            let group = try change(try group(call), call) { state, place in
                if state.holdings.groups[place].content != nil {
                    state.holdings.groups[place].content = uri
                } else {
                    let new = PlexGroup.keys(in: uri).filter { !state.holdings.groups[place].items.contains($0) }
                    state.holdings.groups[place].items += new
                    for key in new { state.tag(key) }
                }
            }
            return container(call, [:], Listing([try document(of: group, call)]))
        }
        router.on(.delete, "/library/collections/{}/items/{}") { [self] call in
            let gone = Int(call.parameters[1]) ?? 0
            _ = try change(try plain(call), call) { state, place in
                state.holdings.groups[place].items.removeAll { $0 == gone }
                state.tag(gone)
            }
            return .empty
        }
        router.on(.put, "/library/collections/{}/items/{}/move") { [self] call in
            guard let moved = Int(call.parameters[1]) else { throw Refusal(answer: Self.notFound) }
            _ = try change(try plain(call), call) { state, place in
                var items = state.members(of: state.holdings.groups[place])
                items.removeAll { $0 == moved }
                let after = call.number("after").flatMap { items.firstIndex(of: $0) }
                items.insert(moved, at: after.map { $0 + 1 } ?? 0)
                state.holdings.groups[place].items = items
            }
            return .empty
        }
        router.on(.put, "/library/collections/{}/prefs") { [self] call in
            let group = try group(call)
            try set(call, of: group.key, PlexSetting.of("collection"))
            return .empty
        }
        router.on(.delete, "/library/collections/{}") { [self] call in
            try delete(try group(call))
            return .empty
        }
    }

    private func create(_ call: Call) throws -> Answer {
        guard let title = call.value("title"), let section = call.value("sectionId"), let uri = call.value("uri") else {
            throw Refusal(answer: Self.notFound.with(status: 400))
        }
        let isSmart = call.flag("smart") == true
        let group = state.withLock { state in
            state.next += 1
            let group = PlexGroup(
                key: state.next, title: title, section: section, type: call.number("type") ?? 1,
                items: isSmart ? [] : PlexGroup.keys(in: uri), content: isSmart ? uri : nil, made: call.now,
                updated: call.now)
            state.holdings.groups.append(group)
            for key in group.items { state.tag(key) }
            return group
        }
        journal.changed("collection \(group.key) created")
        return container(call, [:], Listing([try document(of: group, call)]))
    }

    func delete(_ group: PlexGroup) throws {
        state.withLock { state in
            state.holdings.groups.removeAll { $0.key == group.key }
            for key in group.items { state.tag(key) }
        }
        journal.changed("collection \(group.key) deleted")
    }

    func collections(_ call: Call, in section: String) -> Answer {
        let all = state.withLock { $0.holdings.groups }.filter { $0.section == section }
        let wanted = call.value("title")?.lowercased()
        let found = all.filter { group in wanted.map { group.title.lowercased().contains($0) } ?? true }
        let meta =
            call.flag("includeMeta") == true
            ? PlexMeta.document(section: section, type: section == "1" ? "movie" : "show") : nil
        return container(
            call, Self.header.with(["Meta": meta]), Listing(found.compactMap { try? document(of: $0, call) }))
    }

    /// A collection as an item, its settings with it where they are asked for.
    func document(of group: PlexGroup, _ call: Call) throws -> Document {
        let (count, settings) = state.withLock { state in
            (state.members(of: group).count, state.holdings.settings[group.key] ?? Members())
        }
        let document = PlexTag.whole(group.document(count, settings))
        return call.flag("includePreferences") == true
            ? document.with(["Preferences": preferences(of: "collection", group.key)]) : document
    }

    func group(_ call: Call) throws(Refusal) -> PlexGroup {
        let key = call.parameters.first.flatMap { Int($0) }
        guard let group = state.withLock({ $0.holdings.groups.first { $0.key == key } }) else {
            throw Refusal(answer: Self.notFound)
        }
        return group
    }

    /// A collection that is not smart.
    private func plain(_ call: Call) throws(Refusal) -> PlexGroup {
        let group = try group(call)
        guard group.content == nil else { throw Refusal(answer: Self.notFound.with(status: 400)) }
        return group
    }

    private func change(
        _ group: PlexGroup, _ call: Call, _ body: (inout State, Int) -> Void
    ) throws(Refusal) -> PlexGroup {
        let changed = state.withLock { state -> PlexGroup? in
            guard let place = state.holdings.groups.firstIndex(where: { $0.key == group.key }) else { return nil }
            body(&state, place)
            state.holdings.groups[place].updated = call.now
            return state.holdings.groups[place]
        }
        guard let changed else { throw Refusal(answer: Self.notFound) }
        journal.changed("collection \(group.key) updated")
        return changed
    }
}
