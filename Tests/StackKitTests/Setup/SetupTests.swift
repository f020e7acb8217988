import StackKit
import Testing

struct SetupTests {
    @Test func enterAloneLeadsFromWelcomeToAFileThatReads() throws {
        var run = SetupRun()
        run.enter(until: "review")
        #expect(run.setup.question.kind == .review)
        #expect(run.effects.last == .check(run.setup.answers.config))
        run.take(.checked([]))
        run.type("")
        guard case .write(let config) = run.effects.last else {
            Issue.record("nothing was to be written, but \(run.setup.notices)")
            return
        }
        let read = try Config(written: Array(config.yaml().utf8), source: "stack.yaml")
        #expect(read == config)
        #expect(
            read.services.map(\.source.name) == [
                "plex", "radarr", "sonarr", "prowlarr", "nzbget", "qbittorrent", "overseerr",
            ])
        #expect(read["radarr"]?.keyReference == KeyReference("vault:radarr.key"))
        run.take(.written)
        #expect(run.setup.isWritten && run.setup.isOver && run.effects.last == .end)
    }

    @Test func whatIsTakenIsSavedAndWhatIsRefusedIsNot() {
        var run = SetupRun("")
        run.effects = []
        run.type("Media")
        #expect(run.setup.at == "system.project" && run.errors.count == 1 && run.effects.isEmpty)
        run.type("films")
        #expect(run.setup.at == "system.timezone" && run.effects == [.save])
        #expect(run.setup.answers["system.project"] == "films")
    }

    @Test(arguments: [
        ("system.puid", "me", "A whole number"), ("system.puid", "-1", "A whole number"),
        ("system.umask", "999", "Three octal digits"), ("storage.root", "data", "not absolute"),
        ("storage.root", "/srv/../etc", "climbs with .."), ("storage.root", "/", "belongs to the system"),
        ("storage.layout", "5", "Choose by number"), ("storage.layout", "unriad", "Did you mean unraid?"),
        ("storage.downloads", "media", "is `storage.media` already"),
        ("storage.config", "/srv/data/media/x", "lies within"),
        ("services", "raddar", "did you mean radarr?"), ("services", "-", "There is no telling"),
        ("services.radarr.url", "nas:7878", ""), ("services.radarr.url", "http://me:pass@nas", "login"),
        ("services.radarr.port", "70000", "from 1 to 65535"), ("services.sonarr.port", "7878", "7878"),
        ("vpn.use", "perhaps", "yes or no"),
    ])
    func aBadAnswerIsRefusedWhereItIsGiven(_ key: String, _ answer: String, _ why: String) {
        var run = SetupRun()
        run.enter(until: key)
        #expect(run.setup.at == key)
        run.type(answer)
        #expect(run.setup.at == key)
        #expect(why.isEmpty ? !run.errors.isEmpty : run.errors.contains { $0.contains(why) }, "\(run.setup.notices)")
    }

    @Test func whatIsWorthAThoughtIsTakenAndTold() {
        var run = SetupRun()
        run.enter(until: "system.puid")
        run.type("0")
        #expect(run.setup.at == "system.pgid")
        #expect(run.setup.notices.map(\.kind) == [.warning])
    }

    @Test func backAndForwardKeepWhatWasAnswered() {
        var run = SetupRun("", "films")
        run.type("<")
        #expect(run.setup.at == "system.project" && run.setup.standard == "films")
        run.type("")
        #expect(run.setup.at == "system.timezone" && run.setup.answers["system.project"] == "films")
        run.type(">")
        #expect(run.setup.question.section == .storage && run.setup.answers["system.umask"] == "002")
        run.type(["<", "<", "<", "<", "<", "<", "<", "<"])
        #expect(run.setup.at == "welcome" && run.setup.notices.map(\.kind) == [.note])
    }

    @Test func skippingAPartStopsAtWhatHasNoUsualAnswer() {
        var run = SetupRun()
        run.enter(until: "vpn.use")
        run.type(["yes", ">"])
        #expect(run.setup.at == "vpn.provider" && !run.errors.isEmpty)
    }

    @Test func skippingAPartHasItsKeysMade() {
        var run = SetupRun()
        run.enter(until: "services")
        run.type(">")
        #expect(run.setup.at == "vpn.use")
        #expect(run.effects.filter { if case .make = $0 { true } else { false } }.count == 4)
        #expect(run.setup.answers.config["prowlarr"]?.keyReference == KeyReference("vault:prowlarr.key"))
    }

    @Test func theReviewTestsWhatRunsHereAtItsAddress() {
        var run = SetupRun()
        run.enter(until: "review")
        run.type("test radarr")
        guard case .test(let service) = run.effects.last else {
            Issue.record("nothing was tested, but \(run.setup.notices)")
            return
        }
        #expect(service.url == "http://127.0.0.1:7878" && service.keyReference == KeyReference("vault:radarr.key"))
        run.type("test raddar")
        #expect(run.errors.count == 1)
    }

    @Test func layoutsSuggestFoldersThatFit() {
        for (number, root) in ["1": "/srv/data", "2": "/volume1/data", "3": "/mnt/user/data"] {
            var run = SetupRun()
            run.enter(until: "storage.layout")
            run.type(number)
            #expect(run.setup.standard == root)
        }
        var run = SetupRun()
        run.enter(until: "storage.layout")
        run.type(["own", ""])
        #expect(run.setup.at == "storage.root" && !run.errors.isEmpty)
    }

    @Test func severalOfAKindAndServicesElsewhereAreAskedAbout() {
        var run = SetupRun()
        run.enter(until: "storage.libraries")
        run.type("movies-4k")
        run.enter(until: "services")
        run.type("radarr, radarr-4k, overseerr")
        run.answer([
            "services.radarr.url": "http://nas:7878", "services.radarr.key": "0123456789abcdef",
            "services.radarr.test": "yes", "services.radarr-4k.url": "", "services.radarr-4k.port": "7879",
            "services.radarr-4k.key": "", "services.radarr-4k.libraries": "",
        ])
        let config = run.setup.answers.config
        #expect(config["radarr"]?.isDeployed == false && config["radarr-4k"]?.port == Service.Port(7879))
        #expect(config["radarr-4k"]?.libraries == ["movies-4k"])
        #expect(run.effects.contains(.store(entry: "radarr.key", "0123456789abcdef")))
        #expect(run.effects.contains(.make(entry: "radarr-4k.key")))
        #expect(
            run.effects.contains { if case .test(let service) = $0 { service.source.name == "radarr" } else { false } })
    }

    @Test func whatATestCameToIsToldAndKeptForTheReview() {
        var run = SetupRun()
        run.take(.tested("radarr", .fails("GET http://nas: the connection was refused.")))
        #expect(run.setup.notices.map(\.kind) == [.warning])
        #expect(run.setup.notices.map(\.text) == ["radarr: GET http://nas: the connection was refused."])
        #expect(run.setup.tests["radarr"] != nil)
    }

    @Test func aProviderIsAskedForWhatItNeeds() {
        var run = SetupRun()
        run.enter(until: "vpn.use")
        run.answer([
            "vpn.use": "yes", "vpn.provider": "mullvad", "vpn.type": "", "vpn.privateKey": "secret-of-the-tunnel",
            "vpn.addresses": "10.64.0.2/32", "vpn.countries": "Switzerland, Czech Republic", "vpn.clients": "",
        ])
        let config = run.setup.answers.config
        #expect(config.vpn?.privateKey == KeyReference("vault:vpn.privateKey"))
        #expect(config.vpn?.countries == ["Switzerland", "Czech Republic"])
        #expect(config["qbittorrent"]?.through == .vpn && config["nzbget"]?.through == nil)
        #expect(!config.findings(by: .fileAlone).contains { $0.severity == .error })
    }

    @Test func aTunnelTheProviderDoesNotMakeIsRefused() {
        var run = SetupRun()
        run.enter(until: "vpn.use")
        run.type(["yes", "cyberghost", "wireguard"])
        #expect(run.setup.at == "vpn.type" && run.errors.contains { $0.contains("no wireguard tunnel") })
    }

    @Test func aKeyThatCannotBeStoredIsAskedForAgain() {
        var run = SetupRun()
        run.enter(until: "services.plex.key")
        let effects = run.setup.receive(.secret("abcdefgh"))
        #expect(effects == [.store(entry: "plex.key", "abcdefgh")])
        run.take(.notStored(entry: "plex.key", why: "The disk is full."))
        #expect(run.setup.at == "services.plex.key" && run.errors == ["The disk is full."])
        #expect(run.setup.answers["services.plex.key"] == nil)
    }

    @Test func aMaskIsNoKeyAndReferencesAreTakenAsTheyAre() {
        var run = SetupRun()
        run.enter(until: "services.plex.key")
        run.type("********")
        #expect(run.setup.at == "services.plex.key" && !run.errors.isEmpty)
        run.type("env:PLEX_TOKEN")
        #expect(run.setup.answers.config["plex"]?.keyReference == KeyReference("env:PLEX_TOKEN"))
        #expect(!run.effects.contains { if case .store = $0 { true } else { false } })
    }

    @Test func theReviewLeadsAnywhereAndHoldsBackWhatWillNotDo() {
        var run = SetupRun()
        run.enter(until: "review")
        run.take(.checked([Finding(.error, "paths.there", at: "storage.root", "It is not there.", mend: "Make it.")]))
        run.type("")
        #expect(!run.effects.contains { if case .write = $0 { true } else { false } })
        run.type("edit storage.rot")
        #expect(run.errors.contains { $0.contains("did you mean storage.root?") })
        run.type("edit storage.root")
        #expect(run.setup.at == "storage.root")
        run.enter(until: "review")
        run.type("4")
        #expect(run.setup.at == "services")
        run.enter(until: "review")
        run.type("write")
        #expect(run.effects.contains { if case .write = $0 { true } else { false } })
    }

    @Test func whatBecameImpossibleLaterIsNotWritten() {
        var run = SetupRun()
        run.enter(until: "review")
        run.take(.checked([]))
        // Sonarr's port was free as long as Radarr had another; it is Sonarr's that is complained of.
        run.type(["edit services.radarr.port", "8989"])
        run.enter(until: "review")
        run.type("write")
        #expect(run.setup.question.kind == .review && run.errors.contains { $0.contains("8989") })
        #expect(!run.effects.contains { if case .write = $0 { true } else { false } })
    }

    @Test func leavingSavesAndEnds() {
        var run = SetupRun("", "films")
        run.effects = []
        run.type(":quit")
        #expect(run.effects == [.save, .end] && run.setup.isOver && !run.setup.isWritten)
        run.type("more")
        #expect(run.effects == [.save, .end])
    }

    @Test func noKeyIsAmongTheAnswersOrOnAScreen() {
        var run = SetupRun()
        run.enter(until: "services.plex.key")
        run.type("token-nobody-may-see")
        #expect(!"\(run.setup)".contains("token-nobody"))
        #expect(!run.setup.screen().text.contains("token-nobody"))
        #expect(!SetupProgress(of: run.setup).text.contains("token-nobody"))
        #expect(!"\(run.effects)".contains("token-nobody"))
    }
}
