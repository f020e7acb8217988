import StackKit
import Testing

struct VPNRulesTests {
    private func found(_ vpn: String, services: String = "qbittorrent: {through: vpn}") throws -> [String] {
        try Scene("services: {\(services)}\nvpn: {\(vpn)}").found
    }

    @Test(arguments: [
        ("provider: mullvad", ["privateKey", "addresses"]),
        ("provider: mullvad, type: openvpn", ["user"]),
        ("provider: nordvpn", ["privateKey"]),
        ("provider: nordvpn, type: openvpn", ["user", "password"]),
        ("provider: airvpn", ["privateKey", "presharedKey", "addresses"]),
        ("provider: airvpn, type: openvpn", ["certificate", "certificateKey"]),
        ("provider: cyberghost, type: openvpn", ["user", "password", "certificate", "certificateKey"]),
        ("provider: custom", ["privateKey", "addresses", "endpoint", "publicKey"]),
        ("provider: custom, type: openvpn", ["file"]),
        ("provider: vpnsecure, type: openvpn", ["certificate", "certificateKey", "passphrase"]),
        ("provider: Private Internet Access, type: openvpn, user: 'env:U'", ["password"]),
    ]) func aProviderHasWhatItAsksFor(vpn: String, missing: [String]) throws {
        #expect(try found(vpn) == missing.map { "error vpn.credentials vpn.\($0)" })
    }

    @Test(arguments: [
        "provider: mullvad, privateKey: 'env:K', addresses: [10.0.0.2/32], countries: [Sweden]",
        "provider: protonvpn, privateKey: 'env:K', portForwarding: true",
        "provider: private internet access, type: openvpn, user: 'env:U', password: 'env:P', regions: [Swiss], "
            + "portForwarding: true",
        "provider: custom, privateKey: 'env:K', addresses: ['fd00::2/128'], endpoint: '203.0.113.7:51820', publicKey: k=",
        "provider: custom, privateKey: 'env:K', addresses: [10.0.0.2/32], endpoint: '[2001:db8::1]:51820', publicKey: k",
    ]) func aWholeDescriptionHasNoFindings(vpn: String) throws {
        #expect(try found(vpn) == [])
    }

    @Test(arguments: [
        ("provider: mulvad", "error vpn.provider vpn.provider"),
        ("provider: homemade", "unknown vpn.provider vpn.provider"),
        ("provider: cyberghost", "error vpn.provider vpn.type"),
        ("provider: nordvpn, privateKey: 'env:K', portForwarding: true", "error vpn.provider vpn.portForwarding"),
        ("provider: nordvpn, privateKey: 'env:K', password: 'env:K'", "warning vpn.credentials vpn.password"),
        (
            "provider: private internet access, type: openvpn, user: 'env:U', password: 'env:P', countries: [Sweden]",
            "warning vpn.servers vpn.countries"
        ),
        (
            "provider: custom, privateKey: 'env:K', addresses: [10.0.0.2/32], endpoint: 'vpn.example.org:51820', "
                + "publicKey: k", "error vpn.servers vpn.endpoint"
        ),
        ("provider: nordvpn, privateKey: 'env:K', addresses: [10.0.0.2]", "error network.form vpn.addresses"),
        (
            "provider: nordvpn, privateKey: 'env:K', environment: {WIREGUARD_PRIVATE_KEY: abc}",
            "error environment.secrets vpn.environment.WIREGUARD_PRIVATE_KEY"
        ),
    ]) func whatWillNotDoIsTold(vpn: String, finding: String) throws {
        #expect(try found(vpn) == [finding])
    }

    @Test func aTorrentClientBesideTheVPNIsTold() throws {
        let vpn = "provider: nordvpn, privateKey: 'env:K'"
        #expect(try found(vpn, services: "qbittorrent: {}") == ["warning vpn.clients services.qbittorrent"])
        #expect(try found(vpn, services: "nzbget: {}") == ["warning vpn.clients vpn"])
        #expect(try found(vpn, services: "nzbget: {through: vpn}, a: {kind: gluetun}") == [])
        #expect(
            try found(vpn, services: "nzbget: {through: vpn}, a: {kind: gluetun}, b: {kind: gluetun}")
                == ["error vpn.clients services.b"])
    }

    @Test func aClientRunsWhereItsTunnelIs() throws {
        let text = """
            services: {qbittorrent: {through: vpn}, nzbget: {through: vpn, host: nas}}
            vpn: {provider: nordvpn, privateKey: 'env:K'}
            hosts: {nas: {address: 10.0.0.2}}
            network: {address: 10.0.0.1}
            """
        #expect(try Scene(text).found.contains("error vpn.clients services.nzbget.host"))
    }
}
