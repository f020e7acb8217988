/// A row whose place and visibility people can choose.
struct PlexManagedHub: Sendable {
    let identifier: String
    let title: String
    var isRecommended = true
    var isOnOwnHome = false
    var isOnSharedHome = false

    var document: Document {
        .object([
            "identifier": identifier, "title": title, "promotedToRecommended": isRecommended,
            "promotedToOwnHome": isOnOwnHome, "promotedToSharedHome": isOnSharedHome,
            "homeVisibility": isOnOwnHome ? (isOnSharedHome ? "all" : "admin") : (isOnSharedHome ? "shared" : "none"),
            "recommendationsVisibility": isRecommended ? "all" : "none",
            // What is there from the beginning cannot be taken away, and says so.
            "deletable": identifier.hasPrefix("custom.") ? nil : false,
        ])
    }

    /// What is not said is no.
    mutating func take(_ call: Call) {
        isRecommended = call.flag("promotedToRecommended") == true
        isOnOwnHome = call.flag("promotedToOwnHome") == true
        isOnSharedHome = call.flag("promotedToSharedHome") == true
    }

    static func initial(_ section: String) -> [PlexManagedHub] {
        let kind = section == "1" ? "movie" : "tv"
        return [
            PlexManagedHub(identifier: "\(kind).inprogress", title: "Continue Watching"),
            PlexManagedHub(identifier: "\(kind).recentlyadded", title: "Recently Added", isOnOwnHome: true),
            PlexManagedHub(identifier: "\(kind).genre", title: "Genre"),
        ]
    }
}

extension PlexServer {
    func managedHubRoutes(_ router: inout Router) {
        let path = "/hubs/sections/{}/manage"
        router.on(.get, path) { [self] call in
            var hubs = managed(call.parameters[0])
            if let key = call.value("metadataItemId") {
                hubs = hubs.filter { $0.identifier == Self.identifier(call.parameters[0], key) }
            }
            return Answer(
                content: .container(
                    .object(["size": hubs.count, "librarySectionID": Int(call.parameters[0])]), name: "Hub",
                    Listing(hubs.map(\.document))))
        }
        router.on(.post, path) { [self] call in
            guard let key = call.value("metadataItemId"),
                let group = state.withLock({ $0.holdings.groups.first { String($0.key) == key } })
            else { throw Refusal(answer: Self.notFound.with(status: 400)) }
            var hub = PlexManagedHub(identifier: Self.identifier(call.parameters[0], key), title: group.title)
            hub.take(call)
            setManaged(
                call.parameters[0], managed(call.parameters[0]).filter { $0.identifier != hub.identifier } + [hub])
            return .empty
        }
        router.on(.delete, path) { [self] call in
            state.withLock { _ = $0.holdings.hubs.removeValue(forKey: call.parameters[0]) }
            return .empty
        }
        router.on(.put, path + "/{}") { [self] call in
            var (hubs, place) = try place(call)
            hubs[place].take(call)
            setManaged(call.parameters[0], hubs)
            return .empty
        }
        router.on(.delete, path + "/{}") { [self] call in
            var (hubs, place) = try place(call)
            guard hubs[place].identifier.hasPrefix("custom.") else {
                throw Refusal(answer: Self.notFound.with(status: 400))
            }
            hubs.remove(at: place)
            setManaged(call.parameters[0], hubs)
            return .empty
        }
        router.on(.put, path + "/{}/move") { [self] call in
            var (hubs, place) = try place(call)
            let hub = hubs.remove(at: place)
            let after = call.value("after").flatMap { name in hubs.firstIndex { $0.identifier == name } }
            hubs.insert(hub, at: after.map { $0 + 1 } ?? 0)
            setManaged(call.parameters[0], hubs)
            return .empty
        }
    }

    private static func identifier(_ section: String, _ key: String) -> String { "custom.collection.\(section).\(key)" }

    private func managed(_ section: String) -> [PlexManagedHub] {
        state.withLock { $0.holdings.hubs[section] ?? PlexManagedHub.initial(section) }
    }

    private func setManaged(_ section: String, _ hubs: [PlexManagedHub]) {
        state.withLock { $0.holdings.hubs[section] = hubs }
    }

    private func place(_ call: Call) throws(Refusal) -> ([PlexManagedHub], Int) {
        let hubs = managed(call.parameters[0])
        guard let place = hubs.firstIndex(where: { $0.identifier == call.parameters[1] }) else {
            throw Refusal(answer: Self.notFound)
        }
        return (hubs, place)
    }
}
