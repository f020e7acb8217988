import ArrKit
import Rehearsal
import Testing

private typealias Radarr = ArrKit.Radarr
private typealias Sonarr = ArrKit.Sonarr

extension Fake {
    fileprivate func client(_ profile: Seerr.Profile) -> Seerr {
        Seerr("http://nas:\(port)", key: key, as: profile, transport: transport)
    }
}

/// A request from the wish to the film, against the fakes.
struct SeerrLifeTests {
    private let stack = Stack(films: 60, shows: 20)
    private var seerr: Seerr { stack.seerr.client(.seerr) }
    /// TMDB's number of a film nobody has yet.
    private var newFilm: Int { stack.library.film(70).tmdbID }
    private var newShow: Int { stack.library.show(30).tmdbID }

    @Test(arguments: [Seerr.Profile.overseerr, .seerr])
    func aRequestEndsInRadarr(_ profile: Seerr.Profile) async throws {
        let fake = profile == .seerr ? stack.seerr : stack.overseerr
        let owner = fake.client(profile)
        let wish = try await owner.acting(as: 2).requests.add(.movie(newFilm))
        let request = try #require(wish.request)
        #expect(request.status == .pending && request.media?.status == .pending)
        #expect(request.requestedBy?.id == 2)

        let approved = try await owner.requests.approve(request.id)
        #expect(approved.status == .approved && approved.modifiedBy?.id == 1)
        #expect(approved.media?.status == .processing)
        let radarr = Radarr("http://nas:7878", key: stack.radarr.key, transport: stack.radarr.transport)
        let movie = try #require(try await radarr.movies.find(tmdb: newFilm))
        #expect(movie.monitored && movie.qualityProfileId == 1)
        #expect(stack.radarr.journal.changes == ["movie 71 created"])
        #expect(fake.journal.changes == ["request 1 created", "request 1 approved"])
    }

    @Test func theOwnersWishIsApprovedAtOnce() async throws {
        let request = try #require(try await seerr.requests.add(.movie(newFilm)).request)
        #expect(request.status == .approved)
        #expect(stack.radarr.journal.changes == ["movie 71 created"])
    }

    @Test func whatIsThereIsAvailable() async throws {
        let truth = stack.truth
        let both = try #require(truth.films(.both).first { _ in true })
        let missing = try #require(truth.films(.missing).first { _ in true })
        #expect(try await seerr.movies.get(both.tmdbID).mediaInfo?.status == .available)
        #expect(try await seerr.movies.get(missing.tmdbID).mediaInfo?.status == .processing)
        #expect(try await seerr.movies.get(newFilm).mediaInfo == nil)
        let show = try #require(truth.shows(.both).first { _ in true })
        #expect(try await seerr.shows.get(show.tmdbID).mediaInfo?.status == .available)
        let partial = try #require(truth.shows(.incomplete).first { _ in true })
        #expect(try await seerr.shows.get(partial.tmdbID).mediaInfo?.status == .partiallyAvailable)
    }

    @Test func whatRadarrGetsIsAvailableAndDoneWith() async throws {
        let request = try #require(try await seerr.requests.add(.movie(newFilm)).request)
        let radarr = Radarr("http://nas:7878", key: stack.radarr.key, transport: stack.radarr.transport)
        var movie = try #require(try await radarr.movies.find(tmdb: newFilm))
        movie.hasFile = true
        _ = try await radarr.movies.update(movie)
        let done = try await seerr.requests.get(request.id)
        #expect(done.status == .completed && done.media?.status == .available)
        #expect(try await seerr.requests.list(.completed).all().map(\.id) == [request.id])
    }

    @Test func theSameWishTwiceIsAConflict() async throws {
        _ = try await seerr.requests.add(.movie(newFilm))
        let error = await #expect(throws: ServiceError.self) { try await seerr.requests.add(.movie(newFilm)) }
        #expect(error?.code == .conflict)
        #expect(error?.messages == ["Request for this media already exists."])
    }

    @Test func aShowThatIsThereLeavesNothingToAskFor() async throws {
        let show = try #require(stack.truth.shows(.both).first { _ in true })
        let outcome = try await seerr.requests.add(.show(show.tmdbID, seasons: .all))
        guard case .nothing(let reason) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(reason == "No seasons available to request")
        #expect(try await seerr.requests.count().total == 0)
    }

    @Test func onlyTheSeasonsThatLackAreAskedFor() async throws {
        let first = try #require(try await seerr.requests.add(.show(newShow, seasons: [1])).request)
        #expect(first.seasons.map(\.seasonNumber) == [1])
        let count = try #require(stack.library.show(30).seasons.last)
        guard count > 1 else { return }
        let rest = try await seerr.requests.add(.show(newShow, seasons: .all)).request
        #expect(rest?.seasons.map(\.seasonNumber) == Array(2...count))
        let sonarr = Sonarr("http://nas:8989", key: stack.sonarr.key, transport: stack.sonarr.transport)
        let series = try #require(try await sonarr.series.find(tvdb: stack.library.show(30).tvdbID))
        #expect(series.seasons.filter { $0.monitored }.map(\.seasonNumber) == Array(1...count))
    }

    @Test func aShowTVDBDoesNotKnowFailsWhenItIsHandedOn() async throws {
        // Of every seventh show TMDB does not know TheTVDB's number.
        let show = stack.library.show(27)
        let request = try #require(try await seerr.requests.add(.show(show.tmdbID, seasons: [1])).request)
        #expect(request.status == .failed)
        var wish = Seerr.NewRequest.show(stack.library.show(34).tmdbID, seasons: [1])
        wish.tvdbId = stack.library.show(34).tvdbID
        #expect(try await seerr.requests.add(wish).request?.status == .approved)
    }

