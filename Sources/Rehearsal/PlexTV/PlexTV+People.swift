extension PlexTV {
    func peopleRoutes(_ router: inout Router) {
        router.on(.get, "/api/home/users") { [self] call in
            _ = try asker(call)
            let users = CloudUser.all.filter(\.isInHome).map { user in
                Document.object([
                    "id": user.id, "uuid": "0000\(user.id)", "admin": user.isAdmin, "guest": false,
                    "restricted": !user.isAdmin, "restrictionProfile": user.isAdmin ? "" : "little_kid",
                    "protected": user.pin != nil, "title": user.name, "username": user.isAdmin ? user.name : "",
                    "email": user.isAdmin ? "\(user.name)@example.invalid" : "",
                    "thumb": "https://plex.tv/users/0000\(user.id)/avatar", "hasPassword": user.isAdmin,
                    "updatedAt": 1_700_000_000,
                ])
            }
            return people(call, users)
        }
        router.on(.post, "/api/home/users/{}/switch") { [self] call in
            _ = try asker(call)
            let id = Int(call.parameters[0])
            guard let user = CloudUser.all.first(where: { $0.id == id && $0.isInHome }) else {
                return refused(call, 404, "User not found")
            }
            guard user.pin == nil || user.pin == call.value("pin") else { return refused(call, 401, "Invalid PIN") }
            let token = state.withLock { state in
                let token = "home-" + secret(state.number())
                state.tokens[token] = CloudToken(
                    user: user.id, client: call.headers["X-Plex-Client-Identifier"] ?? "", ends: nil)
                return token
            }
            let document = Document.object([
                "id": user.id, "uuid": "0000\(user.id)", "title": user.name, "authenticationToken": token,
            ])
            return said(call, document, xml: "user", document, status: 201)
        }
        router.on(.get, "/api/users") { [self] call in
            _ = try asker(call)
            let users = CloudUser.all.filter { !$0.isAdmin }.map { user in
                Document.object([
                    "id": user.id, "title": user.name, "username": user.isInHome ? "" : user.name,
                    "email": user.isInHome ? "" : "\(user.name)@example.invalid", "recommendationsPlaylistId": "",
                    "thumb": "", "protected": user.pin != nil, "home": user.isInHome, "allowTuners": false,
                    "allowSync": false, "allowCameraUpload": false, "allowChannels": false,
                    "allowSubtitleAdmin": false, "filterAll": "", "filterMovies": "contentRating=PG",
                    "filterMusic": "", "filterPhotos": "", "filterTelevision": "", "restricted": user.isInHome,
                    "Server": [
                        Document.object([
                            "id": user.id + 5000, "serverId": 1, "machineIdentifier": server.machine,
                            "name": "Rehearsal", "lastSeenAt": 1_700_000_000, "numLibraries": 2,
                            "allLibraries": true, "owned": true, "pending": false,
                        ])
                    ],
                ])
            }
            return people(call, users)
        }
    }

    private func people(_ call: Call, _ users: [Document]) -> Answer {
        let container = Document.object([
            "friendlyName": "myPlex", "identifier": "com.plexapp.plugins.myplex",
            "machineIdentifier": "0123456789abcdef", "size": users.count, "totalSize": users.count, "User": users,
        ])
        return said(call, .object(["MediaContainer": container]), xml: "MediaContainer", container)
    }

    func watchlistRoutes(_ router: inout Router) {
        router.on(.get, "/") { _ in .document(["size": 0, "identifier": "tv.plex.provider.metadata"]) }
        router.on(.get, "/library/sections/watchlist/{}") { [self] call in
            _ = try asker(call)
            guard ["all", "available", "released"].contains(call.parameters[0]) else {
                return refused(call, 404, "Not found")
            }
            let type = call.number("type")
            var listed = state.withLock { $0.watchlist }
            if call.value("sort") == "watchlistedAt:desc" { listed.reverse() }
            let found = type == nil || type == 1 ? listed.compactMap { film($0.key) } : []
            return server.container(call, ["identifier": "tv.plex.provider.discover"], Listing(found))
        }
        for (action, isAdded) in [("addToWatchlist", true), ("removeFromWatchlist", false)] {
            router.on(.put, "/actions/\(action)") { [self] call in
                _ = try asker(call)
                guard let key = call.value("ratingKey"), film(key) != nil else {
                    return refused(call, 404, "Not found")
                }
                state.withLock { state in
                    state.watchlist.removeAll { $0.key == key }
                    if isAdded { state.watchlist.append((key, call.now)) }
                }
                journal.changed("watchlist changed")
                return .document(["size": 0])
            }
        }
        router.on(.get, "/library/metadata/{}") { [self] call in
            _ = try asker(call)
            guard let film = film(call.parameters[0]) else { return refused(call, 404, "Not found") }
            return server.container(call, [:], Listing([film]))
        }
        router.on(.get, "/library/metadata/{}/userState") { [self] call in
            _ = try asker(call)
            let key = call.parameters[0]
            guard film(key) != nil else { return refused(call, 404, "Not found") }
            let since = state.withLock { state in state.watchlist.first { $0.key == key }?.since }
            let listed = Document.object([
                "ratingKey": key, "type": "movie", "viewCount": 0, "viewOffset": 0, "viewedLeafCount": 0,
                "watchlistedAt": since?.seconds,
            ])
            return server.listed("UserState", [listed])
        }
    }

    /// What Plex knows of a film the rehearsal has, by Plex's own name for it.
    private func film(_ key: String) -> Document? {
        let library = server.seed
        // A watchlist is for people: the first ten thousand films are enough for one.
        guard
            let index = (0..<min(library.filmCount, 10_000)).first(where: {
                library.film($0).guid == "plex://movie/\(key)"
            })
        else { return nil }
        let film = library.film(index)
        return .object([
            "ratingKey": key, "key": "/library/metadata/\(key)", "guid": film.guid, "type": "movie",
            "title": film.plexIdentity.title, "year": film.plexIdentity.year, "slug": Titles.slug(film.title),
            "thumb": "https://metadata-static.plex.tv/\(key).jpg",
        ])
    }
}
