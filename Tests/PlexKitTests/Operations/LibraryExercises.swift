import FoundationEssentials
import PlexKit
import Testing

/// Libraries: set up, changed, looked through and looked after.
@Sendable func exerciseLibraries(_ plex: Plex) async throws {
    _ = try await plex.identity()
    let films = try #require(try await plex.libraries.all().first { $0.type == .movie })
    #expect(try await plex.libraries.get(films.key) == films)
    let libraries = plex.libraries
    let new = try await libraries.add(NewLibrary("Kids", .movie, locations: ["/media/kids"]))
    try await libraries.edit(new) { $0.title = "Children" }
    try await libraries.set(["hidden": 1], of: new)
    _ = try await libraries.settings(of: new)
    _ = try await libraries.settings(ofNew: .movie, agent: "tv.plex.agents.movie")
    _ = try await libraries.agents(for: .movie)
    try await libraries.delete(new)
    try await libraries.refresh(films, path: films.locations[0].path, everything: true)
    try await libraries.refreshAll()
    try await libraries.cancelRefresh(of: films)
    try await libraries.cancelRefreshes()
    try await libraries.analyze(films)
    try await libraries.deletePreviews(of: films)
    try await libraries.deleteIntros(of: films)
    try await libraries.cleanBundles()
    try await libraries.optimize()
    try await libraries.deleteCaches()
    #expect(try await libraries.filters(of: films)[.movie]?.filters.isEmpty == false)
    _ = try await libraries.sorts(of: films)
    let filter = try #require(try await libraries.offeredFilters(of: films).first { $0.filter == "genre" })
    let choice = try #require(try await libraries.choices(of: filter, in: films).first)
    _ = try await libraries.completions(of: String(choice.title.prefix(2)), for: .genre, of: .movie, in: films)
    _ = try await libraries.firstCharacters(of: films)
    _ = try await libraries.folder(of: films)
    _ = try await libraries.tags(.genre)
    _ = try await libraries.arts(of: films)
    _ = try await libraries.randomArt(of: [films])
    _ = try await libraries.views(of: films)
    _ = try await plex.items.picture("/library/sections/1/composite/1").collect()
    _ = try await libraries.common(try await plex.items.all(in: films).all().suffix(2), of: films)
    try await libraries.emptyTrash(of: films)
}

/// Items: found, read whole, and what hangs on them.
@Sendable func exerciseItems(_ plex: Plex) async throws {
    let libraries = try await plex.libraries.all()
    let films = try #require(libraries.first { $0.type == .movie })
    let shows = try #require(libraries.first { $0.type == .show })
    let items = plex.items
    let all = try await items.all(in: films).all()
    let film = try await items.get(all[0].ratingKey, including: [.guids, .fileChecks, .extras])
    #expect(film.media[0].parts[0].exists != nil)
    _ = try await items.get(all.map(\.ratingKey))
    _ = try await items.all(.movies).all()
    _ = try await items.changes(in: films, since: Date(timeIntervalSince1970: 0)).all()
    _ = try await items.recentlyAdded(in: shows, limit: 5).all()
    _ = try await items.onDeck().all()
    _ = try await items.onDeck(in: shows).all()
    let show = try #require(try await items.all(in: shows, .shows).all().first)
    _ = try await items.children(of: show).all()
    _ = try await items.leaves(of: show).all()
    _ = try await items.grandchildren(of: show).all()
    _ = try await items.extras(of: film).all()
    _ = try await items.similar(to: film).all()
    _ = try await items.related(to: film)
    _ = try await items.tree(of: film)
    _ = try await items.nearest(to: film).all()
    _ = try await items.path(from: film, to: film, in: films).all()
    _ = try await items.albums(in: films).all()
    _ = try await items.leaves(in: shows).all()
    let role = try #require(film.roles.first)
    _ = try await items.works(of: role).all()
    _ = try? await items.person(role)
    var augmented = film
    augmented.details.augmentationKey = "/library/metadata/augmentations/1"
    _ = try await items.augmentation(of: augmented)
    try await items.addExtra("http://example.invalid/t.mp4", "Trailer", to: film)
    _ = try await items.editions(of: film, in: films).all()
    _ = try await items.find(guid: film.guid ?? "", in: films)
    _ = try await items.find(externalGuid: "imdb://\(film.externalIDs.imdb ?? "")", in: films)
    _ = try await items.settings(of: show)
    _ = try await items.topUsers(of: show)
    try await items.set(["episodeSort": 1], of: show)
    for detection in [ItemDetection.intros, .credits, .commercials, .voices, .chapterPictures, .previews] {
        try await items.detect(detection, in: film)
    }
    try await items.add(Marker("intro", from: 0, to: 9000), to: film)
    var marker = try #require(try await items.get(film.ratingKey).markers.first)
    marker.endTimeOffset = 8000
    try await items.update(marker, of: film)
    try await items.delete(marker, of: film)
}

