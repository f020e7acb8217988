extension Observer {
    /// Every film and show Plex has, with the episodes where they are needed: all by the page, read while they
    /// arrive. Music, photos and the like are passed over.
    public static func plex(_ service: Service, episodes detail: EpisodeDetail, as client: ClientIdentity) -> Observer {
        Observer(service.source, deadline: service.timeout ?? .seconds(300)) { look in
            let plex = Plex(service.url, token: service.key, client: client, transport: look.transport)
            let libraries = try await plex.libraries.all().filter { [.movie, .show].contains($0.type) }
            var inventory = Inventory(sections: libraries.map(Inventory.Section.init))
            for library in libraries {
                if library.type == .movie {
                    for try await item in plex.items.all(in: library, .movies) {
                        inventory.append(LibraryItem(.movie, item, in: library, paths: item.files))
                        look.report(inventory.count, nil, "titles")
                    }
                } else {
                    var leaves = detail == .all ? try await plex.leaves(of: library, look) : [:]
                    for try await item in plex.items.all(in: library, .shows) {
                        let own = leaves.removeValue(forKey: item.ratingKey) ?? Leaves()
                        let folders = item.locations.isEmpty ? own.folders.sorted() : item.locations.map(\.path)
                        inventory.append(
                            LibraryItem(.show, item, in: library, paths: folders, episodes: own.episodes))
                        look.report(inventory.count, nil, "titles")
                    }
                }
            }
            return .library(inventory)
        }
    }
}

/// What a show's episodes say of it. Lists of shows do not name their folders.
private struct Leaves {
    var episodes: [LibraryItem.Episode] = []
    var folders: Set<String> = []
}

extension Plex {
    /// The episodes of a library by their show's key.
    fileprivate func leaves(of library: Library, _ look: Observer.Look) async throws -> [String: Leaves] {
        var leaves: [String: Leaves] = [:]
        var count = 0
        for try await item in items.all(in: library, .episodes) {
            count += 1
            look.report(count, nil, "episodes")
            guard let show = item.grandparentRatingKey else { continue }
            for folder in item.files.map(library.showFolder) { leaves[show, default: Leaves()].folders.insert(folder) }
            guard let season = item.parentIndex, let number = item.index else { continue }
            leaves[show, default: Leaves()].episodes.append(
                LibraryItem.Episode(season: season, number: number, item.files.isEmpty ? .aired : [.hasFile, .aired]))
        }
        return leaves
    }
}

extension Library {
    /// The show's folder that an episode's file belongs to. Two levels or fewer below the library there is no folder
    /// of a season in between.
    fileprivate func showFolder(of file: String) -> String {
        let file = FilePath.normal(file)
        let rest = locations.compactMap { FilePath.rest(of: file, under: FilePath.normal($0.path)) }.first
        let depth = rest?.utf8.count { $0 == UInt8(ascii: "/") } ?? .max
        let folder = FilePath.parent(of: file)
        return depth <= 2 ? folder : FilePath.parent(of: folder)
    }
}

extension Item {
    /// Every file of it, all versions and parts.
    fileprivate var files: [String] { media.flatMap(\.parts).compactMap(\.file) }

    /// False for a file no agent could put a name to.
    fileprivate var isMatched: Bool {
        guard let guid else { return !guids.isEmpty }
        return !["local://", "com.plexapp.agents.none"].contains { guid.hasPrefix($0) }
    }
}

extension LibraryItem {
    fileprivate init(
        _ kind: Kind, _ item: Item, in library: Library, paths: [String], episodes: [Episode] = []
    ) {
        let ids = item.externalIDs
        let hasFile = kind == .movie ? !paths.isEmpty : (item.leafCount ?? episodes.count) > 0
        self.init(
            kind, item.title, year: item.year,
            ids: ExternalIDs(tmdb: ids.tmdb, tvdb: ids.tvdb, imdb: ids.imdb.flatMap { ExternalIDs.imdbNumber($0) }),
            native: Int(item.ratingKey) ?? 0, paths: paths, section: library.key,
            state: (item.isMatched ? State.matched : []).union(hasFile ? .hasFile : []), episodes: episodes)
    }
}

extension Inventory.Section {
    fileprivate init(_ library: Library) {
        self.init(
            key: library.key, title: library.title, agent: library.agent, locations: library.locations.map(\.path))
    }
}
