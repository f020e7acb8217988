extension PlexServer {
    func filterRoutes(_ router: inout Router) {
        router.on(.get, "/library/sections/{}/{}") { [self] call in
            let field = call.parameters[1]
            guard PlexMeta.filters.contains(where: { $0.name == field }) || PlexTag.lists[field] != nil else {
                throw Refusal(answer: Self.notFound)
            }
            let choices = try choices(field, call)
            return Answer(content: .container(.object(["size": choices.count]), name: "Directory", Listing(choices)))
        }
        router.on(.get, "/library/sections/{}/autocomplete") { [self] call in
            guard let asked = call.query.first(where: { $0.name.hasSuffix(".query") }) else {
                throw Refusal(answer: Self.notFound.with(status: 400))
            }
            let field = String(asked.name.dropLast(6))
            let found = try choices(field, call).filter {
                $0["title"].string?.lowercased().hasPrefix(asked.value.lowercased()) == true
            }.map { choice in
                Document.object([
                    "tag": choice["title"], "id": Int(choice["key"].string ?? ""), "type": "tag",
                    "filter": "\(field)=\(choice["key"].string ?? "")", "key": choice["fastKey"],
                ])
            }
            return Answer(content: .container(.object(["size": found.count]), name: "Directory", Listing(found)))
        }
        for path in ["firstCharacter", "firstCharacters"] {
            router.on(.get, "/library/sections/{}/\(path)") { [self] call in
                var counts: [String: Int] = [:]
                let (keys, library) = try keys(inSection: call)
                for key in keys {
                    let first = Titles.sortTitle(library.member("title", of: Int(key)).string ?? "").first ?? "#"
                    counts[first.isLetter ? first.uppercased() : "#", default: 0] += 1
                }
                let all = counts.sorted { $0.key < $1.key }.map { letter, count in
                    Document.object(["size": count, "key": PercentEncoding.segment(letter), "title": letter])
                }
                return Answer(content: .container(.object(["size": all.count]), name: "Directory", Listing(all)))
            }
        }
        router.on(.get, "/library/sections/{}/folder") { [self] call in try folder(call) }
        router.on(.get, "/library/sections/{}/common") { [self] call in try common(call) }
        router.on(.get, "/library/sections/{}/arts") { [self] call in
            let (keys, library) = try keys(inSection: call)
            let arts = keys.prefix(10).compactMap { library.member("art", of: Int($0)).string }
                .map { Document.object(["key": $0, "type": "art"]) }
            return Answer(content: .container(.object(["size": arts.count]), name: "Metadata", Listing(arts)))
        }
        router.on(.get, "/library/tags") { [self] call in
            let kinds = [1: "genre", 2: "collection", 4: "director", 6: "actor", 8: "country", 11: "label"]
            guard let kind = call.number("type").flatMap({ kinds[$0] }) else { return .document(["size": 0]) }
            let library = state.withLock { $0.library }
            let words = Set(
                library.films.flatMap { library.member(PlexTag.list(kind), of: Int($0)).list }
                    .compactMap { $0["tag"].string })
            let tags = words.sorted().map { word in
                Document.object([
                    "tag": word, "id": PlexTag.number(word), "tagType": call.number("type"),
                    "filter": "\(kind)=\(PlexTag.number(word))",
                ])
            }
            return Answer(content: .container(.object(["size": tags.count]), name: "Directory", Listing(tags)))
        }
    }

    /// The keys of a section's items, of its own type unless another one is asked for.
    private func keys(inSection call: Call) throws(Refusal) -> ([Int32], PlexLibrary) {
        let key = try section(call)["key"].string
        let type = call.number("type") ?? (key == "1" ? 1 : 2)
        let belongs = (key == "1" && type == 1) || (key == "2" && (2...4).contains(type))
        return state.withLock { state in (belongs ? state.library.keys(type: type) : [], state.library) }
    }

    /// The values of a field among a section's items: tags by their numbers, all others by themselves.
    private func choices(_ field: String, _ call: Call) throws(Refusal) -> [Document] {
        let (keys, library) = try keys(inSection: call)
        let section = call.parameters[0]
        var titles: Set<String> = []
        for key in keys {
            if PlexTag.lists[field] != nil {
                let tags = library.member(PlexTag.list(field), of: Int(key)).list
                titles.formUnion(tags.compactMap { $0["tag"].string })
            } else {
                let value = library.member(field, of: Int(key))
                if let text = value.string ?? value.int.map(String.init) { titles.insert(text) }
            }
        }
        return titles.sorted().map { title in
            let value = PlexTag.lists[field] == nil ? title : String(PlexTag.number(title))
            return .object([
                "fastKey": "/library/sections/\(section)/all?\(field)=\(PercentEncoding.segment(value))",
                "key": value, "title": title, "type": field,
            ])
        }
    }

    /// The folders below a section's own, or the item whose file lies in one of them.
    private func folder(_ call: Call) throws(Refusal) -> Answer {
        let (keys, library) = try keys(inSection: call)
        let section = call.parameters[0]
        if let parent = call.number("parent") {
            return container(call, Self.header, items(library.has(parent) ? [parent] : [], call))
        }
        let folders = keys.map { key in
            Document.object([
                "key": "/library/sections/\(section)/folder?parent=\(key)",
                "title": library.member("title", of: Int(key)),
            ])
        }
        return Answer(content: .container(.object(["size": folders.count]), name: "Directory", Listing(folders)))
    }

    /// What items have in common, and the names of the fields they differ in.
    private func common(_ call: Call) throws(Refusal) -> Answer {
        let library = state.withLock { $0.library }
        let items = call.numbers("id").compactMap { library.item($0, isWhole: true) }
        guard let first = items.first else { throw Refusal(answer: Self.notFound) }
        var (members, mixed) = (Members(), [String]())
        for name in ["type", "title", "year", "studio", "contentRating", "summary", "tagline", "guid", "titleSort"] {
            if items.allSatisfy({ $0[name] == first[name] }) { members[name] = first[name] } else { mixed.append(name) }
        }
        for list in PlexTag.lists.values.sorted() {
            let shared = first[list].list.filter { tag in items.allSatisfy { $0[list].list.contains(tag) } }
            if !shared.isEmpty { members[list] = .list(shared) }
        }
        members["mixedFields"] = Document(mixed.joined(separator: ","))
        members["key"] = Document("/library/metadata/\(call.value("id") ?? "")")
        return Answer(content: .container(["size": 1], name: "Common", Listing([.object(members)])))
    }
}
