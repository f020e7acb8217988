/// Compose files as other tools and people write them.
enum ForeignStacks {
    static let all = ["generated": generated, "runbook": runbook, "guide": guide, "mixed": mixed]

    /// By a generator: every service in one mould, folders mounted one by one.
    static let generated = """
        version: '3.8'
        services:
          plex:
            image: lscr.io/linuxserver/plex:latest
            container_name: plex
            network_mode: host
            environment: [PUID=1000, PGID=1000, TZ=America/New_York, VERSION=docker]
            volumes:
              - /opt/stack/config/plex:/config
              - /data/media/movies:/movies
              - /data/media/tv:/tv
            restart: unless-stopped
          radarr:
            image: lscr.io/linuxserver/radarr:latest
            container_name: radarr
            environment: [PUID=1000, PGID=1000, TZ=America/New_York]
            volumes:
              - /opt/stack/config/radarr:/config
              - /data/media/movies:/movies
              - /data/downloads:/downloads
            ports: ["7878:7878"]
            networks: [stack_default]
            restart: unless-stopped
          nzbgetMusic:
            image: lscr.io/linuxserver/nzbget:latest
            container_name: nzbgetMusic
            environment: [PUID=1000, PGID=1000, TZ=America/New_York]
            volumes:
              - /opt/stack/config/nzbgetMusic:/config
              - /data/downloads/music:/downloads
            ports: ["6790:6789"]
            networks: [stack_default]
            restart: unless-stopped
          overseerr:
            image: sctx/overseerr:latest
            container_name: overseerr
            environment: [TZ=America/New_York]
            volumes: ["/opt/stack/config/overseerr:/app/config"]
            ports: ["5055:5055"]
            networks: [stack_default]
            restart: unless-stopped
        networks:
          stack_default: {external: true}
        """

    /// By hand, with a VPN, variables, profiles, and a job that is none of ours.
    static let runbook = """
        x-common: &common
          restart: unless-stopped
          networks: [proxy]
        services:
          vpn:
            <<: *common
            image: qmcgaw/gluetun
            cap_add: [NET_ADMIN]
            devices: ["/dev/net/tun:/dev/net/tun"]
            environment:
              VPN_SERVICE_PROVIDER: ${VPN_PROVIDER:-private internet access}
              VPN_TYPE: openvpn
              OPENVPN_USER: p1234567
              OPENVPN_PASSWORD: hunter2hunter2
              SERVER_COUNTRIES: Panama,Switzerland
              OPENVPN_PROTOCOL: tcp
              FIREWALL_OUTBOUND_SUBNETS: 172.16.0.0/12,192.168.0.0/16
              OPENVPN_FLAGS: --ping-restart 60
            ports: ["8080:8080", "8694:8694", "8694:8694/udp"]
            healthcheck:
              test: ["CMD", "/gluetun-entrypoint", "healthcheck"]
              interval: 60s
              timeout: 10s
              retries: 3
              start_period: 60s
          qbittorrent:
            image: lscr.io/linuxserver/qbittorrent:5.1.0
            network_mode: service:vpn
            depends_on: {vpn: {condition: service_healthy}}
            environment: {PUID: "${PUID:-1000}", PGID: "1000", TZ: Europe/Paris, WEBUI_PORT: "8080", TORRENTING_PORT: "8694"}
            volumes: ["./config/qbittorrent:/config", "/srv/downloads:/downloads"]
            restart: unless-stopped
            profiles: [torrent]
          plex:
            image: lscr.io/linuxserver/plex
            ports: ["32400:32400"]
            environment: {PUID: "1000", PGID: "1000", TZ: Europe/Paris, PLEX_CLAIM: claim-abcdefgh}
            volumes: ["./config/plex:/config", "/srv/media:/media", "./transcode:/transcode"]
            devices: ["/dev/dri:/dev/dri"]
            restart: unless-stopped
          sonarr:
            <<: *common
            image: lscr.io/linuxserver/sonarr
            ports: ["8989:8989"]
            environment: {PUID: "1000", PGID: "1000", TZ: Europe/Paris}
            volumes: ["./config/sonarr:/config", "/srv/media/tv:/tv", "/srv/downloads:/downloads"]
          npm:
            <<: *common
            image: jc21/nginx-proxy-manager:latest
            ports: ["80:80", "443:443", "81:81"]
            volumes: ["./config/npm/data:/data", "./config/npm/letsencrypt:/etc/letsencrypt"]
          configure:
            image: python:3.11-slim
            command: sh -c "pip install buildarr && buildarr run"
            profiles: [advanced]
        networks:
          proxy: {external: true}
        """

    /// As guides recommend: one data folder, hotio's images.
    static let guide = """
        name: guide
        services:
          radarr:
            image: ghcr.io/hotio/radarr:release-5.26
            ports: ["192.168.1.5:7878:7878"]
            environment: {PUID: 1000, PGID: 1000, UMASK: "002", TZ: Etc/UTC}
            volumes: ["/docker/appdata/radarr:/config", "/volume1/data:/data"]
            restart: unless-stopped
          sabnzbd:
            image: ghcr.io/hotio/sabnzbd
            ports: ["192.168.1.5:8080:8080"]
            environment: {PUID: 1000, PGID: 1000, UMASK: "002", TZ: Etc/UTC, SAB_API_KEY: 0123456789abcdef0123456789abcdef}
            volumes: ["/docker/appdata/sabnzbd:/config", "/volume1/data/usenet:/data/usenet:rw"]
            restart: always
            logging: {driver: local}
        """

    /// With what a configuration has no word for.
    static let mixed = """
        services:
          bazarr:
            image: hotio/bazarr:release
            command: ["--no-update"]
            mem_limit: 512m
            ports: ["6767", "7000-7001:7000-7001", "127.0.0.1:6767:6767"]
            volumes:
              - subtitles:/config
              - {type: tmpfs, target: /cache}
              - /media:/media:ro
            labels: {traefik.enable: "true"}
            env_file: [{path: bazarr.env, required: false}]
          tautulli:
            image: tautulli/tautulli:v2.15.0
            network_mode: service:bazarr
            privileged: true
            healthcheck: {disable: true}
        volumes:
          subtitles: {driver: local}
        """
}
