extension Lidarr {
    /// What a search looks for, and how it is shown.
    enum Finding { case artist, album }

    /// Free text finds what the library has; an id of MusicBrainz finds anything there could be.
    func found(_ term: String, _ finding: Finding) -> [Document] {
        let sides = term.split(separator: ":", maxSplits: 1).map { $0.trimmed }
        if sides.count == 2, ["lidarr", "lidarrid", "mbid"].contains(sides[0].lowercased()) {
            switch finding {
            case .artist: return Band.number(1, in: sides[1]).map { [shown(library.band($0 - 1))] } ?? []
            case .album:
                return Band.number(2, in: sides[1]).flatMap { library.disc(lidarrID: $0) }.map { [shown($0)] } ?? []
            }
        }
        let wanted = term.lowercased()
        switch finding {
        case .artist: return library.bands.lazy.filter { $0.name.lowercased().contains(wanted) }.prefix(20).map(shown)
        case .album: return library.discs.lazy.filter { $0.title.lowercased().contains(wanted) }.prefix(20).map(shown)
        }
    }

    private func shown(_ band: Band) -> Document { artists[band.lidarrID].map(whole) ?? band.candidate }
    private func shown(_ disc: Disc) -> Document { albums[disc.lidarrID].map(complete) ?? disc.candidate }
}
