import StackKit

/// Reading, writing and validating the configuration of twenty services, without a look at the disk.
func config() throws -> [Figure] {
    let bytes = Array(twentyServices.utf8)
    let config = try Config(written: bytes, source: "stack.yaml")
    let rounds = 200
    var findings = 0
    let validating = best { for _ in 0..<rounds { findings &+= config.findings(by: .fileAlone).count } }
    let unseen = best { for _ in 0..<rounds { findings &+= config.findings().count } }
    let reading = try best {
        for _ in 0..<rounds { findings &+= try Config(written: bytes, source: "stack.yaml").services.count }
    }
    let writing = best { for _ in 0..<rounds { findings &+= config.yaml().utf8.count } }
    precondition(findings > 0 && config.deployed.count == 20)
    func figure(_ name: String, _ seconds: Double) -> Figure {
        Figure(name, seconds / Double(rounds) * 1e6, "µs")
    }
    return [
        figure("config: validate 20 services by what the file says", validating),
        figure("config: validate 20 services on a machine nobody looked at", unseen),
        figure("config: read 20 services from YAML", reading), figure("config: write 20 services as YAML", writing),
    ]
}

private let twentyServices = """
    version: 2
    system: {timezone: Europe/Berlin, puid: 1001, pgid: 1001}
    network: {domain: example.org, address: 192.168.1.10, subnets: [192.168.1.0/24]}
    storage: {root: /srv/data, config: /srv/config, libraries: {movies-4k: movies-4k, kids: kids}}
    services:
      plex: {claim: env:PLEX_CLAIM, acceleration: qsv}
      radarr: {key: vault:radarr}
      radarr-4k: {key: vault:radarr-4k, port: 7879, libraries: [movies-4k]}
      radarr-kids: {key: vault:radarr-kids, port: 7880, libraries: [kids]}
      sonarr: {key: vault:sonarr}
      sonarr-4k: {key: vault:sonarr-4k, port: 8990}
      lidarr: {key: vault:lidarr}
      prowlarr: {key: vault:prowlarr}
      bazarr: {}
      overseerr: {}
      maintainerr: {}
      tautulli: {}
      nzbget: {key: vault:nzbget, user: nzbget}
      nzbget-music: {key: vault:nzbget-music, port: 6790}
      qbittorrent: {key: vault:qbittorrent, user: admin, through: vpn}
      tdarr: {}
      flaresolverr: {}
      metube: {}
    vpn: {provider: mullvad, privateKey: vault:wireguard, addresses: [10.64.0.2/32], countries: [Sweden]}
    proxy: {email: me@example.org, names: {overseerr: requests, plex: watch}}
    schedules: {gaps: every 6h, backup: daily 03:30}
    wiring: {profiles: {radarr: HD-1080p, radarr-4k: Ultra-HD}, clients: {lidarr: [nzbget-music]}}
    """
