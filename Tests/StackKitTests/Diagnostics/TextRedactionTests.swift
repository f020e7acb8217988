import Support
import Testing

@testable import StackKit

/// What nobody has told of is taken out by its name and its looks.
struct TextRedactionTests {
    private static func redacted(_ text: String) -> String { TextRedaction.file(text, SecretScan([])) }

    @Test(arguments: [
        ("key: hunter2", "key: •••"), ("      - API_KEY=hunter2", "      - API_KEY=•••"),
        ("WIREGUARD_PRIVATE_KEY: hunter2", "WIREGUARD_PRIVATE_KEY: •••"), ("password = hunter2", "password = •••"),
        ("PrivateKey = hunter2", "PrivateKey = •••"), ("OPENVPN_PASSWORD: \"two words\"", "OPENVPN_PASSWORD: •••"),
        ("{\"apiKey\": \"hunter2\", \"port\": 80}", "{\"apiKey\": •••"),
        ("GET http://me:hunter2@nas/a?apikey=hunter2&b=1", "GET http://nas/a?apikey=•••&b=1"),
        ("PLEX_CLAIM=claim-hunter2", "PLEX_CLAIM=•••"), ("token 0123456789abcdef0123", "token •••"),
    ]) func aValueThatIsNamedLikeASecretIsTakenOut(line: String, expected: String) {
        let text = Self.redacted(line)
        #expect(text.hasPrefix(expected) && !text.contains("hunter2") && !text.contains("two words"), "\(text)")
    }

    @Test(arguments: [
        "services:", "  radarr:", "    url: http://nas:7878", "    key: env:RADARR_KEY", "    ports: [\"7878:7878\"]",
        "    key: file:/run/secrets/radarr", "      OPENVPN_PASSWORD_SECRETFILE: /run/secrets/openvpn_password",
        "    image: example/radarr:5.26.2", "      PUID: 1000", "# a comment about keys", "",
        "[Info] Imported The Expanse S01E01 to /data/media/tv", "    keyboard: us",
    ]) func whatIsNoSecretStays(line: String) { #expect(Self.redacted(line) == line) }

    @Test func digestsAreShortened() {
        let digest = String(repeating: "0123456789abcdef", count: 4)
        #expect(Self.redacted("image: a/b@sha256:\(digest)") == "image: a/b@sha256:0123456789ab…")
    }

    @Test func aValueThatGoesOnBelowIsTakenOutToo() {
        let text = """
            environment:
              wireguard_key: |
                hunter2
                  hunter3

                hunter4
              port: 80
            private_key: >-
              hunter5
            port: 80
            """
        #expect(
            Self.redacted(text) == """
                environment:
                  wireguard_key: •••
                    •••
                      •••

                    •••
                  port: 80
                private_key: •••
                  •••
                port: 80
                """)
    }

    @Test func composesListOfSecretsStaysAndNoTextInIt() {
        let text = """
            secrets:
              vpn-user:
                file: /srv/stack/secrets/vpn-user
              other:
                environment: "VPN_USER"
              wrong: hunter2
              worse:
                hunter3
            services:
              vpn:
                secrets:
                  - vpn-user
            """
        #expect(
            Self.redacted(text) == text.replacing("wrong: hunter2", with: "•••").replacing("hunter3", with: "•••"))
    }

    @Test func aPrivateKeyIsTakenOutFromItsFirstLineToItsLast() {
        let text = "a\n-----BEGIN PRIVATE KEY-----\nQUJD\nREVG\n-----END PRIVATE KEY-----\nb"
        #expect(Self.redacted(text) == "a\n•••\n•••\n•••\n•••\nb")
    }
}
