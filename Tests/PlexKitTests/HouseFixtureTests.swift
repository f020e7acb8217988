import PlexKit
import Support
import Testing

/// What real servers and plex.tv have answered, beside their libraries.
@Suite(.enabled(if: Requirement.fixtures.runs, "needs captured answers beside the package"))
struct HouseFixtureTests {
    private let drift = Drift()
    private let folder = "plex/home-assistant-2021"

    private func transport(_ name: String) throws -> Transport {
        let text = try Shared.fixture("\(folder)/\(name)")
        return Transport { _ in Response(body: Body(text)) }.noting(drift)
    }

    private func plex(_ name: String) throws -> Plex {
        Plex("http://nas", token: "t", client: client, transport: try transport(name))
    }

    private func account(_ name: String) throws -> PlexAccount {
        PlexAccount(token: "t", client: client, transport: try transport(name))
    }

    /// Where the captures have a placeholder, `{user_id}` and the like, in a number's or a flag's place.
    private static let placeholders = ["Video[].Player.userID", "Device[].presence"]

    /// Prints every note and returns those that the captures' own placeholders do not explain.
    private func unexplained(_ name: String) -> [Drift.Note] {
        for note in drift.notes { print("drift in \(name): \(note.path): \(note.expected), not \(note.found)") }
        return drift.notes.filter { !Self.placeholders.contains($0.path) }
    }

    @Test(arguments: [
        "session_base.xml", "session_live_tv.xml", "session_photo.xml", "session_plexweb.xml",
        "session_transient.xml", "session_unknown.xml",
    ])
    func sessionsAreReadWithoutLoss(_ name: String) async throws {
        let session = try #require(try await plex(name).sessions.all().first)
        #expect(session.user?.title?.isEmpty == false && session.player?.state == .playing)
        #expect(session.sessionKey != nil && drift.losses == 0)
        #expect(unexplained(name) == [])
    }

    @Test func aProgrammeThatIsReceivedIsReadWithItsConversion() async throws {
        let session = try #require(try await plex("session_live_tv.xml").sessions.all().first)
        #expect(session.live == true && session.transcodeSession?.transcodeHwRequested == true)
        #expect(session.transcodeSession?.maxOffsetAvailable == 304.55399999999997)
        #expect(try await plex("livetv_sessions.xml").sessions.live().map(\.live) == [true])
        #expect(unexplained("livetv") == [])
    }

    @Test func aServersOwnWordsAreRead() async throws {
        let capabilities = try await plex("plex_server_base.xml").capabilities()
        #expect(capabilities.version == "1.20.4.3517-ab5e1197c" && capabilities.canTerminateSessions)
        #expect(capabilities.transcoderVideoQualities?.words.count == 13)
        #expect(try await plex("plex_server_accounts.xml").systemAccounts().map(\.id) == [0, 1, 1000, 1001])
        #expect(try await plex("plex_server_clients.xml").clients().map(\.port) == [32500])
        #expect(try await plex("security_token.xml").transientToken().reveal() == "transient-1234567890")
        #expect(unexplained("server") == [])
    }

    @Test func playQueuesAreReadInBothForms() async throws {
        let queue = try await plex("playqueue_1234.xml").playQueues.get(1234)
        #expect(queue.playQueueID == 1234 && queue.items.map(\.title) == ["Track 1"])
        #expect(queue.playQueueSelectedItemID == 10234)
        #expect(try await plex("playqueue_created.xml").playQueues.get(11111).playQueueTotalCount == 1)
        #expect(unexplained("play queues") == [])
    }

    @Test func playlistsAreRead() async throws {
        let lists = try await plex("playlists.xml").playlists.all()
        #expect(lists.map(\.title) == ["Playlist 1", "Playlist 2"])
        #expect(try await plex("playlist_500.xml").playlists.items(of: lists[0]).all().map(\.title) == ["Movie 1"])
        #expect(unexplained("playlists") == [])
    }

    @Test func anAccountIsRead() async throws {
        let user = try await account("plextv_account.xml").user()
        #expect(user.username == "User 1" && user.hasPassword == true && user.homeSize == 2)
        #expect(user.roles == ["plexpass"] && user.subscription?.active == true)
        #expect(user.authToken?.reveal() == "faketoken")
        #expect(unexplained("account") == [])
    }

    @Test func resourcesOfTheOlderKindAreRead() async throws {
        let resources = try await account("plextv_resources_base.xml").resources()
        #expect(resources.count == 6 && resources.filter(\.isServer).count == 2)
        #expect(resources.allSatisfy { !$0.connections.isEmpty })
        #expect(resources[2].connections.map(\.local) == [true, false])
        #expect(unexplained("resources") == [])
    }

    @Test func thoseItIsSharedWithAreRead() async throws {
        let users = try await account("plextv_shared_users.xml").sharedUsers()
        #expect(users.map(\.id) == [1000, 1001] && users[0].servers.map(\.numLibraries) == [4])
        #expect(unexplained("users") == [])
    }

    /// What no model has: how many there are, which nobody needs, and what a session says of how media are sent.
    @Test func whatIsNotTypedIsKnown() async throws {
        let thorough = Drift(isThorough: true)
        for name in ["session_base.xml", "plex_server_base.xml", "playlists.xml", "plextv_resources_base.xml"] {
            let transport = try transport(name).noting(thorough)
            let plex = Plex("http://nas", token: "t", client: client, transport: transport)
            switch name {
            case "session_base.xml": _ = try await plex.sessions.all()
            case "plex_server_base.xml": _ = try await plex.capabilities()
            case "playlists.xml": _ = try await plex.playlists.all()
            default:
                _ = try await PlexAccount(token: "t", client: client, transport: transport).resources()
            }
        }
        let others = thorough.notes.filter { !Self.placeholders.contains($0.path) }
        for note in others { print("not typed: \(note.path): \(note.found)") }
        #expect(others.allSatisfy { $0.path.contains(".Media.") || $0.path == "MediaContainer.size" })
        #expect(thorough.losses == 0)
    }
}
