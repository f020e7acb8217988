/// Configurations that read, each with something the others lack.
enum ConfigSamples {
    static let all = [
        smallest, page, everything, asked,
        """
        version: 2
        services: {qbittorrent: {through: vpn, ports: ["[::1]:8080", 6881, 6881/udp]}}
        vpn: {provider: custom, type: openvpn, file: /etc/vpn.ovpn, protocol: tcp, ports: [51413]}
        proxy: {kind: none}
        """,
    ]

    static let smallest = "version: 2\nservices:\n  plex: {}\n"

    static let asked = """
        version: 2
        services:
          films:
            kind: plex
            url: https://nas:32400
            key: file:token
            trust: sha256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
            compare:
              exclude:
                - "7"
                - Home Videos
          sonarr:
            url: http://nas:8989/sonarr
            key: env:SONARR_KEY
            paths:
              /tv: /data/media/tv
            timeout: 90
          lidarr:
            deploy: true
            url: https://music.example.org
            key: vault:lidarr

        """

    /// The one of the documentation.
    static let page = """
        version: 2
        network: {domain: example.org, address: 192.168.1.10, subnets: [192.168.1.0/24]}
        services:
          plex: {claim: "env:PLEX_CLAIM"}
          overseerr: {}
        proxy: {email: me@example.org, names: {overseerr: requests}}

        """

    /// Every key at once, none at its usual value.
    static let everything = """
        version: 2
        system:
          project: cinema
          folder: /srv/cinema
          timezone: Europe/Berlin
          puid: 1001
          pgid: 100
          umask: "022"
        network:
          domain: example.org
          publicAddress: 203.0.113.5
          address: 192.168.1.10
          subnets:
            - 192.168.1.0/24
        storage:
          root: /srv/data
          media: library
          downloads: loads
          libraries:
            movies: films
            movies-4k: /mnt/archive/uhd
          config: /srv/config
          transcode: /tmp/transcode
        services:
          plex:
            hostNetwork: false
            acceleration: qsv
            claim: env:PLEX_CLAIM
            volumes:
              - /mnt/old:/old:ro
          radarr-4k:
            enabled: false
            key: vault:radarr-4k
            port: 127.0.0.1:7879:7878
            host: nas
            image: ghcr.io/hotio/radarr
            version: 5.14.0
            digest: sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            libraries:
              - movies-4k
            environment:
              LOG: debug
          torrents:
            kind: qbittorrent
            key: file:/run/secrets/qbittorrent
            user: admin
            ports:
              - 8090
              - "6881:6882"
              - 6881:6882/udp
            through: vpn
        vpn:
          provider: airvpn
          type: openvpn
          user: vault:vpn-user
          password: vault:vpn-password
          privateKey: vault:a
          presharedKey: vault:b
          certificate: file:/etc/vpn/cert.pem
          certificateKey: file:/etc/vpn/key.pem
          passphrase: env:VPN_PASSPHRASE
          addresses:
            - 10.64.0.2/32
          countries:
            - Switzerland
          regions:
            - Europe
          cities:
            - Zurich
          servers:
            - ch-1
          portForwarding: true
          ports:
            - 51413
          protocol: tcp
          endpoint: 203.0.113.7:51820
          publicKey: abc=
          file: /etc/vpn.ovpn
          environment:
            DOT: "off"
        proxy:
          kind: none
          email: me@example.org
          names:
            plex: plex.example.org
        hosts:
          nas:
            context: nas-root
            address: 192.168.1.20
            root: /volume1/data
            config: /volume1/config
        schedules:
          gaps: every 6h
          wiring: hourly
          rescue: every 15m
          backup: daily 03:30
          updates: sunday 04:00
        wiring:
          links:
            - indexers
            - downloads
          syncLevel: add
          profiles:
            radarr-4k: Ultra-HD
          categories:
            radarr-4k: movies-4k
          clients:
            radarr-4k:
              - torrents

        """
}
