import ArrKit
import Rehearsal
import Support
import Testing

/// What the real NZBGet and the rehearsal's answer alike: each fact is asked of both.
struct NZBGetAlikeTests {
    enum Kind: String, CaseIterable, CustomTestStringConvertible {
        case real, fake

        var testDescription: String { rawValue }
        /// Those that can be asked here.
        static var here: [Kind] { NZBGetProgram.requirement.runs ? allCases : [.fake] }
    }

    struct Logins {
        let control, restricted, add, wrong: NZBGet
    }

    private func with(_ kind: Kind, _ body: (NZBGet, Logins) async throws -> Void) async throws {
        switch kind {
        case .real:
            try await NZBGetProgram.with { server in
                let logins = Logins(
                    control: server.nzbget, restricted: server.restricted, add: server.adder,
                    wrong: server.login("nzbget", "wrong"))
                try await body(server.nzbget, logins)
            }
        case .fake:
            let fake = Stack(films: 5, shows: 1).nzbget
            func login(_ user: String, _ password: Secret) -> NZBGet {
                NZBGet("http://nas:6789", user: user, password: password, transport: fake.transport)
            }
            let logins = Logins(
                control: login("nzbget", fake.key), restricted: login("restricted", fake.key),
                add: login("add", fake.key), wrong: login("nzbget", "wrong"))
            // Its library's downloads would only be in the way.
            let nzbget = logins.control
            try await nzbget.downloads.edit(try await nzbget.downloads.all().map(\.id), .finalDelete)
            try await nzbget.history.edit(try await nzbget.history.all().map(\.id), .finalDelete)
            try await body(nzbget, logins)
        }
    }

    private func added(_ name: String, to nzbget: NZBGet, category: String = "tv") async throws -> NZBGet.Group {
        let id = try await nzbget.add(Post(name: name), category: category, paused: true)
        return try await nzbget.queued(id)
    }

