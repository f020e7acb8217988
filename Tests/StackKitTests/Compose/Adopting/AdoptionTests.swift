import Foundation
import StackKit
import Support
import Testing

struct AdoptionTests {
    private func adopt(_ text: String, folder: String = "/home/me/stack", name: String? = nil) -> Adoption {
        let loader = ComposeLoader { path in throw Missing(path: path) }
        return Adoption(loader.load(text, name: "\(folder)/compose.yaml"), name: name)
    }

    private struct Missing: Error { var path: String }

    private func project(_ host: RenderedHost) -> ComposeProject {
        let variables = Dictionary(uniqueKeysWithValues: host.variables.map { ($0.name, $0.value) })
        return ComposeLoader(environment: variables) { path in throw Missing(path: path) }.load(host.yaml)
    }

    @Test func whatWasRenderedIsAdoptedWithoutADifference() throws {
        var random = RandomStacks(seed: 7)
        var count = 0
        for _ in 0..<120 {
            var config = random.config()
            // A compose file does not say by which names its services go outside, nor what runs elsewhere.
            config.proxy?.names = [:]
            let rendered = config.rendered()
            guard rendered.hosts.count == 1, let host = rendered.host(nil) else { continue }
            count += 1
            let adoption = Adoption(project(host))
            #expect(adoption.differences == [], "\(adoption.text)\n\(host.yaml)")
            let read = try Config(written: Array(adoption.text.utf8), source: "stack.yaml")
            #expect(read == adoption.config)
        }
        #expect(count > 40)
    }

    @Test(arguments: ForeignStacks.all.keys.sorted()) func whatIsAdoptedReadsAsAConfiguration(_ name: String) throws {
        let adoption = adopt(try #require(ForeignStacks.all[name]), name: "old")
        let read = try Config(written: Array(adoption.text.utf8), source: "stack.yaml")
        #expect(read == adoption.config)
        #expect(adoption.rendered.problems == [])
        for difference in adoption.differences { #expect(!difference.why.isEmpty && !difference.key.isEmpty) }
    }

    @Test func aGeneratorsFoldersPortsAndImagesComeBack() throws {
        let adoption = adopt(ForeignStacks.generated)
        let config = adoption.config
        #expect(config.system.timezone == "America/New_York")
        #expect(config.storage.root == "/data" && config.storage.config == "/opt/stack/config")
        #expect(config.storage.media == "media" && config.storage.downloads == "downloads")
        #expect(config["radarr"]?.volumes == ["/data/media/movies:/movies", "/data/downloads:/downloads"])
        #expect(config["radarr"]?.version == "latest" && config["radarr"]?.image == nil)
        #expect(config["radarr"]?.port == Service.Port(7878, to: 7878, at: "0.0.0.0"))
        #expect(config["nzbgetMusic"]?.source.kind == .nzbget)
        #expect(config["plex"]?.isOnHostNetwork == true)
        let losses = Set(adoption.losses.map { "\($0.service ?? "") \($0.key)" })
        #expect(
            losses == [
                "plex container_name", "radarr container_name", "nzbgetMusic container_name",
                "overseerr container_name",
                "radarr networks.stack_default", "nzbgetMusic networks.stack_default",
                "overseerr networks.stack_default", " networks.stack_default",
            ])
    }

    @Test func keysGoToTheVaultAndAreNeverShown() throws {
        let adoption = adopt(ForeignStacks.runbook)
        #expect(
            adoption.keys.map { "\($0.service).\($0.variable) \($0.reference)" }.sorted() == [
                "plex.PLEX_CLAIM vault:plex-claim", "vpn.OPENVPN_PASSWORD vault:vpn-openvpn-password",
                "vpn.OPENVPN_USER vault:vpn-openvpn-user",
            ])
        #expect(adoption.keys.first { $0.variable == "OPENVPN_PASSWORD" }?.key.reveal() == "hunter2hunter2")
        let told = adoption.text + adoption.differences.map(\.description).joined()
        for secret in ["hunter2", "p1234567", "claim-abcdefgh"] { #expect(!told.contains(secret), "\(secret)") }
        #expect(adoption.losses.contains { $0.key == "environment.OPENVPN_PASSWORD" && $0.why.contains("vault") })
        let other = adopt(ForeignStacks.guide)
        #expect(other.keys.map(\.variable) == ["SAB_API_KEY"])
        #expect(!(other.text + other.differences.map(\.description).joined()).contains("0123456789abcdef"))
    }

    @Test func aVPNAndWhatIsBehindItComeBack() throws {
        let adoption = adopt(ForeignStacks.runbook)
        let config = adoption.config
        #expect(config["vpn"]?.source.kind == .gluetun && config["qbittorrent"]?.through == .vpn)
        let vpn = try #require(config.vpn)
        #expect(vpn.provider == "private internet access" && vpn.type == .openvpn && vpn.protocol == .tcp)
        #expect(vpn.countries == ["Panama", "Switzerland"] && config.network.subnets.count == 2)
        #expect(config["vpn"]?.environment == ["OPENVPN_FLAGS": "--ping-restart 60"])
        #expect(config["qbittorrent"]?.ports?.map(\.published) == [8080, 8694, 8694])
        let gateway = try #require(adoption.rendered.host(nil)).compose.services["vpn"]
        #expect(gateway?.ports.map(\.target.description) == ["8080", "8694", "8694"])
        #expect(config["plex"]?.acceleration == .vaapi && config.storage.transcode == "/home/me/stack/transcode")
    }

    @Test func whatNobodyKnowsIsListedWhole() throws {
        let lost = adopt(ForeignStacks.runbook).losses.filter { $0.service == "configure" }
        #expect(Set(lost.map(\.key)).isSuperset(of: ["image", "command"]))
        #expect(lost.allSatisfy { $0.why.contains("none of the programs") })
    }

    @Test func oneDataFolderStaysOne() throws {
        let adoption = adopt(ForeignStacks.guide)
        #expect(adoption.config.storage.root == "/volume1/data" && adoption.config.network.address == "192.168.1.5")
        #expect(adoption.config.storage.downloads == "usenet")
        #expect(adoption.config["radarr"]?.image == "ghcr.io/hotio/radarr")
        #expect(adoption.config["radarr"]?.ports == nil && adoption.config["radarr"]?.port == nil)
        #expect(adoption.losses.contains { $0.service == "sabnzbd" && $0.key == "restart" && $0.kind == .changed })
    }

    @Test func whatHasNoWordIsListedWithTheReason() throws {
        let adoption = adopt(ForeignStacks.mixed)
        let lost = Set(adoption.losses.map { "\($0.service ?? "") \($0.key)" })
        #expect(
            lost.isSuperset(of: [
                "bazarr command", "bazarr mem_limit", "bazarr ports.6767", "bazarr volumes./cache",
                "bazarr labels.traefik.enable", "tautulli network_mode", "tautulli privileged", "tautulli healthcheck",
                " volumes.subtitles",
            ]), "\(lost)")
    }

