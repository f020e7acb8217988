import Support
import Testing
import Wire

@Suite(.enabled(if: OpenSSL.isInstalled, "these tests need the openssl command"))
struct ClientTrustTests {
    private func status(_ server: SelfSignedServer, trusting trust: HTTPClient.Trust) async throws -> Int {
        try await client { $0.trust = trust }.send(Request(.get, server.url)).status
    }

    @Test func selfSignedCertificateIsRefused() async throws {
        let server = try SelfSignedServer()
        #expect(await failure(of: Request(.get, server.url)) == .certificate)
    }

    @Test func ownAuthorityIsTrusted() async throws {
        let server = try SelfSignedServer()
        #expect(try await status(server, trusting: .authority(file: server.certificate)) == 200)
    }

    @Test func anotherAuthorityIsNot() async throws {
        let (server, other) = (try SelfSignedServer(), try SelfSignedServer())
        let client = client { $0.trust = .authority(file: other.certificate) }
        #expect(await failure(of: Request(.get, server.url), with: client) == .certificate)
    }

    @Test func missingAuthorityFileIsSaidSo() async throws {
        let server = try SelfSignedServer()
        let client = client { $0.trust = .authority(file: "/no/such/file.pem") }
        #expect(await failure(of: Request(.get, server.url), with: client) == .certificate)
    }

    @Test func pinnedKeyIsTrusted() async throws {
        let server = try SelfSignedServer()
        #expect(try await status(server, trusting: .publicKey(sha256: server.pin)) == 200)
    }

    @Test func anotherKeyThanThePinnedIsRefused() async throws {
        let (server, other) = (try SelfSignedServer(), try SelfSignedServer())
        let client = client { $0.trust = .publicKey(sha256: other.pin) }
        #expect(await failure(of: Request(.get, server.url), with: client) == .certificate)
    }

    @Test func trustInAnyoneIsPossible() async throws {
        let server = try SelfSignedServer()
        #expect(try await status(server, trusting: .none) == 200)
    }

    @Test func plainServerIsNoTLSServer() async throws {
        try await withRawServer { connection in
            while connection.read() != nil { connection.answer("") }
        } _: { server in
            let url = "https://127.0.0.1:\(server.port)/"
            #expect(await failure(of: Request(.get, url)) == .tls)
        }
    }
}
