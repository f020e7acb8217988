import Foundation
import PlexKit
import Rehearsal
import Support
import Testing

struct SessionTests {
    private let house = House()
    private var plex: Plex { house.plex }

    @Test func aSessionTellsWhatWhoAndOnWhat() async throws {
        let session = try #require(try await plex.sessions.all().first)
        #expect(session.title == session.item.title && session.sessionKey == "1")
        #expect(session.user?.title == "rehearsal")
        #expect(session.player?.state == .playing && session.player?.local == true)
        #expect(session.session?.id == "rehearsal-session")
        #expect(session.transcodeSession == nil)
        #expect(house.drift.notes == [])
    }

    @Test func aSessionIsEndedWithAReason() async throws {
        let session = try #require(try await plex.sessions.all().first?.session)
        try await plex.sessions.terminate(session, reason: "bed time")
        #expect(try await plex.sessions.all().isEmpty)
        #expect(house.changes == ["session 1 terminated: bed time"])
        #expect(await serviceError { try await plex.sessions.terminate(session, reason: "") }?.code == .notFound)
    }

    @Test(arguments: [401, 403]) func withoutPlexPassTheAdviceSaysSo(status: Int) async throws {
        let session = try #require(try await plex.sessions.all().first?.session)
        house.stack.plex.faults.add(.status(status), nil, "/status/sessions/terminate")
        let error = await serviceError { try await plex.sessions.terminate(session, reason: "") }
        #expect(error?.code == .forbidden)
        #expect(error?.advice.contains("Plex Pass") == true)
    }

    @Test func endingASessionIsNoRead() async throws {
        let session = try #require(try await plex.sessions.all().first?.session)
        let journal = Rehearsed()
        let transport = house.stack.plex.transport.rehearsed(into: journal)
        let plex = Plex("http://plex", token: house.stack.plex.key, client: client, transport: transport)
        try await plex.sessions.terminate(session, reason: "")
        #expect(journal.writes.count == 1)
        #expect(try await plex.sessions.all().count == 1)
    }

    @Test func whatIsConvertedIsListed() async throws {
        let film = try await house.films()[3]
        _ = try await plex.playback.report(
            TimelineReport(film.ratingKey, .playing, at: .seconds(5), of: .seconds(6000)))
        let transcode = try #require(try await plex.sessions.transcodes().first)
        #expect(transcode.videoDecision == .transcode && transcode.size == -22 && transcode.progress == 12.5)
        #expect(try await plex.sessions.all().last?.transcodeSession == transcode)
        #expect(try await plex.sessions.backgroundJobs().map(\.progress) == [12.5])
        #expect(try await plex.sessions.live().isEmpty)
        #expect(house.drift.notes == [])
    }

    @Test func sessionsComeAndGoByWhatPlayersReport() async throws {
        let film = try await house.films()[3]
        var report = TimelineReport(film.ratingKey, .playing, at: .seconds(5), of: .seconds(6000))
        let answer = try await plex.playback.report(report)
        #expect(answer.terminationCode == 0 && answer.bandwidths?.stretches.map(\.resolution) == ["1080"])
        #expect(try await plex.sessions.all().map(\.ratingKey).contains(film.ratingKey))

        (report.state, report.time) = (.stopped, .seconds(5900))
        _ = try await plex.playback.report(report)
        #expect(try await plex.sessions.all().count == 1)
        #expect(try await plex.items.get(film.ratingKey).viewCount == 1)
        #expect(try await plex.history.entries().all().first?.ratingKey == film.ratingKey)
    }

    @Test func aReportThatIsOnlyRehearsedIsAnswered() async throws {
        let transport = house.stack.plex.transport.rehearsed
        let plex = Plex("http://plex", token: house.stack.plex.key, client: client, transport: transport)
        let report = TimelineReport("1000", .playing, at: .zero, of: .seconds(1))
        #expect(try await plex.playback.report(report).terminationCode == nil)
    }

    @Test func watchingRatingAndProgressAreNoted() async throws {
        let film = try await house.films()[5]
        func now() async throws -> Item { try await plex.items.get(film.ratingKey) }

        try await plex.playback.setProgress(of: film, to: .seconds(90))
        #expect(try await now().viewOffset == 90_000)
        try await plex.playback.removeFromContinueWatching(film)
        #expect(try await now().viewOffset == nil)
        try await plex.playback.markPlayed(film)
        #expect(try await now().viewCount == 1)
        try await plex.playback.markUnplayed(film)
        #expect(try await now().viewCount == nil)
        try await plex.playback.rate(film, 7.5)
        #expect(try await now().userRating == 7.5)
        try await plex.playback.rate(film, nil)
        #expect(try await now().userRating == nil)
        #expect(await serviceError { try await plex.playback.rate(film, 11) }?.code == .invalid)
    }

    @Test func thoseThatWriteByGETAreDeclaredToWrite() async throws {
        let film = try await house.films()[5]
        let journal = Rehearsed()
        let transport = house.stack.plex.transport.rehearsed(into: journal)
        let plex = Plex("http://plex", token: house.stack.plex.key, client: client, transport: transport)
        try await plex.playback.markPlayed(film)
        try await plex.playback.markUnplayed(film)
        try await plex.playback.rate(film, 5)
        try await plex.playback.setProgress(of: film, to: .seconds(1))
        _ = try await plex.playback.report(TimelineReport(film.ratingKey, .playing, at: .zero, of: .seconds(1)))
        #expect(journal.writes.count == 5)
        #expect(house.changes.isEmpty)
    }
}
