/// What is known of a program by the name of its image.
enum KnownApp {
    /// The ports of pages that administer something, inside the container.
    static let adminPorts: [String: Set<Int>] = [
        "radarr": [7878], "sonarr": [8989], "lidarr": [8686], "readarr": [8787], "prowlarr": [9696], "bazarr": [6767],
        "nzbget": [6789], "sabnzbd": [8080], "qbittorrent": [8080], "transmission": [9091], "deluge": [8112],
        "jackett": [9117], "nzbhydra2": [5076], "tautulli": [8181], "maintainerr": [6246], "tdarr": [8265],
        "nginx-proxy-manager": [81], "portainer-ce": [9000, 9443], "portainer": [9000, 9443], "gluetun": [8000],
        "wg-easy": [51_821], "flaresolverr": [8191], "metube": [8081], "traefik": [8080], "whisparr": [6969],
    ]

    /// Ports of Plex besides 32400, which it takes on the host where it is in the host's network.
    static let plexPorts: [(port: Int, carrier: ComposeFile.Port.Carrier, use: String)] = [
        (1900, .udp, "DLNA"), (5353, .udp, "finding itself by multicast DNS"), (8324, .tcp, "Roku"),
        (32_400, .tcp, "everything"), (32_410, .udp, "finding servers"), (32_412, .udp, "finding servers"),
        (32_413, .udp, "finding servers"), (32_414, .udp, "finding servers"), (32_469, .tcp, "DLNA"),
    ]

    /// Images that come with a health check of their own.
    static let checked: Set<String> = [
        "gluetun", "pms-docker", "nginx-proxy-manager-2", "vaultwarden", "adguardhome-sync", "speedtest-tracker",
        "flaresolverr", "postgres-ha", "healthchecks", "wg-easy", "home-assistant",
    ]

    /// Programs that a VPN is put around.
    static let torrentClients: Set<String> = ["qbittorrent", "transmission", "deluge", "rtorrent", "rutorrent"]

    /// Variables that move a page to another port.
    static let portVariables: [String: String] = ["qbittorrent": "WEBUI_PORT"]

    static let vpns: Set<String> = ["gluetun"]
}
