import ArrKit
import Foundation
import Listener
import Support
import Testing

/// qBittorrent itself.
@Suite(.enabled(if: RunningQBittorrent.requirement.runs, "needs the program qbittorrent-nox"))
struct QBittorrentLiveTests {
    @Test func theProgramBehavesAsItsClientSays() async throws {
        let drift = Drift()
        try await RunningQBittorrent.with { running in
            let conduct = QBittorrentConduct(
                qbittorrent: running.client(running.transport.noting(drift)),
                stranger: running.client(password: "wrong"))
            try await conduct.check()
        }
        for note in drift.notes { print("drift: \(note)") }
        #expect(drift.notes == [])
    }

    @Test func aTransferCompletesAndIsSeenWhileItRuns() async throws {
        let torrent = MadeTorrent("A.Whole.Season", size: 6_000_000)
        let hash = try #require(TorrentHash(torrent.hash))
        try await RunningQBittorrent.with { giver in
            try await RunningQBittorrent.with { taker in
                try torrent.write(to: giver.downloads)
                let (seed, leech) = (giver.client(), taker.client())
                _ = try await seed.torrents.add(.init(.file(name: "a.torrent", bytes: torrent.bytes)))
                #expect(try await eventually { try await seed.finished().map(\.key.rawValue) == [torrent.hash] })
                #expect(try await seed.torrents.get(hash).value.downloadState == .completed)

                var new = QBittorrent.NewTorrent(.file(name: "a.torrent", bytes: torrent.bytes))
                new.dlLimit = 3_000_000
                _ = try await leech.torrents.add(new)
                var (state, seen, peers): (_, [Double], [QBittorrent.Peer]) = (QBittorrent.MainData(), [], [])
                var peerData = QBittorrent.PeerData()
                #expect(
                    try await eventually(within: .seconds(60)) {
                        state.apply(try await leech.sync.changes(since: state))
                        guard let now = state.torrents[hash] else { return false }
                        if now.numSeeds == 0, now.amountLeft > 0 {
                            try await leech.torrents[hash].addPeers([giver.peer])
                        }
                        peerData.apply(try await leech.sync.changes(ofPeersOf: hash, since: peerData))
                        peers += peerData.peers.values.map(\.value)
                        seen.append(now.progress)
                        return now.amountLeft == 0 && now.completionOn.date != nil
                    })
                #expect(seen == seen.sorted())
                #expect(seen.contains { $0 > 0 && $0 < 1 })
                #expect(
                    peers.contains { $0.ip == "127.0.0.1" && $0.client.hasPrefix("qBittorrent") && $0.progress == 1 })
                #expect(torrent.isWhole(in: taker.downloads))
                let download = try #require(try await leech.finished().first)
                #expect(download.state == .completed)
                #expect(download.progress == 1)
                #expect(download.path == taker.downloads.appending(path: torrent.name).path)
                #expect(download.ended != nil)

                // What its files lost is found, and fetched again.
                try Data().write(to: taker.downloads.appending(path: "A.Whole.Season/one.bin"))
                try await leech.torrents[hash].recheck()
                #expect(
                    try await eventually {
                        let now = try await leech.torrents.get(hash)
                        return now.amountLeft > 0 && now.state != .checkingDL
                    })
                try await leech.torrents[hash].delete(deletingFiles: true)
                #expect(
                    try await eventually {
                        !FileManager.default.fileExists(atPath: taker.downloads.appending(path: torrent.name).path)
                    })
            }
        }
    }

    @Test func anAddressIsFetchedAndItsHashFound() async throws {
        let torrent = MadeTorrent("By.Address")
        let web = try Listener(
            serving: Transport { request in
                request.path.hasSuffix("a.torrent") ? Response(body: Body(torrent.bytes)) : Response(status: 404)
            })
        try await RunningQBittorrent.with { running in
            let client = running.client()
            let key = try await client.add(.init(.url(Secret("\(web.url)/a.torrent?apikey=hunter2")), isPaused: true))
            #expect(key.rawValue == torrent.hash)
            // The mark it was found by is gone.
            #expect(try await eventually { try await client.tags.all().isEmpty })
            #expect(try await client.torrents.all().map(\.tags) == [""])
        }
        await web.stop()
    }

    @Test func aSessionThatIsNoLongerThereIsRenewedOnce() async throws {
        try await RunningQBittorrent.with { running in
            let asked = Lock<[String]>([])
            let client = running.client(
                running.transport.decorated { request, send in
                    asked.withLock { $0.append(String(request.path.dropFirst(running.url.count))) }
                    var request = request
                    // As if the server had been restarted meanwhile.
                    if asked.withLock({ $0.count }) == 3 { request.headers.remove("Cookie") }
                    return try await send(request)
                })
            _ = try await client.app.version()
            _ = try await client.app.version()
            _ = try await client.app.version()
            let (version, login) = ("/api/v2/app/version", "/api/v2/auth/login")
            #expect(asked.withLock { $0 } == [login, version, version, login, version, version])
        }
    }

    @Test func aBanIsToldAndNothingMoreIsTried() async throws {
        try await RunningQBittorrent.with(["MaxAuthenticationFailCount": "2"]) { running in
            let asked = Lock(0)
            let counting = running.transport.decorated { request, send in
                asked.withLock { $0 += 1 }
                return try await send(request)
            }
            for _ in 0..<2 {
                let error = await #expect(throws: ServiceError.self) {
                    try await running.client(password: "wrong").app.version()
                }
                #expect(error?.code == .wrongKey)
            }
            let client = running.client(counting)
            for _ in 0..<3 {
                let error = await #expect(throws: ServiceError.self) { try await client.app.version() }
                #expect(error?.code == .banned)
                #expect(error?.status == 403)
                #expect(error?.messages.first?.contains("banned") == true)
                #expect(error?.advice.contains("ban is over") == true)
            }
            #expect(asked.withLock { $0 } == 1)
        }
    }

    @Test func aWrongPasswordIsTriedOnceByAClient() async throws {
        try await RunningQBittorrent.with { running in
            let client = running.client(password: "wrong")
            for _ in 0..<5 {
                let error = await #expect(throws: ServiceError.self) { try await client.app.version() }
                #expect(error?.code == .wrongKey)
            }
            // Three in vain would have been a ban.
            #expect(try await running.client().app.version().hasPrefix("v"))
            let log = try await running.client().log.messages([.warning]).map(\.message)
            #expect(log.count { $0.contains("login failure") } == 1)
        }
    }

    @Test func aForeignRefererOrHostIsToldWithAdvice() async throws {
        try await RunningQBittorrent.with(["ServerDomains": "nas.home"]) { running in
            for (name, value) in [
                ("Referer", "http://elsewhere/"), ("Origin", "http://elsewhere"), ("Host", "elsewhere"),
            ] {
                let isForeign = Lock(false)
                let client = running.client(
                    running.transport.decorated { request, send in
                        var request = request
                        if isForeign.withLock({ $0 }) { request.headers[name] = value }
                        return try await send(request)
                    })
                _ = try await client.app.version()
                isForeign.withLock { $0 = true }
                let error = await #expect(throws: ServiceError.self, "\(name)") { try await client.app.version() }
                #expect(error?.status == 401)
                #expect(error?.code == .badAddress)
                #expect(error?.advice.contains("server domains") == true)
            }
        }
    }

    @Test func aLogOutEndsTheSession() async throws {
        try await RunningQBittorrent.with { running in
            let cookies = Lock<[String]>([])
            let client = running.client(
                running.transport.decorated { request, send in
                    if let cookie = request.headers["Cookie"] { cookies.withLock { $0.append(cookie) } }
                    return try await send(request)
                })
            try await client.logOut()
            _ = try await client.app.version()
            try await client.logOut()
            _ = try await client.app.version()
            let (first, last) = cookies.withLock { ($0.first, $0.last) }
            #expect(first?.hasPrefix("SID=") == true)
            #expect(first != last)
            var old = Request(.get, running.url + "/api/v2/app/version")
            old.headers["Cookie"] = first
            #expect(try await running.transport.send(old).status == 403)
        }
    }
}