/// Items: changed, matched, given pictures and subtitles, deleted.
@Sendable func exerciseChanges(_ plex: Plex) async throws {
    let films = try #require(try await plex.libraries.all().first { $0.type == .movie })
    let items = plex.items
    let all = try await items.all(in: films).all()
    let film = all[0]
    try await items.edit(film) {
        $0.title = "Another"
        $0.genres.add("Noir")
    }
    var unplaced = all[1]
    unplaced.librarySectionID = nil
    try await items.edit(unplaced) { $0.locks[.summary] = true }
    try await items.setLock(true, on: .title, ofAll: .movie, in: films)
    let poster = try #require(try await items.artwork(.poster, of: film).last)
    try await items.select(poster, as: .poster, of: film)
    _ = try await items.picture(poster.key).collect()
    try await items.upload(Body("jpeg"), as: .background, of: film)
    try await items.upload(from: "http://example.invalid/a.jpg", as: .logo, of: film)
    try await items.deleteArtwork(.logo, of: film)
    _ = try await items.picture(film.thumb ?? "").collect()
    _ = try await items.picture(film.thumb ?? "", fitting: (100, 150)).collect()
    let colors = try await items.ultraBlurColors(of: film.thumb ?? "")
    _ = try await items.picture(in: colors, width: 32, height: 18).collect()
    try await items.unmatch(film)
    _ = try await items.matchAutomatically(film)
    try await items.merge([all[2]], into: film)
    try await items.split(film)
    try await items.refresh(film)
    try await items.analyze(film)
    let part = film.media[0].parts[0]
    _ = try await items.download(part).collect()
    _ = try await items.previews(of: part).collect()
    _ = try await items.preview(of: part, at: 1000).collect()
    _ = try await items.picture(ofChapter: 1, of: film.media[0]).collect()
    try await items.selectAudio(1, of: part)
    try await items.selectSubtitles(nil, of: part)
    try await items.addSubtitles(
        try #require(try await items.searchSubtitles(for: film, language: "de").first), to: film)
    try await items.uploadSubtitles(Body("1"), named: "a.srt", to: film)
    let streams = try await items.get(film.ratingKey).media[0].parts[0].streams
    let subtitles = try #require(streams.last { $0.streamType == .subtitles })
    _ = try await items.download(subtitles).collect()
    try await items.setOffset(500, of: subtitles)
    try await items.deleteSubtitles(subtitles)
    _ = try await items.levels(of: subtitles, count: 4)
    _ = try await items.loudness(of: subtitles, count: 4)
    try await items.deleteWithFiles(film.media[0], of: film)
    try await items.deleteWithFiles(all[3])
}

/// Collections, hubs and search.
@Sendable func exerciseCollections(_ plex: Plex) async throws {
    let films = try #require(try await plex.libraries.all().first { $0.type == .movie })
    let all = try await plex.items.all(in: films).all()
    let collections = plex.collections
    let plain = try await collections.create("Some", of: Array(all.prefix(2)), in: films)
    try await collections.add([all[4]], to: plain)
    try await collections.move(all[4], in: plain)
    try await collections.remove(all[4], from: plain)
    try await collections.setMode(.insteadOfItems, of: plain)
    try await collections.setSort(.custom, of: plain)
    let smart = try await collections.create("New", whatever: .movies.where(.year.isAbove(2000)), in: films)
    try await collections.setQuery(.movies.where(.year.isBelow(2000)), of: smart, in: films)
    _ = try await collections.all(in: films).all()
    _ = try await collections.get(smart.ratingKey)
    _ = try await collections.items(of: smart).all()
    _ = try await plex.items.picture(smart.thumb ?? "").collect()
    let hubs = plex.hubs
    try await hubs.show(plain, HubVisibility(ownHome: true), in: films)
    let hub = try #require(try await hubs.managed(plain, in: films))
    try await hubs.show(hub, HubVisibility(sharedHome: true), in: films)
    try await hubs.move(hub, in: films)
    try await hubs.remove(hub, of: films)
    _ = try await hubs.managed(of: films)
    try await hubs.reset(films)
    try await collections.delete(smart)
    let home = try await hubs.home(count: 5)
    _ = try await hubs.items(of: home[0]).all()
    _ = try await hubs.shown(of: home[1]).all()
    _ = try await hubs.promoted()
    _ = try await hubs.all(of: films)
    _ = try await hubs.all(of: all[0])
    _ = try await hubs.related(to: all[0])
    _ = try await hubs.after(all[0])
    _ = try await hubs.continueWatching()
    _ = try await hubs.toContinue(in: films).all()
    var keyless = home[0]
    keyless.key = nil
    _ = try await hubs.items(of: keyless).all()
    _ = try await hubs.search("a", in: films)
    _ = try await hubs.search(spoken: "a")
    #expect(try await hubs.find("a").isEmpty == false)
}
