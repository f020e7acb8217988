import ArrKit
import Foundation
import Support
import Testing

/// What any qBittorrent does, the program itself as well as the fake of it.
struct QBittorrentConduct {
    let qbittorrent: QBittorrent
    /// The same server with another password.
    let stranger: QBittorrent

    private let first = MadeTorrent("First.Show.S01E01", comment: "made for a test")
    private let second = MadeTorrent("Second.Film.2020", size: 100_000)

    /// All of it, one thing after the other.
    func check() async throws {
        try await saysWhatItIs()
        try await keepsCategoriesAndTags()
        let hash = try await takesATorrent()
        try await tellsOfOne(hash)
        try await changesOne(hash)
        try await marksTorrents(hash)
        try await limits(hash)
        try await stopsAndStarts(hash)
        try await tellsWhatChanged(hash)
        try await deletes(hash)
        try await keepsPreferences()
        try await isADownloadClient()
        try await refusesAWrongPasswordOnce()
    }

    private func saysWhatItIs() async throws {
        #expect(try await qbittorrent.app.version().hasPrefix("v"))
        #expect(try await qbittorrent.app.webAPIVersion().hasPrefix("2."))
        #expect(try await qbittorrent.app.buildInfo().libtorrent.first?.isNumber == true)
        #expect(try await qbittorrent.app.defaultSavePath().hasPrefix("/"))
        #expect(try await !qbittorrent.app.networkInterfaces().isEmpty)
        let info = try await qbittorrent.transfer.info()
        #expect(info.dlRateLimit == 0)
        try await qbittorrent.transfer.setDownloadLimit(4_096_000)
        #expect(try await qbittorrent.transfer.downloadLimit() == 4_096_000)
        try await qbittorrent.transfer.setDownloadLimit(0)
        try await qbittorrent.transfer.useAlternativeLimits(true)
        #expect(try await qbittorrent.transfer.usesAlternativeLimits())
        try await qbittorrent.transfer.toggleAlternativeLimits()
        #expect(try await !qbittorrent.transfer.usesAlternativeLimits())
        let log = try await qbittorrent.log.messages()
        #expect(log.first?.id == 0)
        #expect(try await qbittorrent.log.messages([.critical]).isEmpty)
        #expect(try await qbittorrent.log.messages(after: try #require(log.last).id).count < log.count)
    }

    private func keepsCategoriesAndTags() async throws {
        try await qbittorrent.categories.add(.init("shows", savePath: "/tmp/shows"))
        let again = await #expect(throws: ServiceError.self) { try await qbittorrent.categories.add(.init("shows")) }
        #expect(again?.code == .conflict)
        try await qbittorrent.categories.update(.init("shows", savePath: "/tmp/television"))
        try await qbittorrent.categories.add(.init("gone"))
        try await qbittorrent.categories.delete(["gone"])
        let all = try await qbittorrent.categories.all().filter { ["shows", "gone"].contains($0.name) }
        #expect(all.map(\.name) == ["shows"])
        #expect(all.map(\.savePath) == ["/tmp/television"])
        try await qbittorrent.tags.add(["fresh", "stale"])
        try await qbittorrent.tags.delete(["stale"])
        #expect(try await qbittorrent.tags.all().filter { ["fresh", "stale"].contains($0) } == ["fresh"])
    }

