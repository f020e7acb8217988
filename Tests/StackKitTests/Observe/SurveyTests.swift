import StackKit
import Support
import Testing

struct SurveyTests {
    private let sonarr = Service(Source(.sonarr), url: "http://nas", key: "k")
    private let plex = Service(Source(.plex), url: "http://plex", key: "k")
    private let client = ClientIdentity(identifier: "t", product: "t", version: "1")

    private func survey(_ observer: Observer, _ service: Service, _ server: Server) async throws -> Survey {
        try await Survey.take(of: Config(services: [service]), by: [observer]) { _ in server.transport }
    }

    private func series(_ id: Int, files: Int, of count: Int, monitored: Bool = true) -> String {
        """
        {"id":\(id),"title":"Show \(id)","year":2010,"status":"ended","tvdbId":\(id),"monitored":\(monitored),\
        "runtime":30,"seriesType":"standard","qualityProfileId":1,"seasonFolder":true,"useSceneNumbering":false,\
        "path":"/tv/Show \(id)","statistics":{"episodeFileCount":\(files),"episodeCount":\(count),\
        "totalEpisodeCount":\(count),"sizeOnDisk":1,"percentOfEpisodes":50}}
        """
    }

    private func server(_ series: String...) -> Server {
        Server([
            "GET nas/api/v3/series": "[\(series.joined(separator: ","))]",
            "GET nas/api/v3/episode?seriesId=1": Server.Answer(
                #"[{"id":9,"seriesId":1,"episodeFileId":0,"seasonNumber":1,"episodeNumber":2,"hasFile":false,"#
                    + #""monitored":true,"airDateUtc":"2010-01-01T00:00:00Z"}]"#),
        ])
    }

    @Test func completeShowsCostNoRequest() async throws {
        let server = server(series(1, files: 3, of: 4), series(2, files: 4, of: 4), series(3, files: 0, of: 0))
        _ = try await survey(.sonarr(sonarr, episodes: .missing), sonarr, server)
        #expect(server.asked == ["GET nas/api/v3/series", "GET nas/api/v3/episode?seriesId=1"])
    }

    @Test func unmonitoredShowsLackNothing() async throws {
        let server = server(series(1, files: 3, of: 4, monitored: false))
        _ = try await survey(.sonarr(sonarr, episodes: .missing), sonarr, server)
        #expect(server.asked == ["GET nas/api/v3/series"])
    }

    @Test func comparingWithPlexNeedsEveryShowThatHasAnything() async throws {
        let server = server(series(1, files: 4, of: 4), series(3, files: 0, of: 0))
        _ = try await survey(.sonarr(sonarr, episodes: .all), sonarr, server)
        #expect(server.asked == ["GET nas/api/v3/series", "GET nas/api/v3/episode?seriesId=1"])
    }

    @Test func rulesDecideWhatIsRead() {
        let rules = [GapRule].library
        #expect(rules.episodes(comparingWithPlex: true) == .all)
        #expect(rules.episodes(comparingWithPlex: false) == .missing)
        #expect(rules.filter { $0.name == "library.moved" }.episodes(comparingWithPlex: true) == .none)
    }

    @Test func episodesThatCannotBeReadLeaveTheShowsKnown() async throws {
        let server = Server(["GET nas/api/v3/series": Server.Answer("[\(series(1, files: 3, of: 4))]")])
        let survey = try await survey(.sonarr(sonarr, episodes: .all), sonarr, server)
        guard case .partly(let inventory, let missing, _) = survey.snapshot.libraries[Source(.sonarr)] else {
            Issue.record("\(survey)")
            return
        }
        #expect(inventory.count == 1)
        #expect(missing.hasPrefix("the episodes of 1 show could not be read: GET http://nas/api/v3/episode"))
    }

    @Test func aFileThatCannotBeReadIsAFileAllTheSame() async throws {
        let radarr = Service(Source(.radarr), url: "http://nas", key: "k")
        func film(_ id: Int, _ more: String) -> String {
            """
            {"id":\(id),"title":"Film \(id)","year":2010,"tmdbId":\(id),"monitored":true,"isAvailable":true,\
            "status":"released","minimumAvailability":"released","qualityProfileId":1,"runtime":90,\
            "path":"/movies/Film \(id)"\(more)}
            """
        }
        let server = Server([
            "GET nas/api/v3/movie": Server.Answer("[\(film(1, #","movieFile":"no object""#)),\(film(2, ""))]")
        ])
        let survey = try await survey(.radarr(radarr), radarr, server)
        let report = GapFinder().report(on: survey.snapshot)
        #expect(survey.snapshot.libraries[Source(.radarr)]?.isReadable == true)
        #expect(report.gaps.filter { $0.rule == "library.no-file" }.map(\.subject.title) == ["Film 2"])
    }

    @Test func aLostElementMakesTheRestIncomplete() async throws {
        let server = Server(["GET nas/api/v3/series": Server.Answer("[\(series(1, files: 0, of: 0)),{\"id\":2}]")])
        let survey = try await survey(.sonarr(sonarr, episodes: .none), sonarr, server)
        guard case .partly(let inventory, let missing, _) = survey.snapshot.libraries[Source(.sonarr)] else {
            Issue.record("\(survey)")
            return
        }
        #expect(inventory.count == 1)
        #expect(missing == "1 element of its answer could not be read")
        #expect(survey.drift[Source(.sonarr)]?.contains { $0.isLoss } == true)
    }

    @Test func aFailureIsUnknownAndNeverEmpty() async throws {
        let server = Server(["GET nas/api/v3/series": .status(401)])
        let survey = try await survey(.sonarr(sonarr, episodes: .none), sonarr, server)
        guard case .unknown(let why, _) = survey.snapshot.libraries[Source(.sonarr)] else {
            Issue.record("\(survey)")
            return
        }
        #expect(why.contains("the key was not accepted") && why.contains("Copy the key anew from Sonarr"))
    }

    @Test func aSlowServiceIsUnknownAndHoldsNobodyUp() async throws {
        let slow = Observer(sonarr.source, deadline: .milliseconds(50)) { _ in
            try await Task.sleep(for: .seconds(600))
            return .library(Inventory())
        }
        let quick = Observer(plex.source, deadline: .seconds(60)) { _ in .library(Inventory()) }
        let survey = try await Survey.take(of: Config(services: [sonarr, plex]), by: [slow, quick]) { _ in
            Server([:]).transport
        }
        #expect(survey.snapshot.libraries[plex.source]?.isReadable == true)
        #expect(survey.snapshot.libraries[sonarr.source]?.isReadable == false)
    }

    @Test func requestsGetWhatIsLeftOfTheTime() async throws {
        let server = server(series(1, files: 3, of: 4))
        var service = sonarr
        service.timeout = .seconds(7)
        _ = try await survey(.sonarr(service, episodes: .all), service, server)
        let deadlines = server.requests.compactMap(\.deadline)
        #expect(deadlines.count == 2 && deadlines.allSatisfy { $0 <= .seconds(7) && $0 > .zero })
    }

    @Test func cancellingEndsEveryObserver() async throws {
        let started = AsyncStream<Void>.makeStream()
        let work = Task { [sonarr] in
            let forever = Observer(sonarr.source, deadline: .seconds(600)) { _ in
                started.continuation.yield()
                try await Task.sleep(for: .seconds(600))
                return .library(Inventory())
            }
            return try await Survey.take(of: Config(services: [sonarr]), by: [forever]) { _ in Server([:]).transport }
        }
        _ = await started.stream.first { _ in true }
        work.cancel()
        await #expect(throws: CancellationError.self) { try await work.value }
    }

    @Test func aLibraryNobodyHasIsRemarkedOn() async throws {
        var plex = plex
        plex.compared = .only(["Moveis"])
        let server = Server([
            "GET plex/library/sections":
                #"<MediaContainer size="1"><Directory key="1" type="movie" title="Movies"><Location id="1" path="/m"/></Directory></MediaContainer>"#,
            "GET plex/library/sections/1/all?type=1&includeGuids=1&X-Plex-Container-Start=0&X-Plex-Container-Size=1000":
                #"<MediaContainer size="0" totalSize="0"/>"#,
        ])
        let survey = try await survey(.plex(plex, episodes: .none, as: client), plex, server)
        #expect(survey.remarks == ["plex has no library Moveis of films or shows; did you mean Movies?"])
        #expect(survey.snapshot.scope.leftOut[plex.source] == ["1"])
    }

    @Test func progressNamesTheService() async throws {
        let phases = Lock<Set<String>>([])
        let server = server(series(1, files: 0, of: 0))
        _ = try await Survey.take(
            of: Config(services: [sonarr]), by: [.sonarr(sonarr, episodes: .none)],
            through: { _ in server.transport },
            report: { progress in phases.withLock { _ = $0.insert(progress.phase) } })
        #expect(phases.withLock { $0 } == ["sonarr"])
    }
}
