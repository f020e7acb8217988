import StackKit
import Testing

struct CatalogueTests {
    @Test func everyKindAConfigurationMayNameIsThereOnce() {
        #expect(Catalogue.all.map(\.kind) == Source.Kind.known)
    }

    @Test(arguments: Catalogue.all) func anEntryIsComplete(_ entry: CatalogueEntry) {
        #expect(entry.version.contains(where: \.isNumber) && entry.version != "latest")
        #expect(entry.image.contains("/") && !entry.image.contains(":"))
        #expect(entry.startSeconds > 0 && entry.stopSeconds >= 10)
        #expect(entry.folders.allSatisfy { $0.path.hasPrefix("/") })
        #expect(entry.publicPorts.isSubset(of: Set(entry.kind.ports.map(\.name))))
        switch entry.check {
        case .page(let path), .pageAt(_, let path): #expect(path.hasPrefix("/"))
        case .listening: #expect(entry.kind.ports.contains { $0.name == "web" })
        case .program(let words): #expect(!words.isEmpty)
        }
        // Whoever is not root has nothing to step down from.
        #expect(entry.identity == .variables || entry.rights.kept.map(\.isEmpty) ?? true)
    }

    @Test(
        arguments: [
            ("lscr.io/linuxserver/radarr:5.26.2", "radarr"), ("linuxserver/sonarr", "sonarr"),
            ("ghcr.io/hotio/prowlarr:release", "prowlarr"), ("ghcr.io/linuxserver/bazarr@sha256:00", "bazarr"),
            ("plexinc/pms-docker:plexpass", "plex"), ("docker.io/qmcgaw/gluetun:v3", "gluetun"),
            ("registry.lan:5000/mirror/linuxserver/nzbget:21", "nzbget"), ("fallenbagel/jellyseerr:latest", "seerr"),
            ("ghcr.io/jorenn92/maintainerr", "maintainerr"), ("jc21/nginx-proxy-manager:2", "nginx-proxy-manager"),
            ("qbittorrentofficial/qbittorrent-nox:5.0", "qbittorrent"), ("sctx/overseerr", "overseerr"),
            ("Linuxserver/WireGuard", "wireguard"), ("alexta69/metube", "metube"),
            ("binhex/arch-sabnzbd:4.5.3", "sabnzbd"),
        ])
    func anImageIsKnownWhoeverMadeIt(_ image: String, _ kind: String) {
        #expect(Catalogue.kind(of: image)?.rawValue == kind)
    }

    @Test(arguments: ["postgres:16", "python:3.11-slim", "ghcr.io/someone/radarr-exporter", ""])
    func whatIsNoneOfThemIsNone(_ image: String) {
        #expect(Catalogue.kind(of: image) == nil)
    }
}
