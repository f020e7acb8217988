/// A stack that nothing is wrong with.
enum GoodStack {
    static let text = #"""
        name: media
        x-common: &common
          restart: unless-stopped
          security_opt: ["no-new-privileges:true"]
        x-user: &user {PUID: 1000, PGID: 1000, TZ: Europe/Berlin}
        services:
          vpn:
            <<: *common
            image: qmcgaw/gluetun:v3.40.0
            cap_add: [NET_ADMIN]
            devices: [/dev/net/tun:/dev/net/tun]
            environment:
              VPN_SERVICE_PROVIDER: mullvad
              VPN_TYPE: wireguard
              WIREGUARD_PRIVATE_KEY_SECRETFILE: /run/secrets/wireguard_private_key
              SERVER_COUNTRIES: Switzerland
            secrets: [wireguard_private_key]
            ports: ["127.0.0.1:8080:8080", "6881:6881", "6881:6881/udp"]
          qbittorrent:
            <<: *common
            image: lscr.io/linuxserver/qbittorrent:5.0.3
            network_mode: service:vpn
            depends_on: {vpn: {condition: service_healthy, restart: true}}
            environment: {<<: *user, WEBUI_PORT: "8080", UMASK: "022"}
            volumes: ["./config/qbittorrent:/config", "/data:/data"]
            healthcheck: {test: "curl -fs http://127.0.0.1:8080 || exit 1", interval: 30s, timeout: 5s}
          radarr:
            <<: *common
            image: lscr.io/linuxserver/radarr:5.14.0
            environment: {<<: *user, CLIENT: "http://vpn:8080"}
            volumes: ["./config/radarr:/config", "/data:/data"]
            ports: ["127.0.0.1:7878:7878"]
            healthcheck: {test: [CMD, curl, -fs, "http://127.0.0.1:7878/ping"], interval: 30s}
          plex:
            <<: *common
            image: lscr.io/linuxserver/plex:1.41.3
            network_mode: host
            environment: *user
            volumes: ["./config/plex:/config", "/data/media:/data/media:ro"]
            healthcheck: {test: [CMD, curl, -fs, "http://127.0.0.1:32400/identity"]}
        secrets:
          wireguard_private_key: {file: ./secrets/wireguard_private_key}
        """#
}
