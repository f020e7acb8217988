import ArrKit
import FoundationEssentials
import Support
import Testing
import Wire

struct ServiceEventTests {
    private func record(_ json: String) throws -> HistoryRecord { try Document(json: Array(json.utf8)).decode() }

    @Test func webhookAndHistoryTellTheSameEventByTheSameName() throws {
        let imported = try record(
            """
            {"id":1,"episodeId":12,"seriesId":1,"date":"2026-01-01T00:00:00Z","eventType":"downloadFolderImported",
             "downloadId":"9","sourceTitle":"a","data":{"importedPath":"/tv/a.mkv"}}
            """)
        let webhook: ArrWebhook = try Document(
            json: Array(#"{"eventType":"Download","downloadId":"9","episodeFile":{"id":7,"path":"/tv/a.mkv"}}"#.utf8)
        ).decode()
        #expect(
            ServiceEvent.events(of: [imported], from: "sonarr").map(\.id)
                == ServiceEvent.events(of: webhook, from: "sonarr").map(\.id))
    }

    @Test func aGrabbedSeasonPackIsOneEvent() throws {
        let records = try [12, 13].map {
            try record(
                """
                {"id":\($0),"episodeId":\($0),"seriesId":1,"date":"2026-01-01T00:00:00Z","eventType":"grabbed",
                 "downloadId":"9"}
                """)
        }
        let events = ServiceEvent.events(of: records, from: "sonarr")
        #expect(events.count == 1)
        #expect(events.first?.subjects == [.series(1), .episode(12), .episode(13)])
    }

    @Test func aWindowAdmitsAnEventOnce() {
        var window = EventWindow(capacity: 2)
        func event(_ mark: String, _ kind: ServiceEvent.Kind = .grabbed) -> ServiceEvent {
            ServiceEvent(kind, from: "s", mark: mark, title: "")
        }
        #expect(["a", "a", "b", "c", "a"].map { window.admits(event($0)) } == [true, false, true, true, true])
    }

    @Test func aServiceCanFallIllTwice() {
        var window = EventWindow()
        let ill = ServiceEvent(.unhealthy, from: "s", mark: "disk", title: "")
        let well = ServiceEvent(.healthy, from: "s", mark: "disk", title: "")
        #expect([ill, ill, well, ill, well].map { window.admits($0) } == [true, false, true, true, true])
    }

    @Test func thePaceSlowsDownWhileNothingHappens() {
        var pace = PollPace(shortest: .seconds(4), longest: .seconds(10))
        pace.answered(events: 0)
        #expect(pace.interval == .seconds(6))
        pace.failed()
        #expect(pace.interval == .seconds(10))
        pace.answered(events: 1)
        #expect(pace.interval == .seconds(4))
    }

    @Test func aPauseBeforeReconnectingIsNeverNothing() {
        let pauses = Reconnection(base: .seconds(1), cap: .seconds(8))
        #expect((1...5).map { pauses.pause(after: $0, chance: 0) } == [1, 2, 4, 8, 8].map { .seconds($0) })
        #expect(pauses.pause(after: 1, chance: 1) == .milliseconds(500))
    }
}
