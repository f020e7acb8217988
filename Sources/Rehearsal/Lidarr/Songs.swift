/// The tracks Lidarr has and their files: made up from their album until somebody edits them.
final class Songs: Sendable {
    private let library: Library
    private let filesRemoved = Lock<Set<Int>>([])
    private let filesEdited = Lock<[Int: Document]>([:])
    /// Albums that were added later: they have no files yet.
    private let added = Lock<Set<Int>>([])

    init(_ library: Library) { self.library = library }

    func add(album id: Int) { added.withLock { _ = $0.insert(id) } }
    func removeFile(_ id: Int) { filesRemoved.withLock { _ = $0.insert(id) } }
    func edit(_ id: Int, _ file: Document) { filesEdited.withLock { $0[id] = file } }

    func of(album id: Int) -> [Document] { (library.disc(lidarrID: id)?.songs ?? []).map(track) }
    subscript(id: Int) -> Document? { library.song(lidarrID: id).map(track) }

    func files(of album: Int) -> [Document] {
        (library.disc(lidarrID: album)?.songs ?? []).filter(hasFile).map(file)
    }

    func file(_ id: Int) -> Document? { library.song(lidarrID: id).flatMap { hasFile($0) ? file($0) : nil } }

    /// What is counted of an album.
    func statistics(of album: Int, isMonitored: Bool) -> MusicCount {
        let songs = library.disc(lidarrID: album)?.songs ?? []
        let held = songs.filter(hasFile)
        return MusicCount(
            files: held.count, wanted: isMonitored ? songs.count : held.count, tracks: songs.count,
            size: held.reduce(0) { $0 + (file($1)["size"].int ?? 0) })
    }

    private func hasFile(_ song: Song) -> Bool {
        song.hasFile && !filesRemoved.withLock { $0.contains(song.lidarrID) }
            && !added.withLock { $0.contains(song.disc.lidarrID) }
    }

    private func track(_ song: Song) -> Document {
        let isThere = hasFile(song)
        return .object([
            "artistId": song.disc.band.lidarrID, "foreignTrackId": Band.musicBrainz(3, song.lidarrID),
            "foreignRecordingId": Band.musicBrainz(4, song.lidarrID), "trackFileId": isThere ? song.lidarrID : 0,
            "albumId": song.disc.lidarrID, "explicit": false, "absoluteTrackNumber": song.number,
            "trackNumber": String(song.number), "title": song.title, "duration": song.duration, "mediumNumber": 1,
            "hasFile": isThere, "ratings": Document.object(["votes": 0, "value": 0]), "id": song.lidarrID,
        ])
    }

    private func file(_ song: Song) -> Document {
        if let edited = filesEdited.withLock({ $0[song.lidarrID] }) { return edited }
        let isWorse = song.disc.case == .worse
        return .object([
            "artistId": song.disc.band.lidarrID, "albumId": song.disc.lidarrID, "path": song.path,
            "size": song.size, "dateAdded": song.disc.band.added + .hour, "releaseGroup": "REHEARSAL",
            "quality": Quality.model(song.disc.quality), "qualityWeight": isWorse ? 20 : 40,
            "customFormats": [Document](), "customFormatScore": 0, "indexerFlags": 0,
            "mediaInfo": Document.object([
                "audioChannels": 2, "audioBitRate": isWorse ? "320 kbps" : "880 kbps",
                "audioCodec": isWorse ? "MP3" : "FLAC", "audioBits": isWorse ? nil : "16bit",
                "audioSampleRate": "44.1kHz",
            ]),
            "qualityCutoffNotMet": isWorse, "id": song.lidarrID,
        ])
    }
}

/// What is counted of an album, or of an artist's albums together.
struct MusicCount: Sendable {
    var files = 0
    /// Of them files are expected.
    var wanted = 0
    var tracks = 0
    var size = 0

    static func + (left: MusicCount, right: MusicCount) -> MusicCount {
        MusicCount(
            files: left.files + right.files, wanted: left.wanted + right.wanted, tracks: left.tracks + right.tracks,
            size: left.size + right.size)
    }

    var document: Document {
        .object([
            "trackFileCount": files, "trackCount": wanted, "totalTrackCount": tracks, "sizeOnDisk": size,
            "percentOfTracks": wanted == 0 ? 0.0 : Double(files * 1000 / wanted) / 10,
        ])
    }
}