    /// Compose itself is asked what both files mean; where its answers differ, a difference is listed, and nowhere else.
    @Test(
        .enabled(if: RealCompose.requirement.runs, .init(rawValue: RealCompose.requirement.message)),
        arguments: ForeignStacks.all.keys.sorted())
    func theListIsAllThereIs(_ name: String) async throws {
        let text = try #require(ForeignStacks.all[name])
        try await withFolder { folder in
            let adoption = adopt(text, folder: folder.path)
            let host = try #require(adoption.rendered.host(nil))
            try folder.write(["old.yaml": text, "new.yaml": host.yaml, ".env": host.env])
            let old = try Document(yaml: try await RealCompose.config(["old.yaml"], in: folder))["services"]
            let new = try Document(yaml: try await RealCompose.config(["new.yaml"], in: folder))["services"]
            let found = Self.differing(old, new)
            let listed = Set(
                adoption.differences.compactMap { difference in
                    difference.service.map { "\($0) \(difference.key.split(separator: ".")[0])" }
                })
            // Whoever shares a network waits for it, says Compose of itself.
            let implied = listed.filter { $0.hasSuffix(" network_mode") }.map {
                $0.replacingOccurrences(of: "network_mode", with: "depends_on")
            }
            #expect(found.subtracting(listed).subtracting(implied) == [], "\(name): not listed")
            #expect(listed.subtracting(found) == [], "\(name): listed for nothing")
        }
    }

    /// Service and key of everything that Compose prints otherwise.
    private static func differing(_ old: Document, _ new: Document) -> Set<String> {
        var found: Set<String> = []
        for name in Set(old.members.names + new.members.names) {
            for key in Set(old[name].members.names + new[name].members.names) {
                let (one, other) = (normal(old[name][key], key), normal(new[name][key], key))
                if one != other { found.insert("\(name) \(key)") }
            }
        }
        return found
    }

    /// Without our labels, the order of sets, and what Compose prints for nothing.
    private static func normal(_ value: Document, _ key: String) -> Document {
        var value = value
        if key == "labels" {
            value = .object(
                Members(value.members.filter { !$0.name.hasPrefix("maestrarr.") }.map { ($0.name, $0.value) }))
        }
        if key == "image", let name = value.string {
            value = .string(name.split(separator: "/").last?.contains(":") == true ? name : "\(name):latest")
        }
        if key == "volumes" {
            value = .list(
                value.list.map { mount in
                    var mount = mount
                    for name in ["bind", "volume"] where mount[name].members.isEmpty { mount[name] = .null }
                    return mount
                })
        }
        if case .list(let list) = value { value = .list(list.sorted { $0.json() < $1.json() }) }
        return value == [:] || value == [] ? .null : value
    }
}