    @Test func theQuotaRefusesTheSecondMovie() async throws {
        let child = seerr.acting(as: 3)
        _ = try await child.requests.add(.movie(newFilm))
        let error = await #expect(throws: ServiceError.self) { try await child.requests.add(.movie(newFilm + 1)) }
        #expect(error?.code == .forbidden)
        #expect(error?.advice == "Wait until the quota's days have passed, or raise the user's quota in Seerr, Users.")
        #expect(try await seerr.users.quota(of: 3).movie.restricted)
    }

    @Test func whoMayNotRequestIsTold() async throws {
        _ = try await seerr.account(of: 2).allow([.createIssues])
        let error = await #expect(throws: ServiceError.self) {
            try await seerr.acting(as: 2).requests.add(.movie(newFilm))
        }
        #expect(error?.code == .forbidden)
        #expect(error?.messages == ["You do not have permission to make movie requests."])
        #expect(error?.advice == "Give the user the permission it names, in Seerr, Users.")
    }

    @Test func aBlocklistedTitleIsNotRequested() async throws {
        try await seerr.blocklist.add(tmdb: newFilm, .movie, title: "x", by: 1)
        let error = await #expect(throws: ServiceError.self) { try await seerr.requests.add(.movie(newFilm)) }
        #expect(error?.code == .forbidden)
        #expect(try await seerr.blocklist.get(tmdb: newFilm).user?.id == 1)
        let twice = await #expect(throws: ServiceError.self) {
            try await seerr.blocklist.add(tmdb: newFilm, .movie, title: "x", by: 1)
        }
        #expect(twice?.code == .conflict)
        #expect(try await seerr.movies.get(newFilm).mediaInfo?.status == .blocklisted)
        try await seerr.blocklist.delete(tmdb: newFilm)
        #expect(try await seerr.blocklist.all().isEmpty)
    }

    @Test func overseerrHasNoBlocklist() async throws {
        let overseerr = stack.overseerr.client(.overseerr)
        let error = await #expect(throws: ServiceError.self) { try await overseerr.blocklist.all() }
        #expect(error?.code == .notFound)
        #expect(error?.advice == "Do without: Overseerr does not offer a blacklist.")
    }

    @Test func aWishRadarrWillNotTakeFailsAndIsTriedAgain() async throws {
        var radarr = try await seerr.settings.radarr.get(0)
        let key = radarr.apiKey
        radarr.apiKey = "wrong"
        radarr = try await seerr.settings.radarr.update(radarr)
        let request = try #require(try await seerr.requests.add(.movie(newFilm)).request)
        #expect(request.status == .failed)
        radarr.apiKey = key
        _ = try await seerr.settings.radarr.update(radarr)
        #expect(try await seerr.requests.retry(request.id).status == .approved)
    }

    @Test func requestsAreChangedDeclinedAndTakenBack() async throws {
        let friend = seerr.acting(as: 2)
        var request = try #require(try await friend.requests.add(.movie(newFilm)).request)
        request.rootFolder = "/movies/other"
        request = try await seerr.requests.update(request)
        #expect(request.rootFolder == "/movies/other")
        #expect(try await seerr.requests.decline(request.id).status == .declined)
        let error = await #expect(throws: ServiceError.self) { try await friend.requests.approve(request.id) }
        #expect(error?.code == .forbidden)
        let owners = try #require(try await seerr.requests.add(.movie(newFilm + 1)).request)
        let others = await #expect(throws: ServiceError.self) { try await friend.requests.delete(owners.id) }
        #expect(others?.code == .forbidden && others?.status == 401)
        try await seerr.requests.delete(request.id)
        #expect(try await seerr.requests.all().map(\.id) == [owners.id])
    }

    @Test func manyRequestsComePageByPageOnceEach() async throws {
        for index in 0..<130 { _ = try await seerr.requests.add(.movie(newFilm + index)) }
        #expect(try await seerr.requests.all().map(\.id.rawValue) == (1...130).reversed())
        #expect(try await seerr.requests.list(.pending).all().isEmpty)
        #expect(try await seerr.requests.page(2).count == 20)
    }

    @Test func issuesAreReportedAnsweredAndClosed() async throws {
        let media = try #require(try await seerr.media.all().first)
        let friend = seerr.acting(as: 2)
        let issue = try await friend.issues.add(.init(.subtitles, "too late", about: media.id))
        let answered = try await seerr.issues.comment("mended", on: issue.id)
        #expect(answered.comments.map(\.message) == ["too late", "mended"])
        #expect(try await seerr.issues.resolve(issue.id).status == .resolved)
        #expect(try await seerr.issues.all().map(\.id) == [issue.id])
        #expect(try await seerr.issues.list(.open).all().isEmpty)
        #expect(try await seerr.issues.count().closed == 1)
        try await seerr.issues.delete(issue.id)
        #expect(try await seerr.issues.all().isEmpty)
    }

    @Test func aRehearsalChangesNothing() async throws {
        let rehearsed = Seerr(
            "http://nas:5055", key: stack.seerr.key, transport: stack.seerr.transport.rehearsed)
        _ = try await rehearsed.requests.add(.movie(newFilm))
        let plex = rehearsed.settings.plex
        _ = try await plex.enableLibraries(["1"])
        _ = try await plex.syncLibraries()
        _ = try await plex.disableLibraries()
        try await rehearsed.settings.sliders.reset()
        #expect(stack.seerr.journal.changes == [])
        #expect(try await plex.libraries().allSatisfy(\.enabled))
    }
}

extension Resource<Seerr.MediaRequest> {
    fileprivate func page(_ number: Int) async throws -> [Open<Seerr.MediaRequest>] {
        try await list().page(number).results
    }
}
