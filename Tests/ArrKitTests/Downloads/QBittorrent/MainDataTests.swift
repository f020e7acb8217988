import Support
import Testing
import Wire

@testable import ArrKit

struct MainDataTests {
    private let hash: TorrentHash
    private let other = String(repeating: "b", count: 40)
    private var state = QBittorrent.MainData()
    private let drift = Drift()

    init() throws { hash = try #require(TorrentHash(QBittorrentSamples.hash)) }

    private func changes(_ json: String) async throws -> QBittorrent.MainData.Changes {
        let transport = Transport(drift: drift) { request in
            Response(body: Body(request.path.hasSuffix("login") ? "Ok." : json))
        }
        return try await QBittorrent("http://nas", password: "p", transport: transport).sync.changes(since: state)
    }

    private var full: String {
        """
        {"rid":1,"full_update":true,"torrents":{"\(hash)":\(QBittorrentSamples.torrent)},"tags":["x","y"],
        "categories":{"tv":{"name":"tv","savePath":"/tv"}},"trackers":{"http://t/p4sskey":["\(hash)"]},
        "server_state":\(QBittorrentSamples.server)}
        """
    }

    @Test mutating func aFullAnswerReplacesAll() async throws {
        state.apply(try await changes(full))
        let first = state
        state.apply(
            try await changes(#"{"rid":5,"full_update":true,"torrents":{"\#(other)":\#(QBittorrentSamples.torrent)}}"#))
        #expect(state.torrents.keys.map(\.rawValue) == [other])
        #expect(state.tags.isEmpty)
        #expect(state.categories.isEmpty)
        #expect(state.serverState == nil)
        #expect(first.torrents.keys.map(\.rawValue) == [hash.rawValue])
    }

    @Test mutating func whatAnAnswerLeavesOutStaysAsItWas() async throws {
        state.apply(try await changes(full))
        let touched = state.apply(
            try await changes(
                #"{"rid":2,"torrents":{"\#(hash)":{"state":"uploading","progress":1}},"server_state":{"dl_info_speed":9}}"#
            ))
        #expect(touched == .init(changed: [hash]))
        let torrent = try #require(state.torrents[hash])
        #expect(torrent.state == .uploading)
        #expect(torrent.progress == 1)
        #expect(torrent.name == "A")
        #expect(torrent.tagList == ["x", "y"])
        #expect(state.rid == 2)
        #expect(state.serverState?.dlInfoSpeed == 9)
        #expect(state.serverState?.freeSpaceOnDisk == 5_000_000_000_000)
        #expect(state.categories["tv"]?.savePath == "/tv")
    }

    @Test mutating func whatIsRemovedIsGone() async throws {
        state.apply(try await changes(full))
        let touched = state.apply(
            try await changes(
                """
                {"rid":2,"torrents_removed":["\(hash)","\(other)"],"categories_removed":["tv"],"tags_removed":["x"],
                "trackers_removed":["http://t/p4sskey"]}
                """))
        #expect(touched == .init(removed: [hash]))
        #expect(state.torrents.isEmpty)
        #expect(state.categories.isEmpty)
        #expect(state.tags == ["y"])
        #expect(state.trackers.isEmpty)
    }

    @Test mutating func anEmptyAnswerChangesNothingButTheNumber() async throws {
        state.apply(try await changes(full))
        let before = state
        state.apply(try await changes(#"{"rid":2}"#))
        #expect(state.rid == 2)
        #expect((state.torrents, state.tags, state.trackers) == (before.torrents, before.tags, before.trackers))
    }

    @Test mutating func aTorrentThatCannotBeReadIsNotGone() async throws {
        state.apply(try await changes(#"{"rid":1,"full_update":true,"torrents":{"\#(hash)":{"state":"uploading"}}}"#))
        #expect(state.torrents.isEmpty)
        #expect(state.unread == [hash])
        #expect(drift.losses == 1)
        // The rest of it comes later.
        let touched = state.apply(
            try await changes(#"{"rid":2,"torrents":{"\#(hash)":\#(QBittorrentSamples.torrent)}}"#))
        #expect(touched == .init(changed: [hash]))
        #expect(state.unread.isEmpty)
        #expect(state.torrents[hash]?.name == "A")
    }

    @Test mutating func whateverComesNothingBreaks() async throws {
        for json in [
            "{}", "[]", "null", #"{"rid":"x"}"#, #"{"torrents":[]}"#, #"{"torrents":{"all":{}}}"#, #"{"rid":1e99}"#,
            #"{"full_update":"yes","torrents_removed":[7,null],"tags":{},"trackers":{"a":"b"},"server_state":[]}"#,
        ] { state.apply(try await changes(json)) }
        #expect(state.torrents.isEmpty)
    }

    @Test func theTrackersKeyIsNotPrinted() async throws {
        var state = state
        state.apply(try await changes(full))
        #expect(!"\(state.trackers)".contains("p4sskey"))
        #expect(try !"\(#require(state.torrents[hash]).value)".contains("p4sskey"))
    }
}