    @Test(arguments: Kind.here) func aDownloadThatIsAddedPausedWaits(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            var addition = NZBGet.Addition("Some.Show.S01E01.nzb", .nzb(Post(name: "show").nzb), category: "tv")
            (addition.addPaused, addition.dupeKey, addition.dupeScore) = (true, "show-1-1", 7)
            addition.dupeMode = .all
            addition.priority = .high
            addition.parameters = [NZBGet.Parameter("drone", "b1b83444")]
            let group = try await nzbget.queued(try await nzbget.downloads.append(addition))
            #expect(group.name == "Some.Show.S01E01" && group.category == "tv" && group.kind == .nzb)
            #expect(group.status == .paused && group.maxPriority == .high)
            #expect(group.dupeKey == "show-1-1" && group.dupeScore == 7 && group.dupeMode == .all)
            #expect(group.parameters.contains(NZBGet.Parameter("drone", "b1b83444")))
            #expect(group.remainingSize == group.size && group.pausedSize == group.size && group.size > 0)
            #expect(group.progress == nil)
            let download = try #require(try await nzbget.queue().first)
            #expect(download.downloadID == "b1b83444" && download.state == .paused)
        }
    }

    @Test(arguments: Kind.here) func theOldestGoesFirstUnlessItIsPutOnTop(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            let one = try await added("one", to: nzbget)
            _ = try await added("two", to: nzbget)
            var third = NZBGet.Addition("three.nzb", .nzb(Post(name: "three").nzb))
            (third.addToTop, third.addPaused) = (true, true)
            _ = try await nzbget.queued(try await nzbget.downloads.append(third))
            var orders = [try await nzbget.downloads.all().map(\.name)]
            for edit in [NZBGet.Edit.moveToTop, .moveToBottom, .move(by: -1)] {
                try await nzbget.downloads.edit([one.id], edit)
                orders.append(try await nzbget.downloads.all().map(\.name))
            }
            #expect(
                orders == [
                    ["three", "one", "two"], ["one", "three", "two"], ["three", "two", "one"], ["three", "one", "two"],
                ])
        }
    }

    @Test(arguments: Kind.here) func editsAreSeenInTheQueue(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            let id = try await added("show", to: nzbget).id
            for edit: NZBGet.Edit in [
                .setPriority(.low), .setCategory("movies"), .setName("Renamed"), .setDupeKey("k"), .setDupeScore(3),
                .setDupeMode(.force), .setParameter(NZBGet.Parameter("drone", "1")),
                .setParameter(NZBGet.Parameter("drone", "2")),
            ] { try await nzbget.downloads.edit([id], edit) }
            let group = try await nzbget.queued(id)
            #expect(group.maxPriority == .low && group.category == "movies" && group.name == "Renamed")
            #expect(group.dupeKey == "k" && group.dupeScore == 3 && group.dupeMode == .force)
            #expect(group.parameters.filter { $0.name == "drone" }.map(\.value) == ["2"])
        }
    }

    @Test(arguments: Kind.here) func anEditOfWhatIsNotThereIsAnError(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            for edit in [NZBGet.Edit.pause, .finalDelete] {
                let error = await #expect(throws: ServiceError.self) {
                    try await nzbget.downloads.edit([4711] as [ID<NZBGet.Group>], edit)
                }
                #expect(error?.code == .unsuccessful)
            }
            let error = await #expect(throws: ServiceError.self) {
                try await nzbget.history.edit([4711], .redownload)
            }
            #expect(error?.code == .unsuccessful)
        }
    }

    @Test(arguments: Kind.here) func whatIsDeletedIsRememberedUntilItIsForgotten(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            let group = try await added("show", to: nzbget)
            try await nzbget.downloads.edit([group.id], .delete)
            let item = try await nzbget.ended(group.id)
            #expect(item.status == "DELETED/MANUAL" && item.deleteStatus == .manual && item.size == group.size)
            #expect(item.reason?.code == .deleted)
            try await nzbget.history.edit([group.id], .markBad)
            let bad = try await nzbget.ended(group.id)
            #expect(bad.status == "FAILURE/BAD" && bad.markStatus == .bad && bad.reason?.code == .rejected)
            try await nzbget.history.edit([group.id], .markGood)
            #expect(try await nzbget.ended(group.id).status == "SUCCESS/GOOD")
            try await nzbget.history.edit([group.id], .markSuccess)
            #expect(try await nzbget.ended(group.id).status == "SUCCESS/MARK")
            try await nzbget.history.edit([group.id], .delete)
            #expect(try await nzbget.history.all().isEmpty)
            let hidden = try #require(try await nzbget.history.all(hidden: true).first)
            #expect(hidden.kind == .hidden && hidden.id == group.id && hidden.category == nil)
            try await nzbget.history.edit([group.id], .finalDelete)
            #expect(try await nzbget.history.all(hidden: true).isEmpty)
        }
    }

    @Test(arguments: Kind.here) func aDuplicateByHandIsOne(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            let id = try await added("show", to: nzbget).id
            try await nzbget.downloads.edit([id], .dupeDelete)
            let item = try await nzbget.ended(id)
            #expect(item.status == "DELETED/DUPE" && item.reason?.code == .duplicate)
        }
    }

    @Test(arguments: Kind.here) func filesAreListedByDownload(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            let (one, two) = (try await added("one", to: nzbget), try await added("two", to: nzbget))
            let files = try await nzbget.downloads.files(of: two.id)
            #expect(files.allSatisfy { $0.nzbID == two.id && $0.paused && $0.size > 0 } && !files.isEmpty)
            #expect(Set(try await nzbget.downloads.files().map(\.nzbID)) == [one.id, two.id])
        }
    }

    @Test(arguments: Kind.here) func everyPauseIsSeenInTheStatus(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            try await nzbget.downloads.pause()
            try await nzbget.postProcessing.pause()
            try await nzbget.incoming.pause()
            try await nzbget.downloads.limit(to: 300 * 1024)
            var status = try await nzbget.status()
            #expect(status.downloadPaused && status.postPaused && status.scanPaused)
            #expect(status.downloadLimit == 300 * 1024)
            #expect(try await nzbget.isPaused())
            try await nzbget.setPaused(false)
            try await nzbget.postProcessing.resume()
            try await nzbget.incoming.resume()
            try await nzbget.downloads.limit(to: nil)
            status = try await nzbget.status()
            #expect(!status.downloadPaused && !status.postPaused && !status.scanPaused && status.downloadLimit == 0)
            try await nzbget.downloads.resume(after: .seconds(3600))
            #expect(try await nzbget.status().resumeTime > status.serverTime)
        }
    }

    @Test(arguments: Kind.here) func theLogHoldsWhatIsWritten(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            try await nzbget.log.clear()
            try await nzbget.log.write("one / two \\ \"three\"", as: .error)
            try await nzbget.log.write("four")
            let latest = try await nzbget.log.latest(2)
            #expect(latest.map(\.text) == ["one / two \\ \"three\"", "four"] && latest.map(\.kind) == [.error, .info])
            #expect(try await nzbget.log.entries(from: latest[1].id).map(\.text) == ["four"])
            #expect(try await nzbget.warnings() == ["one / two \\ \"three\""])
        }
    }
}

