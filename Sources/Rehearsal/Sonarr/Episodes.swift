/// The episodes Sonarr has: made up from their show until somebody edits them.
final class Episodes: Sendable {
    private let library: Library
    private let edits = Lock<[Int: Members]>([:])
    private let filesRemoved = Lock<Set<Int>>([])
    /// Shows that were added later: they have no files yet.
    private let added = Lock<Set<Int>>([])

    init(_ library: Library) { self.library = library }

    func add(show index: Int) { added.withLock { _ = $0.insert(index) } }

    /// An episode of a show Sonarr may not have.
    subscript(id: Int) -> Document? { library.episode(sonarrID: id).map(resource) }

    func of(show index: Int) -> [Document] { library.show(index).episodes.map(resource) }

    func states(of index: Int) -> [EpisodeState] {
        library.show(index).episodes.map { episode in
            let edit = edits.withLock { $0[episode.sonarrID] }
            return EpisodeState(
                season: episode.season, hasFile: hasFile(episode),
                isMonitored: edit?["monitored"]?.bool ?? episode.isMonitored, isAired: episode.isAired,
                file: episode.fileID, size: episode.size)
        }
    }

    func hasFile(_ episode: Episode) -> Bool {
        episode.hasSonarrFile && !filesRemoved.withLock { $0.contains(episode.fileID) }
            && !added.withLock { $0.contains(episode.show.index) }
    }

    /// The files of a show, each once.
    func files(of index: Int) -> [Document] {
        library.show(index).episodes.filter { $0.fileID == $0.sonarrID && hasFile($0) }.map { file(of: $0) }
    }

    func file(_ id: Int) -> Document? {
        library.episode(sonarrID: id).flatMap { $0.fileID == id && hasFile($0) ? file(of: $0) : nil }
    }

    func edit(_ id: Int, _ name: String, _ value: Document) {
        edits.withLock { $0[id, default: Members()][name] = value }
    }

    func removeFile(_ id: Int) { filesRemoved.withLock { _ = $0.insert(id) } }

    private func file(of episode: Episode) -> Document { episode.file }

    private func resource(_ episode: Episode) -> Document {
        var resource = episode.resource
        if !hasFile(episode) { resource = resource.with(["hasFile": false, "episodeFileId": 0]) }
        return edits.withLock { $0[episode.sonarrID] }.map { resource.merging(.object($0)) } ?? resource
    }
}
