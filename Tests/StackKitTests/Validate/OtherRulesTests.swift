import StackKit
import Testing

struct OtherRulesTests {
    @Test func aTimeZoneIsKnownOrNotOrNobodyCanTell() throws {
        var scene = try Scene("services: {prowlarr: {}}\nsystem: {timezone: Europe/Berlyn}")
        scene.machine.zones["Europe/Berlyn"] = .known(false)
        #expect(scene.found == ["error system.timezone system.timezone"])
        scene.machine.zones = [:]
        #expect(scene.found == ["unknown system.timezone system.timezone"])
    }

    @Test func rootIsAllowedAndSaid() throws {
        let scene = try Scene("services: {prowlarr: {}}\nsystem: {puid: 0}")
        #expect(scene.found == ["warning system.owner system.puid"])
        #expect(scene.says("system.owner")[0].contains("0 is root"))
    }

    @Test(arguments: [
        ("subnets: [192.168.1.0]", "network.subnets"), ("subnets: [192.168.1.0/33]", "network.subnets"),
        ("subnets: [lan]", "network.subnets"), ("domain: 'https://example.org'", "network.domain"),
        ("domain: example", "network.domain"), ("address: 'http://nas'", "network.address"),
        ("address: 'nas:80'", "network.address"),
    ]) func namesAndNetworksAreSome(network: String, field: String) throws {
        #expect(try Scene("services: {prowlarr: {}}\nnetwork: {\(network)}").found == ["error network.form \(field)"])
    }

    @Test(arguments: [
        "subnets: [192.168.1.0/24, 'fd00::/8']", "domain: müller.example", "address: nas.local", "address: '::1'",
    ]) func otherNamesAndNetworksAreFine(network: String) throws {
        #expect(try Scene("services: {prowlarr: {}}\nnetwork: {\(network)}").found == [])
    }

    @Test(arguments: [
        ("names: {overseerr: requests}", "error proxy.names proxy.names.overseerr"),
        ("names: {overseerr: 'https://a.example.org'}", "error proxy.names proxy.names.overseerr"),
        ("names: {overseerr: a.example.org, plex: a.example.org}", "error proxy.names proxy.names.plex"),
        ("names: {radarr: a.example.org}", "warning proxy.names proxy.names.radarr"),
    ]) func aHostNameCanBeServed(proxy: String, finding: String) throws {
        let services = "services: {overseerr: {}, plex: {}, radarr: {}}"
        #expect(try Scene("\(services)\nproxy: {email: me@example.org, \(proxy)}").found == [finding])
    }

    @Test func theAuthorityWantsAnAddress() throws {
        let text = "services: {plex: {}}\nnetwork: {domain: example.org}\nproxy: {names: {plex: watch}}"
        #expect(try Scene(text).found == ["error proxy.names proxy.email"])
        #expect(try Scene(text.replacing("{names", with: "{kind: none, names")).found == [])
        #expect(try Scene(text).config.hostName("watch") == "watch.example.org")
    }

    @Test func keysAreLookedForAndNotTakenForFound() throws {
        var scene = try Scene("services: {radarr: {key: 'vault:radarr'}, sonarr: {enabled: false, key: 'env:S'}}")
        let reference = KeyReference(.vault("radarr"))
        scene.machine.keyFlaws[reference] = .known("there is no such entry")
        #expect(scene.found == ["error keys.found services.radarr.key"])
        scene.machine.keyFlaws = [:]
        #expect(scene.found == ["unknown keys.found services.radarr.key"])
    }

    @Test(arguments: [(10, nil), (150, "warning"), (239, "warning"), (240, "error"), (86_400, "error")])
    func aClaimLivesFourMinutes(age: Int, severity: String?) throws {
        var scene = try Scene("services: {plex: {claim: 'file:claim'}}")
        scene.machine.ages[KeyReference(.file("claim"))] = .known(.seconds(age))
        #expect(scene.found == (severity.map { ["\($0) plex.claim services.plex.claim"] } ?? []))
    }

    @Test func aClaimOfUnknownAgeIsNotFine() throws {
        let scene = try Scene("services: {plex: {claim: 'env:PLEX_CLAIM'}}")
        #expect(scene.found == ["unknown plex.claim services.plex.claim"])
    }

    @Test func hostsReachOneAnother() throws {
        let text = "services: {prowlarr: {}, radarr: {host: nas}}\nhosts: {nas: {}}"
        let found = try Scene(text).found.filter { $0.contains("hosts.reached") }
        #expect(found == ["error hosts.reached network.address", "error hosts.reached hosts.nas.address"])
    }

    @Test func aNameThatLeadsNowhereIsToldAlsoOfWhatWasNotRead() throws {
        var scene = try Scene("services: {prowlarr: {}}")
        scene.config.services[0].host = "nas"
        #expect(scene.found.contains("error names.lead services.prowlarr.host"))
    }

    @Test func theWorstComesFirstAndEveryFindingSaysWhatToDo() throws {
        var scene = try Scene("services: {radarr: {}, radarr-4k: {}}\nsystem: {puid: 0, timezone: X}")
        scene.machine = MachineFacts()
        let findings = scene.findings
        #expect(findings.map(\.severity) == findings.map(\.severity).sorted())
        #expect(findings.allSatisfy { $0.message.hasSuffix(".") && $0.mend.hasSuffix(".") && !$0.field.isEmpty })
    }

    @Test func theRulesThatAskNoMachineGiveNothingUnknown() throws {
        let scene = try Scene("services: {radarr: {}, plex: {claim: 'env:C'}}")
        #expect(scene.config.findings(by: .fileAlone).isEmpty)
        #expect(Set([ValidationRule].all.map(\.name)).count == [ValidationRule].all.count)
    }
}
