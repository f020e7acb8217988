import Foundation
import PlexKit
import Testing

/// What a server is and does beside its libraries.
@Sendable func exerciseServer(_ plex: Plex) async throws {
    _ = try await plex.capabilities()
    _ = try await plex.preferences.all()
    _ = try await plex.preferences.get("FriendlyName")
    try await plex.preferences.set("FriendlyName", to: "Attic")
    try await plex.butler.start(.cleanOldBundles)
    let job = try #require(try await plex.activities.all().last)
    try await plex.activities.cancel(job)
    _ = try await plex.butler.tasks()
    try await plex.butler.startAll()
    try await plex.butler.stop(.backupDatabase)
    try await plex.butler.stopAll()
    try await plex.updater.check()
    _ = try await plex.updater.status()
    try await plex.updater.apply(.tonight)
    try await plex.logs.write("one", source: "exercise")
    try await plex.logs.write([(.info, "two")], source: "exercise")
    try await plex.logs.sendToPlex(minutes: 1)
    _ = try await plex.logs.download()
    _ = try await plex.logs.downloadDatabases()
    _ = try await plex.mediaProviders.all()
    try await plex.mediaProviders.add(url: "http://nas:8080")
    try await plex.mediaProviders.refresh()
    try await plex.mediaProviders.remove(try #require(try await plex.mediaProviders.all().last?.id))
    _ = try await plex.transientToken()
    _ = try await plex.connections(of: "server://abc")
    _ = try await plex.account()
    _ = try await plex.statistics.bandwidth(by: .days)
    _ = try await plex.statistics.resources()
    _ = try await plex.systemAccounts()
    _ = try await plex.systemDevices()
    _ = try await plex.clients()
    var listening = plex.notifications().makeAsyncIterator()
    #expect(try await listening.next() == .resync)
}

/// What is played and what was.
@Sendable func exerciseSessions(_ plex: Plex) async throws {
    let session = try #require(try await plex.sessions.all().first)
    _ = try await plex.sessions.transcodes()
    _ = try await plex.sessions.backgroundJobs()
    _ = try await plex.sessions.live()
    _ = try? await plex.sessions.live("7f1c")
    let item = session.item
    try await plex.playback.markPlayed(item)
    try await plex.playback.markUnplayed(item)
    try await plex.playback.rate(item, 8, at: Date(timeIntervalSince1970: 0))
    try await plex.playback.setProgress(of: item, to: .seconds(60))
    try await plex.playback.removeFromContinueWatching(item)
    _ = try await plex.playback.report(TimelineReport(item.ratingKey, .playing, at: .zero, of: .seconds(60)))
    try await plex.sessions.terminate(try #require(session.session), reason: "exercise")
    let entry = try #require(try await plex.history.entries().all().first)
    _ = try await plex.history.get(entry.historyKey)
    try await plex.history.delete(entry)
}

/// Lists and queues.
@Sendable func exercisePlaylists(_ plex: Plex) async throws {
    let library = try await plex.libraries.all()[0]
    let films = try await plex.items.all(in: library, .movies).all()
    let list = try await plex.playlists.create("Chosen", .video, of: Array(films[..<3]))
    let smart = try await plex.playlists.createSmart("All", .video, in: library, ["type": 1])
    try await plex.playlists.setQuery(of: smart, in: library, ["type": 1, "year>>": 2000])
    try await plex.playlists.add([films[4]], to: list)
    let items = try await plex.playlists.items(of: list).all()
    try await plex.playlists.move(items[1], after: items[2], in: list)
    try await plex.playlists.remove(items[0], from: list)
    try await plex.playlists.edit(list, title: "Better")
    _ = try await plex.playlists.get(list.ratingKey)
    _ = try await plex.playlists.all()
    try await plex.playlists.importM3U("/lists/a.m3u", into: library)
    let generator = try #require(try await plex.playlists.generators(of: "1").first)
    _ = try await plex.playlists.generator(generator.id, of: "1")
    _ = try await plex.playlists.items(ofGenerator: generator.id, of: "1")
    try await plex.playlists.edit(generator: generator.id, of: "1", title: "Phone")
    try await plex.playlists.perform(.disable, on: films[0], ofGenerator: generator.id, of: "1")

    var queue = try await plex.playQueues.create(.video, of: Array(films[..<4]))
    _ = try await plex.playlists.create("As played", from: queue)
    queue = try await plex.playQueues.add([films[5]], to: queue)
    let place = try #require(queue.items.last?.playQueueItemID)
    queue = try await plex.playQueues.move(place, in: queue)
    queue = try await plex.playQueues.remove(place, from: queue)
    queue = try await plex.playQueues.shuffle(queue)
    queue = try await plex.playQueues.unshuffle(queue)
    queue = try await plex.playQueues.reset(queue)
    _ = try await plex.playQueues.get(queue.playQueueID)
    _ = try await plex.playQueues.clear(queue)
    try await plex.playlists.clear(list)
    try await plex.playlists.delete(list)
}

/// What plex.tv itself is asked.
func exerciseAccount(_ account: PlexAccount, _ signIn: PlexSignIn) async throws {
    _ = try await signIn.signIn("rehearsal", password: "correct horse")
    _ = try await signIn.state(of: try await signIn.begin())
    _ = try await account.user()
    _ = try await account.servers()
    _ = try await account.sharedUsers()
    _ = try await account.home.users()
    _ = try await account.devices.all()
    _ = try await account.webhooks.all()
    _ = try await account.watchlist.items().all()
    _ = try await account.claimToken()
}
