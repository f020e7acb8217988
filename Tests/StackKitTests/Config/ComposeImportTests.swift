import StackKit
import Testing

/// A compose file with its two files of variables, as the runbooks for such stacks have them.
struct ComposeImportTests {
    private static let compose = """
        services:
          vpn:
            image: qmcgaw/gluetun:v3.40.0
            cap_add: [NET_ADMIN]
            devices: [/dev/net/tun:/dev/net/tun]
            environment:
              - VPN_SERVICE_PROVIDER=${VPN_PROVIDER}
              - VPN_TYPE=openvpn
              - OPENVPN_USER=${OPENVPN_USER}
              - OPENVPN_PASSWORD=${OPENVPN_PASSWORD}
              - OPENVPN_PROTOCOL=tcp
              - OPENVPN_FLAGS=${OPENVPN_FLAGS}
              - SERVER_COUNTRIES=Panama,Switzerland
              - FIREWALL_OUTBOUND_SUBNETS=172.16.0.0/12,192.168.0.0/16
            ports: ["8080:8080", "8694:8694", "8694:8694/udp", "6789:6789"]
          qbittorrent:
            image: lscr.io/linuxserver/qbittorrent:latest
            network_mode: service:vpn
            depends_on: {vpn: {condition: service_healthy}}
            environment: {PUID: "${PUID}", PGID: "${PGID}", TZ: "${TZ}", WEBUI_PORT: 8080, TORRENTING_PORT: 8694}
            volumes: ["${CONFIG_ROOT}/qbittorrent:/config", "${DOWNLOAD_ROOT}:/downloads"]
          plex:
            image: lscr.io/linuxserver/plex
            environment: ["PUID=${PUID}", "PGID=${PGID}", "TZ=${TZ}", "PLEX_CLAIM=${PLEX_CLAIM}", VERSION=docker]
            ports: ["32400:32400"]
            volumes:
              - ${CONFIG_ROOT}/plex:/config
              - ${MEDIA_ROOT}/movies:/movies
              - ${MEDIA_ROOT}/tv:/tv
              - /srv/transcode:/transcode
            devices: ["/dev/dri:/dev/dri"]
          radarr:
            image: lscr.io/linuxserver/radarr:5.14.0
            environment: ["PUID=${PUID}", "PGID=${PGID}", "TZ=${TZ}", "RADARR__LOG__LEVEL=debug"]
            ports: ["7900:7878"]
            volumes: ["${CONFIG_ROOT}/radarr:/config", "${MEDIA_ROOT}/movies:/movies", "${DOWNLOAD_ROOT}:/downloads"]
          npm:
            image: jc21/nginx-proxy-manager
            ports: ["80:80", "443:443", "81:81"]
            volumes: ["${CONFIG_ROOT}/npm:/data", "/var/run/docker.sock:/var/run/docker.sock"]
          buildarr:
            image: python:3.11-slim
            profiles: [advanced]
        networks: {proxy: {external: true}}
        """
    private static let settings = """
        PUID=1001
        PGID=1002
        TZ=Europe/Berlin
        MEDIA_ROOT=/srv/stack/media
        DOWNLOAD_ROOT=/srv/stack/downloads
        CONFIG_ROOT=/srv/stack/config
        VPN_PROVIDER=nordvpn
        VPN_ENABLED=true
        VPN_DNS=1.1.1.1
        VPN_KILL_SWITCH=on
        OPENVPN_FLAGS=--ping-restart 60
        DOMAIN=example.org
        ACME_EMAIL=me@example.org
        """
    private static let secrets = """
        OPENVPN_USER=hunter-user
        OPENVPN_PASSWORD=hunter2
        PLEX_CLAIM=claim-hunter3
        RADARR_API_KEY=hunter4
        QBITTORRENT_USERNAME=admin
        QBITTORRENT_PASSWORD=hunter5
        PROWLARR_AUTH_PASSWORD=hunter6
        """

    private func imported(
        _ compose: String = Self.compose, _ settings: String = Self.settings, _ secrets: String = Self.secrets
    ) throws -> Config.Import {
        struct Missing: Error {}
        return try Config.imported(compose: "/x/compose.yml", envFiles: ["/x/.env.config", "/x/.env.secrets"]) { path in
            switch path {
            case "/x/compose.yml": Array(compose.utf8)
            case "/x/.env.config": Array(settings.utf8)
            case "/x/.env.secrets": Array(secrets.utf8)
            default: throw Missing()
            }
        }
    }

