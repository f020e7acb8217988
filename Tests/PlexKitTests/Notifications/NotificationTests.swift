import PlexKit
import Rehearsal
import Support
import Testing

/// A server that takes listeners one after the other and gives each what was written for it.
private final class Radio: Sendable {
    enum Hearing: Sendable {
        case events([String], thenBreaks: Bool)
        case fails(any Error & Sendable)
        case refuses(Int)
        /// Says a few things and nothing more, without ending.
        case stays([String])
    }

    private let hearings: Lock<[Hearing]>
    private let log = Lock<[Request]>([])

    init(_ hearings: Hearing...) { self.hearings = Lock(hearings) }

    var asked: [Request] { log.withLock { $0 } }

    func plex() -> Plex {
        let transport = Transport { [self] request in
            log.withLock { $0.append(request) }
            guard let hearing = hearings.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else {
                throw CancellationError()
            }
            switch hearing {
            case .events(let texts, let breaks):
                let (stream, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
                for text in texts { continuation.yield(Array(text.utf8)) }
                continuation.finish(throwing: breaks ? HTTPFailure(.cutShort, host: "nas") : nil)
                return Response(headers: ["Content-Type": "text/event-stream"], body: Body(arriving: stream))
            case .stays(let texts):
                let (stream, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
                for text in texts { continuation.yield(Array(text.utf8)) }
                let held = Lock(Optional(continuation))
                continuation.onTermination = { _ in held.withLock { $0 = nil } }
                return Response(headers: ["Content-Type": "text/event-stream"], body: Body(arriving: stream))
            case .fails(let error): throw error
            case .refuses(let status): return Response(status: status, headers: ["Content-Type": "text/html"])
            }
        }
        return Plex("http://nas", token: "t0ken", client: client, transport: transport)
    }

    func hear(_ clock: any Clock<Duration> = InstantClock()) async throws -> [PlexNotification] {
        var heard: [PlexNotification] = []
        for try await note in plex().notifications(pauses: .init(jitter: 0), clock: clock) { heard.append(note) }
        return heard
    }
}

private func event(_ kind: String, _ data: String) -> String { "event: \(kind)\ndata: \(data)\n\n" }

struct NotificationTests {
    @Test func eachKindIsTyped() async throws {
        let radio = Radio(
            .events(
                [
                    event(
                        "playing",
                        #"{"PlaySessionStateNotification":{"sessionKey":"1","ratingKey":"7","viewOffset":5,"state":"paused"}}"#
                    ),
                    event(
                        "timeline",
                        #"{"TimelineEntry":{"itemID":"7","sectionID":"1","type":1,"state":9,"metadataState":"deleted"}}"#
                    ),
                    event(
                        "activity",
                        #"{"ActivityNotification":{"event":"ended","uuid":"u","Activity":{"uuid":"u","type":"x"}}}"#),
                    event(
                        "status", #"{"StatusNotification":{"title":"Scanning","notificationName":"LIBRARY_UPDATE"}}"#),
                    event("progress", #"{"ProgressNotification":{"message":"half way"}}"#),
                    event("reachability", #"{"ReachabilityNotification":{"reachability":true}}"#),
                    event("preference", #"{"Setting":{"id":"FriendlyName","type":"text","default":"","value":"A"}}"#),
                    event("account", #"{"AccountUpdateNotification":{"subscription":"none"}}"#),
                    event("transcodeSession.start", #"{"TranscodeSession":{"key":"/transcode/sessions/a"}}"#),
                    event(
                        "transcodeSession.update",
                        #"{"TranscodeSession":{"key":"/transcode/sessions/a","progress":1.5}}"#),
                    event("transcodeSession.end", #"{"TranscodeSession":{"key":"/transcode/sessions/a"}}"#),
                    event("update.statechange", #"{"AutoUpdateNotification":{"version":"2","state":"done"}}"#),
                    event(
                        "backgroundProcessingQueue",
                        #"{"BackgroundProcessingQueueEventNotification":{"queueID":1,"event":"queue:updated"}}"#),
                    event("weather", #"{"WeatherNotification":{"rain":true}}"#), event("ping", "{}"),
                ], thenBreaks: false))
        let heard = try await radio.hear()
        #expect(heard.count == 15)
        #expect(heard[0] == .resync)
        guard case .playing(let play) = heard[1], case .timeline(let line) = heard[2],
            case .activity(let activity) = heard[3], case .transcodeUpdate(let transcode) = heard[10],
            case .update(let release) = heard[12], case .preference(let setting) = heard[7]
        else {
            Issue.record("\(heard)")
            return
        }
        #expect(play.state == .paused && play.viewOffset == 5)
        #expect(line.state == .deleted && line.sectionID == 1)
        #expect(activity.event == .ended && activity.activity?.type == "x")
        #expect(transcode.progress == 1.5 && release.state == .done && setting.value == "A")
        #expect(heard[5] == .progress("half way") && heard[6] == .reachability(true))
        #expect(heard[8] == .account(["subscription": "none"]))
        #expect(heard[14] == .other("weather", ["rain": true]))
    }

    @Test func aContainerHoldsAsManyAsItLists() async throws {
        let data =
            #"{"NotificationContainer":{"type":"timeline","size":2,"TimelineEntry":[{"itemID":"1"},{"itemID":2}]}}"#
        let heard = try await Radio(.events(["data: \(data)\n\n"], thenBreaks: false)).hear()
        guard heard.count == 3, case .timeline(let first) = heard[1], case .timeline(let second) = heard[2] else {
            Issue.record("\(heard)")
            return
        }
        #expect([first.itemID, second.itemID] == ["1", "2"])
    }

    @Test func whatCannotBeReadIsNotSilenced() async throws {
        let texts = [
            event("playing", "nonsense"), event("playing", #"{"PlaySessionStateNotification":{"state":"playing"}}"#),
            event("status", "[]"), event("activity", "{}"),
        ]
        let heard = try await Radio(.events(texts, thenBreaks: false)).hear()
        #expect(
            heard == [
                .resync, .other("playing", "nonsense"), .other("playing", ["state": "playing"]),
                .other("status", "[]"), .other("activity", [:]),
            ])
    }

    @Test func afterEachGapTheReaderIsTold() async throws {
        let radio = Radio(
            .events([event("progress", #"{"a":{"message":"1"}}"#)], thenBreaks: true),
            .events([event("progress", #"{"a":{"message":"2"}}"#)], thenBreaks: false),
            .events([event("progress", #"{"a":{"message":"3"}}"#)], thenBreaks: false))
        #expect(
            try await radio.hear()
                == [.resync, .progress("1"), .resync, .progress("2"), .resync, .progress("3")])
    }

    @Test func pausesGrowUntilSomethingIsHeard() async throws {
        let clock = InstantClock()
        let radio = Radio(
            .fails(HTTPFailure(.refused, host: "nas")), .refuses(503), .events([": hello\n\n"], thenBreaks: false),
            .fails(HTTPFailure(.idleTimedOut, host: "nas")), .events([event("ping", "{}")], thenBreaks: true),
            .events([], thenBreaks: false))
        _ = try await radio.hear(clock)
        #expect(clock.slept == [1, 2, 4, 8, 1, 2].map { .seconds($0) })
    }

    @Test func aPauseHasACeilingAndHeedsTheServer() async throws {
        let clock = InstantClock()
        let busy = ServiceError(.rateLimited, attempted: "", advice: "", retryAfter: .seconds(90))
        let refused = Radio.Hearing.fails(HTTPFailure(.refused, host: "nas"))
        let radio = Radio(
            .fails(busy), refused, refused, refused, refused, refused, refused, .events([], thenBreaks: false))
        _ = try await radio.hear(clock)
        #expect(clock.slept == [90, 2, 4, 8, 16, 32, 60, 60].map { .seconds($0) })
    }

    @Test(arguments: [401, 403]) func nobodyButTheOwnerMayListen(status: Int) async throws {
        let radio = Radio(.refuses(status))
        let error = await serviceError { try await radio.hear() }
        #expect(error?.code == .forbidden && error?.status == status)
        #expect(error?.advice.contains("owner") == true)
    }

    @Test func anAddressThatIsNoPlexIsNotAskedAgain() async throws {
        let radio = Radio(.refuses(404), .events([], thenBreaks: false))
        #expect(await serviceError { try await radio.hear() }?.code == .notFound)
        #expect(radio.asked.count == 1)
    }

    @Test func theTokenTravelsInAHeader() async throws {
        let radio = Radio(.events([], thenBreaks: false))
        _ = try await radio.hear()
        let request = try #require(radio.asked.first)
        #expect(request.headers["X-Plex-Token"] == "t0ken" && !request.path.contains("t0ken"))
        #expect(request.query.isEmpty && request.streams && request.effect == .reads)
    }

    @Test func cancellingEndsItWithoutAnError() async throws {
        let radio = Radio(.stays([event("progress", #"{"a":{"message":"1"}}"#)]))
        let (heard, continuation) = AsyncStream<PlexNotification>.makeStream()
        let task = Task {
            for try await note in radio.plex().notifications() { continuation.yield(note) }
            return "ended"
        }
        var listening = heard.makeAsyncIterator()
        #expect(await listening.next() == .resync)
        #expect(await listening.next() == .progress("1"))
        task.cancel()
        #expect(try await task.value == "ended")
    }

    @Test func cancellingDuringAPauseEndsItToo() async throws {
        let clock = HeldClock()
        let radio = Radio(.fails(HTTPFailure(.refused, host: "nas")))
        let task = Task {
            for try await _ in radio.plex().notifications(clock: clock) {}
            return "ended"
        }
        await clock.sleepers(1)
        task.cancel()
        #expect(try await task.value == "ended")
    }

    @Test func aRehearsalServerTellsWhatHappens() async throws {
        let house = House()
        let film = try await house.films()[2]
        var listening = house.plex.notifications(["playing", "preference", "activity"]).makeAsyncIterator()
        #expect(try await listening.next() == .resync)

        _ = try await house.plex.playback.report(TimelineReport(film.ratingKey, .playing, at: .zero, of: .seconds(60)))
        try await house.plex.preferences.set("FriendlyName", to: "Attic")
        try await house.plex.butler.start(.cleanOldBundles)
        guard case .playing(let play) = try await listening.next(),
            case .preference(let setting) = try await listening.next(),
            case .activity(let activity) = try await listening.next()
        else {
            Issue.record("something else came")
            return
        }
        #expect(play.ratingKey == film.ratingKey)
        #expect(setting.value == "Attic")
        #expect(activity.event == .started && activity.activity?.type == "butler.CleanOldBundles")
        #expect(house.drift.notes == [])
    }
}
