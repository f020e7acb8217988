import FoundationEssentials

extension Observer {
    /// Every show Sonarr keeps, and as many of their episodes as are needed.
    ///
    /// The shows are one request. There is none for the episodes of all shows, so each show looked at closely costs
    /// another, four at once; what the statistics settle is not asked for. 300 shows take seconds.
    public static func sonarr(_ service: Service, episodes detail: EpisodeDetail) -> Observer {
        Observer(service.source, deadline: service.timeout ?? .seconds(300)) { look in
            let sonarr = Sonarr(service.url, key: service.key, transport: look.transport)
            var shows: [LibraryItem] = []
            var open: [Int] = []
            for try await series in sonarr.series.elements {
                if series.value.needsEpisodes(detail) { open.append(shows.count) }
                shows.append(LibraryItem(series.value))
                look.report(shows.count, nil, "shows")
            }
            let failures = try await sonarr.readEpisodes(of: open, in: &shows) { look.report($0, open.count, "shows") }
            return .library(Inventory(shows), lacking: failures.summary)
        }
    }
}

extension Sonarr {
    /// How often asking may fail before it is left at that.
    private static let patience = 3

    /// Fills in the episodes of the shows at these places, and returns why some stayed without.
    fileprivate func readEpisodes(
        of places: [Int], in shows: inout [LibraryItem], report: (Int) -> Void
    ) async throws -> EpisodeFailures {
        var failures = EpisodeFailures()
        let now = Date.now
        try await withThrowingTaskGroup(of: (Int, Result<[LibraryItem.Episode], any Error>).self) { group in
            var waiting = places[...]
            var done = 0
            func ask() {
                guard failures.count < Self.patience, let place = waiting.popFirst() else { return }
                let show = shows[place]
                group.addTask { (place, await episodes(of: show, at: now)) }
            }
            for _ in 0..<4 { ask() }
            while let (place, answer) = try await group.next() {
                switch answer {
                case .success(let episodes): shows[place].episodes = episodes
                case .failure(let error):
                    try Task.checkCancellation()
                    failures.add(error)
                }
                done += 1
                report(done)
                ask()
            }
            failures.count += failures.count < Self.patience ? 0 : waiting.count
        }
        return failures
    }

    private func episodes(of show: LibraryItem, at now: Date) async -> Result<[LibraryItem.Episode], any Error> {
        do {
            return .success(
                try await episodes.all(of: ID(rawValue: show.native)).map {
                    LibraryItem.Episode($0.value, isMonitored: show.state.contains(.monitored), at: now)
                })
        } catch { return .failure(error) }
    }
}

/// Shows whose episodes could not be read.
private struct EpisodeFailures {
    var count = 0
    var first: (any Error)?

    mutating func add(_ error: any Error) {
        count += 1
        first = first ?? error
    }

    var summary: String? {
        first.map { "the episodes of \(count == 1 ? "1 show" : "\(count) shows") could not be read: \($0)" }
    }
}

extension Series {
    /// False where the statistics alone say all there is to say.
    fileprivate func needsEpisodes(_ detail: EpisodeDetail) -> Bool {
        guard let statistics else { return detail != .none }
        return switch detail {
        case .none: false
        // Only monitored episodes that have aired, and those with files, are counted.
        case .missing: monitored && statistics.episodeFileCount < statistics.episodeCount
        case .all: statistics.episodeCount > 0
        }
    }
}

extension LibraryItem {
    init(_ series: Series) {
        var state: State = .matched
        if series.monitored { state.insert(.monitored) }
        if (series.statistics?.episodeFileCount ?? 0) > 0 { state.insert(.hasFile) }
        if series.status == .upcoming { state.insert(.unreleased) }
        self.init(
            .show, series.title, year: series.year > 0 ? series.year : nil,
            ids: ExternalIDs(
                tmdb: series.tmdbId, tvdb: series.tvdbId, imdb: series.imdbId.flatMap { ExternalIDs.imdbNumber($0) }),
            native: series.id.rawValue, paths: [series.path].compactMap(\.self),
            section: series.rootFolderPath ?? series.path.map { FilePath.parent(of: FilePath.normal($0)) },
            state: state)
    }
}

extension LibraryItem.Episode {
    /// An episode is looked for only where its show is, too.
    init(_ episode: Episode, isMonitored: Bool, at now: Date) {
        var state: State = []
        if episode.hasFile { state.insert(.hasFile) }
        if episode.monitored, isMonitored { state.insert(.monitored) }
        // Year 1 is how .NET writes that there is no date.
        if let date = episode.airDateUtc, date <= now, date > Date(timeIntervalSince1970: -5e9) { state.insert(.aired) }
        self.init(season: episode.seasonNumber, number: episode.episodeNumber, state)
    }
}