extension NZBGetAlikeTests {
    @Test(arguments: Kind.here) func settingsAreSavedWholeOrNotAtAll(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            let before = try await nzbget.config.document()
            var document = before
            document["KeepHistory"] = "12"
            document.categories.append(NZBGet.CategoryOptions("music", folder: "${MainDir}/music"))
            document.newsServers[0].password = "new one"
            let kept = try await nzbget.config.save(document)
            #expect(kept["keephistory"] == "12" && kept.categories.map(\.name).last == "music")
            #expect(kept.newsServers[0].password.reveal() == "new one")
            #expect(kept.options.count >= before.options.count + 2)

            let part = NZBGet.ConfigDocument(Array(kept.options.prefix(2)))
            let error = await #expect(throws: ServiceError.self) { try await nzbget.config.save(part) }
            #expect(error?.code == .invalid)
            #expect(try await nzbget.config.document() == kept)
        }
    }

    @Test(arguments: Kind.here) func eachRoleMayDoItsOwn(_ kind: Kind) async throws {
        try await with(kind) { nzbget, logins in
            var roles: [NZBGet.Role] = []
            for login in [logins.control, logins.restricted, logins.add] { roles.append(try await login.role()) }
            #expect(roles == [.control, .restricted, .add])
            let hidden = try await logins.restricted.config.document()
            #expect(hidden["ControlPassword"] == "***" && hidden.newsServers[0].fields["Password"] == "***")
            for refused: @Sendable () async throws -> Void in [
                { _ = try await logins.restricted.config.save(hidden) }, { _ = try await logins.add.status() },
                { _ = try await logins.add.history.all() }, { try await logins.add.downloads.pause() },
            ] {
                let error = await #expect(throws: ServiceError.self) { try await refused() }
                #expect(error?.code == .forbidden)
            }
            let wrong = await #expect(throws: ServiceError.self) { try await logins.wrong.version() }
            #expect(wrong?.code == .wrongKey)
            #expect(try await logins.add.add(Post(name: "added"), paused: true).rawValue > 0)
        }
    }

    @Test(arguments: Kind.here) func categoriesHaveFolders(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            let categories = try await nzbget.categories()
            #expect(Set(categories.map(\.name)) == ["tv", "movies"])
            #expect(categories.allSatisfy { $0.path?.hasSuffix("/\($0.name)") == true })
            let error = await #expect(throws: ServiceError.self) {
                try await nzbget.add(NewDownload(.url("http://127.0.0.1:1/a.nzb"), category: "Movies"))
            }
            #expect(error?.code == .invalid)
        }
    }

    @Test(arguments: Kind.here) func whatIsTakenOutIsGone(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            let (one, two) = (try await added("one", to: nzbget), try await added("two", to: nzbget))
            try await nzbget.downloads.edit([one.id], .delete)
            _ = try await nzbget.ended(one.id)
            try await nzbget.remove([one.id, two.id].map { Download.Key(rawValue: "\($0)") }, deletingData: true)
            try await eventually("both are gone") {
                let (queue, history) = (try await nzbget.queue(), try await nzbget.history.all(hidden: true))
                return queue.isEmpty && history.isEmpty
            }
        }
    }

    @Test(arguments: Kind.here) func volumesAreTold(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            let volumes = try await nzbget.newsServers.volumes()
            #expect(volumes.map(\.serverID) == [0, 1])
            #expect(volumes[0].bytesPerSeconds.count == 60 && volumes[0].bytesPerMinutes.count == 60)
            #expect(volumes[0].bytesPerHours.count == 24 && !volumes[0].bytesPerDays.isEmpty)
            try await nzbget.newsServers.resetVolume(of: 1)
            #expect(try await nzbget.newsServers.volumes()[1].customSize == 0)
            let error = await #expect(throws: ServiceError.self) { try await nzbget.newsServers.resetVolume(of: 9) }
            #expect(error?.code == .unsuccessful)
        }
    }

    @Test(arguments: Kind.here) func whatTheProgramCannotDoIsAnError(_ kind: Kind) async throws {
        try await with(kind) { nzbget, _ in
            for refused: (NZBGet) async throws -> Void in [
                { try await $0.system.startUpdate() }, { _ = try await $0.system.checkUpdates() },
                { _ = try await $0.feeds.items(of: 1) }, { try await $0.extensions.start("None.sh", command: "a") },
                { _ = try await $0.system.read("http://127.0.0.1:1/", as: "nothing") },
                { try await $0.newsServers.test(NZBGet.NewsServerOptions(host: "127.0.0.1", port: 1)) },
            ] {
                let error = await #expect(throws: ServiceError.self) { try await refused(nzbget) }
                #expect(error?.code == .unsuccessful)
            }
            try await nzbget.feeds.fetch()
            try await nzbget.incoming.scan()
            try await nzbget.log.dump()
            #expect(try await nzbget.log.ofScript().isEmpty)
        }
    }
}
