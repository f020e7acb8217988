extension PlexServer {
    func collectionRoutes(_ router: inout Router) {
        router.on(.get, "/library/sections/{}/collections") { [self] call in
            collections(call, in: try section(call)["key"].string ?? "")
        }
        router.on(.post, "/library/collections") { [self] call in
            guard let title = call.value("title"), let section = call.value("sectionId") else {
                throw Refusal(answer: Self.notFound.with(status: 400))
            }
            let new = add(call, title, to: .collections, section: section)
            return Answer(content: .container(["size": 1], name: "Metadata", Listing([new.collection])))
        }
        router.on(.get, "/library/collections/{}") { [self] call in
            let one = try one(call, of: .collections)
            return container(call, Self.header, Listing([one.collection]))
        }
        for path in ["children", "items"] {
            router.on(.get, "/library/collections/{}/\(path)") { [self] call in
                container(call, Self.header, items(try one(call, of: .collections).items, call))
            }
        }
        router.on(.put, "/library/collections/{}/items") { [self] call in
            let one = try one(call, of: .collections)
            let changed = change(one.key, in: .collections) {
                $0.items += PlexCollection.keys(in: call.value("uri") ?? "")
            }
            return Answer(content: .container(["size": 1], name: "Metadata", Listing([changed.collection])))
        }
        router.on(.delete, "/library/collections/{}/items/{}") { [self] call in
            let one = try one(call, of: .collections)
            let gone = Int(call.parameters[1])
            change(one.key, in: .collections) { $0.items.removeAll { $0 == gone } }
            return .empty
        }
        router.on(.delete, "/library/collections/{}") { [self] call in
            let one = try one(call, of: .collections)
            state.withLock { $0.collections.removeAll { $0.key == one.key } }
            journal.changed("collection \(one.key) deleted")
            return .empty
        }
    }

    func collections(_ call: Call, in section: String) -> Answer {
        let all = state.withLock { $0.collections }.filter { $0.section == section }.map(\.collection)
        let meta =
            call.flag("includeMeta") == true
            ? PlexMeta.document(section: section, type: section == "1" ? "movie" : "show") : nil
        return container(call, Self.header.with(["Meta": meta]), Listing(all))
    }
}
