extension PlexServer {
    func matchRoutes(_ router: inout Router) {
        router.on(.get, "/library/metadata/{}/matches") { [self] call in
            guard let key = try keys(call).first else { throw Refusal(answer: Self.notFound) }
            let found = candidates(for: key, call)
            return Answer(
                content: .container(
                    .object(["size": found.count, "identifier": "com.plexapp.plugins.library"]), name: "SearchResult",
                    Listing(found)))
        }
        router.on(.put, "/library/metadata/{}/match") { [self] call in
            guard let key = try keys(call).first, let guid = call.value("guid") else {
                throw Refusal(answer: Self.notFound.with(status: 400))
            }
            let known = state.withLock { $0.library.identity(guid, like: key) }
            change(key, "matched") { library in
                library.forget(key, keeping: library.lockedFields(of: key))
                for (name, value) in known?.members ?? Members() where !library.lockedFields(of: key).contains(name) {
                    library.edit(key, name, value)
                }
                library.edit(key, "guid", Document(guid))
                if let name = call.value("name"), !library.lockedFields(of: key).contains("title") {
                    library.edit(key, "title", Document(name))
                }
            }
            return .empty
        }
        router.on(.put, "/library/metadata/{}/unmatch") { [self] call in
            for key in try keys(call) {
                change(key, "unmatched") { library in
                    library.edit(key, "guid", Document("local://\(key)"))
                    library.edit(key, "Guid", [])
                }
            }
            return .empty
        }
        router.on(.put, "/library/metadata/{}/merge") { [self] call in
            guard let key = try keys(call).first else { throw Refusal(answer: Self.notFound) }
            let others = call.numbers("ids").filter { $0 != key }
            state.withLock { $0.holdings.merged[key, default: []] += others }
            change(key, "merged") { library in
                let media = ([key] + others).flatMap { library.item($0, isWhole: true)?["Media"].list ?? [] }
                library.edit(key, "Media", .list(media))
                for other in others { library.remove(other) }
            }
            for other in others { notifications.timeline(other, state: 9) }
            return .empty
        }
        router.on(.put, "/library/metadata/{}/split") { [self] call in
            guard let key = try keys(call).first else { throw Refusal(answer: Self.notFound) }
            let merged = state.withLock { $0.holdings.merged.removeValue(forKey: key) ?? [] }
            change(key, "split") { $0.split(key, merged) }
            return .empty
        }
    }

    /// The right one first, where it is asked for by its own name; what a person typed is looked for in all there is.
    private func candidates(for key: Int, _ call: Call) -> [Document] {
        guard let place = PlexKey(key) else { return [] }
        let typed = call.value("title").flatMap { $0.isEmpty ? nil : $0.lowercased() }
        let year = call.number("year")
        switch place {
        case .film(let index, _):
            var places = [index, index + Film.mistakes]
            if let typed {
                places = (0..<seed.filmCount).lazy.filter { self.seed.film($0).isMeant(by: typed, year) }.prefix(5) + []
            }
            return places.enumerated().map { $0.element.candidate($0.offset, seed) }
        case .show(let index):
            var places = [index, index + Film.mistakes]
            if let typed {
                places = (0..<seed.showCount).lazy.filter { self.seed.show($0).isMeant(by: typed, year) }.prefix(5) + []
            }
            return places.enumerated().map { $0.element.showCandidate($0.offset, seed) }
        default: return []
        }
    }
}

extension Int {
    /// A film of that place in the library as an agent offers it.
    fileprivate func candidate(_ place: Int, _ seed: Library) -> Document {
        let film = seed.film(self)
        return .object([
            "guid": Film.guid(film.tmdbID), "name": film.title, "year": film.year, "score": 100 - place * 40,
            "lifespanEnded": false, "type": "movie",
        ])
    }

    fileprivate func showCandidate(_ place: Int, _ seed: Library) -> Document {
        let show = seed.show(self)
        return .object([
            "guid": show.modernGuid, "name": show.title, "year": show.year, "score": 100 - place * 40,
            "lifespanEnded": false, "type": "show",
        ])
    }
}

extension Film {
    static func guid(_ tmdbID: Int) -> String { "plex://movie/\(Dice(seed: 0, tmdbID, salt: 6).hex(1))5d776833" }

    /// True for words of its title, or a catalogue's number as `imdb-tt0133093`.
    fileprivate func isMeant(by typed: String, _ wanted: Int?) -> Bool {
        if typed == "imdb-\(imdbID)" || typed == "tmdb-\(tmdbID)" { return true }
        return title.lowercased().contains(typed) && (wanted ?? year) == year
    }
}

extension Show {
    var modernGuid: String { "plex://show/5d9c" + Dice(seed: 0, tvdbID, salt: 7).hex(0) + "001f" }

    /// True for words of its title, or a catalogue's number as `tvdb-77754`.
    fileprivate func isMeant(by typed: String, _ wanted: Int?) -> Bool {
        if typed == "tvdb-\(tvdbID)" || typed == "imdb-\(imdbID)" { return true }
        return title.lowercased().contains(typed) && (wanted ?? year) == year
    }
}
