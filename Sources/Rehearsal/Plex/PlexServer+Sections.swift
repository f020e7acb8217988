extension PlexServer {
    static func section(_ key: Int, _ type: String, _ title: String, _ folders: [String], since: Moment) -> Document {
        .object([
            "allowSync": true, "art": "/:/resources/\(type)-fanart.jpg",
            "composite": "/library/sections/\(key)/composite/1",
            "filters": true, "refreshing": false, "thumb": "/:/resources/\(type).png", "key": String(key), "type": type,
            "title": title, "agent": type == "movie" ? "tv.plex.agents.movie" : "tv.plex.agents.series",
            "scanner": type == "movie" ? "Plex Movie" : "Plex TV Series", "language": "en-US",
            "uuid": "00000000-0000-4000-8000-00000000000\(key % 10)", "updatedAt": since.seconds,
            "createdAt": since.seconds - 900 * .day, "scannedAt": since.seconds, "content": true, "directory": true,
            "contentChangedAt": 123_456, "hidden": 0,
            "Location": folders.enumerated().map { place, folder in
                Document.object(["id": key * 10 + place, "path": folder])
            },
        ])
    }

    func sectionRoutes(_ router: inout Router) {
        router.on(.get, "/library") { _ in
            Answer(
                content: .container(
                    Self.header.with(["size": 3, "title1": "Plex Library"]), name: "Directory",
                    Listing([
                        ["key": "sections", "title": "Library Sections"],
                        ["key": "recentlyAdded", "title": "Recently Added Content"],
                        ["key": "onDeck", "title": "On Deck Content"],
                    ])))
        }
        router.on(.get, "/library/sections") { [self] _ in
            let sections = state.withLock { state in
                state.sections.map { section in
                    section.with(["refreshing": state.scans.contains { $0.section == section["key"].string }])
                }
            }
            return Answer(
                content: .container(
                    ["size": Document(sections.count), "allowSync": false, "title1": "Plex Library"], name: "Directory",
                    Listing(sections)))
        }
        router.on(.post, "/library/sections") { [self] call in
            let folders = call.query.filter { $0.name == "location" }.map(\.value)
            guard let name = call.value("name"), let type = call.value("type"), !folders.isEmpty,
                folders.allSatisfy({ $0.hasPrefix("/") })
            else { throw Refusal(answer: Self.notFound.with(status: 400)) }
            let section = state.withLock { state -> Document in
                let key = (state.sections.compactMap { $0["key"].string.flatMap { Int($0) } }.max() ?? 0) + 1
                let section = Self.section(key, type, name, folders, since: call.now)
                    .with([
                        "agent": call.value("agent"), "scanner": call.value("scanner"),
                        "language": call.value("language"),
                    ])
                state.sections.append(section)
                return section
            }
            try setSection(call, section["key"].string ?? "")
            journal.changed("section \(section["key"].string ?? "") created")
            return Answer(status: 201, content: .container(["size": 1], name: "Directory", Listing([section])))
        }
        router.on(.put, "/library/sections/{}") { [self] call in
            let key = try section(call)["key"]
            let folders = call.query.filter { $0.name == "location" }.map(\.value)
            guard folders.allSatisfy({ $0.hasPrefix("/") }) else {
                throw Refusal(answer: Self.notFound.with(status: 400))
            }
            try setSection(call, key.string ?? "")
            state.withLock { state in
                for place in state.sections.indices where state.sections[place]["key"] == key {
                    state.sections[place] = state.sections[place].with([
                        "title": call.value("name"), "agent": call.value("agent"), "language": call.value("language"),
                        "scanner": call.value("scanner"), "updatedAt": call.now.seconds,
                        "Location": folders.isEmpty
                            ? nil
                            : folders.enumerated().map { number, folder in
                                Document.object(["id": (Int(key.string ?? "") ?? 0) * 10 + number, "path": folder])
                            },
                    ])
                }
            }
            journal.changed("section \(key.string ?? "") updated")
            return .empty
        }
        router.on(.delete, "/library/sections/{}") { [self] call in
            let key = try section(call)["key"]
            state.withLock { $0.sections.removeAll { $0["key"] == key } }
            journal.changed("section \(key.string ?? "") deleted")
            return .empty
        }
        router.on(.get, "/library/sections/{}") { [self] call in
            let section = try section(call)
            return Answer(
                content: .container(
                    Self.header.with([
                        "size": 3, "librarySectionID": Int(section["key"].string ?? ""), "title1": section["title"],
                    ]),
                    name: "Directory",
                    Listing([
                        ["key": "all", "title": "All"], ["key": "unwatched", "title": "Unplayed"],
                        ["key": "recentlyAdded", "title": "Recently Added"],
                    ])))
        }
        router.on(.get, "/library/sections/{}/all") { [self] call in try all(call) }
        router.on(.get, "/library/sections/{}/unwatched") { [self] call in
            try all(call, adding: Query.Item("unwatched", "1"))
        }
        router.on(.get, "/library/sections/{}/recentlyAdded") { [self] call in
            try all(call, adding: Query.Item("sort", "addedAt:desc"))
        }
        router.on(.get, "/library/sections/{}/filters") { [self] call in
            let type = try section(call)["type"].string ?? ""
            return Answer(
                content: .container(
                    ["size": Document(PlexMeta.filters.count)], name: "Directory",
                    Listing(PlexMeta.filters(section: call.parameters[0], type: type))))
        }
        router.on(.get, "/library/sections/{}/sorts") { [self] call in
            _ = try section(call)
            return Answer(
                content: .container(
                    ["size": Document(PlexMeta.sorts.count)], name: "Directory", Listing(PlexMeta.sorts)))
        }
        router.on(.get, "/library/recentlyAdded") { [self] call in
            let keys = state.withLock { $0.library.films.suffix(50).reversed().map(Int.init) }
            return container(call, Self.header, items(keys, call))
        }
        for path in ["/library/onDeck", "/library/sections/{}/onDeck", "/library/sections/{}/albums"] {
            router.on(.get, path) { [self] call in container(call, Self.header, Listing([])) }
        }
    }

    func section(_ call: Call) throws(Refusal) -> Document {
        let key = call.parameters.first
        guard let section = state.withLock({ $0.sections.first { $0["key"].string == key } }) else {
            throw Refusal(answer: Self.notFound)
        }
        return section
    }

    private func all(_ call: Call, adding item: Query.Item? = nil) throws -> Answer {
        let section = try section(call)
        let key = section["key"].string ?? ""
        let kind = section["type"].string ?? ""
        // A show section asked for nothing in particular gives its shows.
        let type = call.number("type") ?? (kind == "movie" ? 1 : 2)
        if type == 18 { return collections(call, in: key) }
        let (keys, library) = state.withLock { state -> ([Int32], PlexLibrary) in
            let belongs = (key == "1" && type == 1) || (key == "2" && (2...4).contains(type))
            let keys = belongs ? state.library.keys(type: type) : []
            return (keys, state.library)
        }
        let query = PlexQuery(call.query + (item.map { [$0] } ?? []))
        let found = query.isPlain ? keys : query.select(keys, in: library)
        let withGuids = call.flag("includeGuids") == true
        let header = Self.header.with([
            "art": "/:/resources/\(kind)-fanart.jpg", "content": "secondary", "librarySectionID": Int(key),
            "librarySectionTitle": section["title"], "librarySectionUUID": section["uuid"], "nocache": true,
            "thumb": "/:/resources/\(kind).png", "title1": section["title"],
            "title2": type == 1 ? "All Movies" : "All Shows", "viewGroup": kind, "viewMode": 65592,
            "Meta": call.flag("includeMeta") == true ? PlexMeta.document(section: key, type: kind) : nil,
        ])
        return container(
            call, header,
            Listing(count: found.count) { place in
                library.item(Int(found[place]), includingGuids: withGuids) ?? .null
            })
    }
}