    @Test func thePairBecomesOneConfiguration() throws {
        let text = try imported().text
        #expect(
            text == """
                version: 2
                system:
                  timezone: Europe/Berlin
                  puid: 1001
                  pgid: 1002
                network:
                  domain: example.org
                  subnets:
                    - 172.16.0.0/12
                    - 192.168.0.0/16
                storage:
                  root: /srv/stack
                  config: /srv/stack/config
                  transcode: /srv/transcode
                services:
                  vpn:
                    kind: gluetun
                    image: qmcgaw/gluetun
                    version: v3.40.0
                  qbittorrent:
                    key: vault:qbittorrent
                    user: admin
                    ports:
                      - 8080
                      - 8694
                      - 8694/udp
                    through: vpn
                    environment:
                      TORRENTING_PORT: "8694"
                  plex:
                    ports:
                      - 32400
                    hostNetwork: false
                    acceleration: vaapi
                  radarr:
                    key: vault:radarr
                    port: 7900
                    image: lscr.io/linuxserver/radarr
                    version: 5.14.0
                    environment:
                      RADARR__LOG__LEVEL: debug
                  npm:
                    kind: nginx-proxy-manager
                vpn:
                  provider: nordvpn
                  type: openvpn
                  user: vault:vpn-openvpn-user
                  password: vault:vpn-openvpn-password
                  countries:
                    - Panama
                    - Switzerland
                  protocol: tcp
                  environment:
                    OPENVPN_FLAGS: "--ping-restart 60"
                proxy:
                  email: me@example.org

                """)
    }

    @Test func whatComesOutReadsAndHasNoErrors() throws {
        let result = try imported()
        #expect(try Config(written: Array(result.text.utf8), source: "stack.yaml") == result.config)
        #expect(result.config.findings(by: .fileAlone).filter { $0.severity == .error } == [])
    }

    @Test func keysAreHandedBackAndNeverWritten() throws {
        let result = try imported()
        #expect(!result.text.contains("hunter") && !"\(result)".contains("hunter"))
        let found = Dictionary(uniqueKeysWithValues: result.secrets.map { ($0.entry, $0.secret.reveal()) })
        #expect(
            found == [
                "vpn-openvpn-user": "hunter-user", "vpn-openvpn-password": "hunter2", "radarr": "hunter4",
                "qbittorrent": "hunter5", "prowlarr-auth-password": "hunter6",
            ])
    }

    @Test func whatCouldNotBeTakenOverIsSaid() throws {
        let paths = try imported().omissions.map(\.path)
        #expect(
            Set(paths) == [
                // A port that is opened for nobody.
                "services.vpn.ports",
                // `latest` is no version.
                "services.qbittorrent.image", "services.plex.image", "services.npm.image",
                "services.plex.environment.PLEX_CLAIM", "services.npm.volumes", "services.buildarr",
                // Never given to a container.
                "VPN_ENABLED", "VPN_DNS", "VPN_KILL_SWITCH", "PROWLARR_AUTH_PASSWORD",
            ])
    }

    @Test func servicesThatDoNotAgreeAreTold() throws {
        let compose = """
            services:
              radarr:
                image: radarr:5
                environment: {PUID: 1000, TZ: Europe/Berlin, API_KEY: hunter7, WEBHOOK_SECRET: hunter8}
                volumes: [/a/radarr:/config, /a/films:/movies, /b/scripts:/scripts:ro]
                command: x
              radarr-2:
                image: radarr:5
                environment: {PUID: 1001, TZ: Europe/Berlin}
                volumes: [/b/other:/config, /a/kino:/movies, data:/data]
                ports: ["127.0.0.1:7999:7878"]
            volumes: {data: {}}
            """
        let result = try imported(compose, "", "")
        #expect(
            result.omissions.map(\.path) == [
                "services.radarr.environment.WEBHOOK_SECRET", "services.radarr.command",
                "services.radarr-2.environment.PUID", "services.radarr-2.volumes", "services.radarr-2.volumes",
                "services.radarr-2.volumes",
            ])
        #expect(result.config["radarr"]?.keyReference == KeyReference(.vault("radarr")))
        #expect(result.config["radarr"]?.volumes == ["/b/scripts:/scripts:ro"])
        #expect(result.config["radarr"]?.ports == [])
        #expect(result.config["radarr-2"]?.port == Service.Port(7999, at: "127.0.0.1"))
        #expect(result.config.storage.folder(of: "movies") == "/a/films")
        #expect(result.secrets.map(\.entry) == ["radarr", "radarr-webhook-secret"])
    }

    @Test func aFileThatComposeRefusesIsRefused() {
        #expect(throws: ComposeError.self) { try imported("services: [1") }
        #expect(throws: ComposeError.self) { try imported("services: {a: {image: 'x:${NEEDED:?no}'}}") }
    }
}