    private func takesATorrent() async throws -> TorrentHash {
        var torrent = QBittorrent.NewTorrent(
            .file(name: "first.torrent", bytes: first.bytes), category: "shows", tags: ["fresh"], isStopped: true)
        torrent.dlLimit = 2_048_000
        let added = try await qbittorrent.torrents.add(torrent)
        let hash = try #require(added.hash)
        #expect(hash.rawValue == first.hash)
        #expect(try await eventually { try await !qbittorrent.torrents.all(hashes: [hash]).isEmpty })
        let again = await #expect(throws: ServiceError.self) { try await qbittorrent.torrents.add(torrent) }
        #expect(again?.code == .conflict)
        let other = await #expect(throws: ServiceError.self) {
            try await qbittorrent.torrents.add(.init(.file(name: "no.torrent", bytes: Array("no".utf8))))
        }
        #expect(other?.status == 415)
        return hash
    }

    private func tellsOfOne(_ hash: TorrentHash) async throws {
        #expect(try await eventually { try await qbittorrent.torrents.get(hash).state.isStopped })
        let torrent = try await qbittorrent.torrents.get(hash)
        #expect(torrent.name == first.name)
        #expect(torrent.category == "shows")
        #expect(torrent.tagList == ["fresh"])
        #expect(torrent.knownSize == 300_000)
        #expect(torrent.amountLeft == 300_000)
        #expect(torrent.timeLeft == nil)
        #expect(torrent.completionOn.date == nil)
        #expect(torrent.addedOn.date != nil)
        #expect(torrent.dlLimit == 2_048_000)
        #expect(torrent.value.downloadState == .paused)
        #expect(try await qbittorrent.torrents.properties(of: hash).comment == "made for a test")
        let files = try await qbittorrent.torrents.files(of: hash)
        #expect(files.map(\.name) == ["First.Show.S01E01/one.bin", "First.Show.S01E01/more/two.bin"])
        #expect(files.map(\.size) == [270_000, 30_000])
        let trackers = try await qbittorrent.torrents.trackers(of: hash).filter(\.value.isTracker)
        #expect(trackers.map { $0.url.reveal() } == ["http://127.0.0.1:1/announce"])
        #expect(try await qbittorrent.torrents.pieceStates(of: hash) == Array(repeating: .missing, count: 5))
        #expect(try await qbittorrent.torrents.pieceHashes(of: hash).count == 5)
        #expect(try await qbittorrent.torrents.webSeeds(of: hash).isEmpty)
        #expect(try await TorrentFile(qbittorrent.torrents.export(hash)).hash == hash)
        #expect(try await qbittorrent.torrents.all(.stopped).contains { $0.id == hash })
        #expect(try await !qbittorrent.torrents.all(.running).contains { $0.id == hash })
        #expect(try await qbittorrent.torrents.all(.completed, hashes: [hash]).isEmpty)
        #expect(try await qbittorrent.torrents.all(category: "shows").map(\.id) == [hash])
        #expect(try await qbittorrent.torrents.all(tag: "fresh").map(\.id) == [hash])
        let unknown = try #require(TorrentHash(String(repeating: "0", count: 40)))
        #expect(try await qbittorrent.torrents.all(hashes: [unknown]).isEmpty)
        let error = await #expect(throws: ServiceError.self) { try await qbittorrent.torrents.properties(of: unknown) }
        #expect(error?.code == .notFound)
    }

    private func changesOne(_ hash: TorrentHash) async throws {
        try await qbittorrent.torrents.rename(hash, to: "Another name")
        try await qbittorrent.torrents.renameFile(
            "First.Show.S01E01/one.bin", to: "First.Show.S01E01/uno.bin", of: hash)
        try await qbittorrent.torrents.renameFolder(
            "First.Show.S01E01/more", to: "First.Show.S01E01/other", of: hash)
        try await qbittorrent.torrents.setPriority(.none, ofFiles: [1], of: hash)
        #expect(
            try await eventually {
                let files = try await qbittorrent.torrents.files(of: hash)
                return files.map(\.name) == ["First.Show.S01E01/uno.bin", "First.Show.S01E01/other/two.bin"]
                    && files.map(\.priority) == [.normal, .none]
            })
        #expect(try await qbittorrent.torrents.get(hash).name == "Another name")
        #expect(try await qbittorrent.torrents.get(hash).totalSize == 300_000)
        try await qbittorrent.torrents.setPriority(.normal, ofFiles: [0, 1], of: hash)
        let missing = await #expect(throws: ServiceError.self) {
            try await qbittorrent.torrents.setPriority(.high, ofFiles: [7], of: hash)
        }
        #expect(missing?.code == .conflict)

        try await qbittorrent.torrents.addTrackers(["http://127.0.0.1:1/b", "http://127.0.0.1:1/c"], to: hash)
        try await qbittorrent.torrents.editTracker("http://127.0.0.1:1/b", to: "http://127.0.0.1:1/d", of: hash)
        try await qbittorrent.torrents.removeTrackers(["http://127.0.0.1:1/c"], from: hash)
        #expect(
            try await eventually {
                let trackers = try await qbittorrent.torrents.trackers(of: hash).filter(\.value.isTracker)
                return trackers.map { $0.url.reveal() } == ["http://127.0.0.1:1/announce", "http://127.0.0.1:1/d"]
            })
    }

    private func marksTorrents(_ hash: TorrentHash) async throws {
        let chosen = qbittorrent.torrents[hash]
        try await chosen.addTags(["a", "b"])
        try await chosen.removeTags(["fresh", "a"])
        #expect(try await qbittorrent.torrents.get(hash).tagList == ["b"])
        try await chosen.setCategory("")
        #expect(try await qbittorrent.torrents.get(hash).category == "")
        let unknown = await #expect(throws: ServiceError.self) { try await chosen.setCategory("never made") }
        #expect(unknown?.code == .conflict)
        try await chosen.setCategory("shows")
        #expect(try await qbittorrent.torrents.get(hash).category == "shows")
    }

    private func limits(_ hash: TorrentHash) async throws {
        let chosen = qbittorrent.torrents[hash]
        #expect(try await chosen.downloadLimits() == [hash: 2_048_000])
        try await chosen.setUploadLimit(1_024_000)
        #expect(try await chosen.uploadLimits() == [hash: 1_024_000])
        var share = QBittorrent.ShareLimits()
        (share.ratio, share.seedingTime) = (.at(1.5), .none)
        try await chosen.setShareLimits(share)
        let torrent = try await qbittorrent.torrents.get(hash)
        #expect(torrent.ratioLimit == 1.5)
        #expect(torrent.seedingTimeLimit == -1)
        try await chosen.toggleSequentialDownload()
        try await chosen.toggleFirstLastPiecePriority()
        try await chosen.setSuperSeeding(true)
        #expect(
            try await eventually {
                let torrent = try await qbittorrent.torrents.get(hash)
                return torrent.seqDl && torrent.fLPiecePrio && torrent.superSeeding
            })
        try await chosen.increasePriority()
        try await chosen.minimizePriority()
    }

    private func stopsAndStarts(_ hash: TorrentHash) async throws {
        let chosen = qbittorrent.torrents[hash]
        try await chosen.start()
        #expect(try await eventually { try await !qbittorrent.torrents.get(hash).state.isStopped })
        try await chosen.setForceStart(true)
        #expect(try await eventually { try await qbittorrent.torrents.get(hash).forceStart })
        try await chosen.recheck()
        try await chosen.stop()
        #expect(try await eventually { try await qbittorrent.torrents.get(hash).state.isStopped })
        try await chosen.reannounce()
    }

    private func tellsWhatChanged(_ hash: TorrentHash) async throws {
        var state = QBittorrent.MainData()
        let all = state.apply(try await qbittorrent.sync.changes(since: state))
        #expect(all.isFull)
        #expect(state.unread.isEmpty)
        #expect(state.torrents[hash]?.name == "Another name")
        #expect(state.categories["shows"]?.savePath == "/tmp/television")
        #expect(state.tags.isSuperset(of: ["fresh", "a", "b"]))
        #expect(state.trackers["http://127.0.0.1:1/d"] == [hash])
        #expect(try #require(state.serverState?.freeSpaceOnDisk) > 0)

        try await qbittorrent.torrents[hash].addTags(["seen"])
        try await qbittorrent.categories.add(.init("later"))
        var wasFull = false
        #expect(
            try await eventually {
                let touched = state.apply(try await qbittorrent.sync.changes(since: state))
                wasFull = wasFull || touched.isFull
                return state.torrents[hash]?.tagList.contains("seen") == true && state.categories["later"] != nil
            })
        #expect(!wasFull)
        // What the answer left out is as it was.
        #expect(state.torrents[hash]?.name == "Another name")
        #expect(state.torrents[hash]?.value.totalSize == 300_000)
        try await qbittorrent.categories.delete(["later"])
        try await qbittorrent.tags.delete(["seen"])
        #expect(
            try await eventually {
                state.apply(try await qbittorrent.sync.changes(since: state))
                return state.categories["later"] == nil && !state.tags.contains("seen")
            })
    }

    private func deletes(_ hash: TorrentHash) async throws {
        var state = QBittorrent.MainData()
        state.apply(try await qbittorrent.sync.changes(since: state))
        try await qbittorrent.torrents[hash].delete(deletingFiles: true)
        var removed: Set<TorrentHash> = []
        #expect(
            try await eventually {
                removed.formUnion(state.apply(try await qbittorrent.sync.changes(since: state)).removed)
                return removed.contains(hash)
            })
        #expect(state.torrents[hash] == nil)
        #expect(try await qbittorrent.torrents.all(hashes: [hash]).isEmpty)
        // What is gone is as good as deleted.
        try await qbittorrent.torrents[hash].delete(deletingFiles: true)
    }

    private func keepsPreferences() async throws {
        var preferences = try await qbittorrent.app.preferences()
        #expect(preferences.webUiUsername == "admin")
        #expect(preferences["file_pool_size"].int != nil)
        preferences.maxActiveDownloads = 7
        try await qbittorrent.app.setPreferences(preferences)
        #expect(try await qbittorrent.app.preferences().maxActiveDownloads == 7)
        try await qbittorrent.app.set(["max_active_uploads": 8])
        #expect(try await qbittorrent.app.preferences().maxActiveUploads == 8)
    }

    private func isADownloadClient() async throws {
        let client: any DownloadClient = qbittorrent
        #expect(try await client.identity().name == "qBittorrent")
        let key = try await client.add(
            .init(.file(name: "second.torrent", bytes: second.bytes), category: "shows", isPaused: true))
        #expect(key.rawValue == second.hash)
        let magnet = "magnet:?xt=urn:btih:\(String(repeating: "ab", count: 20))&dn=Later"
        let later = try await client.add(.init(.magnet(magnet), isPaused: true))
        #expect(try await eventually { try await client.queue().first { $0.key == key }?.state == .paused })
        let queue = try await client.queue()
        let download = try #require(queue.first { $0.key == key })
        #expect(download.category == "shows")
        #expect(download.size == 100_000)
        #expect(download.remaining == 100_000)
        #expect(download.downloadID == second.hash)
        // Nothing is known of a link's size before its metadata is there.
        #expect(queue.first { $0.key == later }?.size == nil)
        try await client.resume([key])
        #expect(
            try await eventually { try await client.queue().first { $0.key == key }?.state != .paused })
        try await client.pause([key, later])
        #expect(try await eventually { try await client.queue().first { $0.key == key }?.state == .paused })
        try await client.setCategory("", of: [key])
        #expect(try await client.categories().contains { $0.name == "shows" && $0.path == "/tmp/television" })
        #expect(try await client.freeSpace() ?? 0 > 0)
        #expect(try await client.warnings().isEmpty)
        #expect(try await client.retry(key) == key)
        try await client.remove([key, later], deletingData: true)
        #expect(
            try await eventually {
                try await !client.queue().contains { [key, later].contains($0.key) }
            })
        try await client.remove([key], deletingData: true)
        let foreign = await #expect(throws: ServiceError.self) { try await client.remove(["all"], deletingData: true) }
        #expect(foreign?.code == .invalid)
    }

    private func refusesAWrongPasswordOnce() async throws {
        let error = await #expect(throws: ServiceError.self) { try await stranger.app.version() }
        #expect(error?.code == .wrongKey)
        #expect(error?.advice.contains("ban") == true)
    }
}
