import ArrKit
import Foundation
import Listener
import PlexKit
import Rehearsal
import StackKit
import Support
import Testing
import Wire

/// Every way to get an address or a key wrong is an error that names the fix, whichever service it is; the guide's table
/// shows Sonarr's words.
@Suite(.enabled(if: OpenSSL.isInstalled, "these tests need the openssl command"))
struct ErrorTableTests {
    /// The simplest question to each service.
    struct Service: Sendable, CustomTestStringConvertible {
        var name: String
        var ask: @Sendable (_ url: String, _ key: Secret, Transport) async throws -> Void
        var testDescription: String { name }
    }

    static let services = [
        Service(name: "Sonarr") { _ = try await Sonarr($0, key: $1, transport: $2).status() },
        Service(name: "Radarr") { _ = try await Radarr($0, key: $1, transport: $2).status() },
        Service(name: "Prowlarr") { _ = try await Prowlarr($0, key: $1, transport: $2).status() },
        Service(name: "Lidarr") { _ = try await Lidarr($0, key: $1, transport: $2).status() },
        Service(name: "Overseerr") {
            _ = try await Seerr($0, key: $1, as: .overseerr, transport: $2).settings.main.get()
        },
        Service(name: "Seerr") { _ = try await Seerr($0, key: $1, as: .seerr, transport: $2).settings.main.get() },
        Service(name: "qBittorrent") {
            _ = try await QBittorrent($0, user: "admin", password: $1, transport: $2).identity()
        },
        Service(name: "NZBGet") { _ = try await NZBGet($0, password: $1, transport: $2).status() },
        Service(name: "qBittorrent") { _ = try await QBittorrent($0, password: $1, transport: $2).app.version() },
        Service(name: "Plex") {
            let identity = ClientIdentity(identifier: "test", product: "Test", version: "1")
            _ = try await Plex($0, token: $1, client: identity, transport: $2).libraries.all()
        },
    ]

    /// One mistake: how the service is met with it, and what the error is.
    struct Mistake {
        var name: String
        var code: ServiceError.Code
        var url: String
        var transport: Transport
        var key: Secret = "wrong"
    }

    @Test(arguments: services) func everyMistakeIsNamedWithItsRemedy(service: Service) async throws {
        try await Self.withMistakes(of: service) { mistakes in
            for mistake in mistakes {
                let error = await #expect(throws: ServiceError.self, "\(mistake.name)") {
                    try await service.ask(mistake.url, mistake.key, mistake.transport)
                }
                #expect(error?.code == mistake.code, "\(mistake.name): \(String(describing: error))")
                #expect(error?.advice.hasSuffix(".") == true, "\(mistake.name)")
                #expect(!"\(String(describing: error))".contains(mistake.key.reveal() + "@"))
            }
        }
    }

    @Test func theGuideShowsWhatIsSaid() async throws {
        let guide = try String(contentsOf: GuideTests.root.appending(path: "Documentation/Errors.md"), encoding: .utf8)
        try await Self.withMistakes(of: Self.services[0]) { mistakes in
            for mistake in mistakes {
                let error = await #expect(throws: ServiceError.self) {
                    try await Self.services[0].ask(mistake.url, mistake.key, mistake.transport)
                }
                guard let error else { continue }
                let status = error.status.map { "\($0), " } ?? ""
                let advice = error.advice.replacing(/127\.0\.0\.1:\d+|port \d+/) { match in
                    match.output.hasPrefix("port") ? "port 8990" : "nas:8989"
                }
                let row = "| \(mistake.name) | `\(error.code)` | \(status)\(error.code.phrase) | \(advice) |"
                #expect(guide.contains(row), "the guide lacks this row:\n\(row)")
            }
        }
    }

    @Test func aTrailingSlashAndAnAddressInBracketsAreNoMistake() async throws {
        let stack = Rehearsal.Stack(films: 1, shows: 1)
        let sonarr = stack.sonarr
        for url in ["http://nas:8989/", "http://[fd00::1]:8989", "http://nas:8989//", " http://nas:8989 "] {
            _ = try await Sonarr(url, key: sonarr.key, transport: sonarr.transport).status()
        }
    }

    @Test func aPinnedCertificateIsLetThrough() async throws {
        let server = try SelfSignedServer()
        var configuration = HTTPClient.Configuration()
        configuration.trust = .publicKey(sha256: server.pin)
        let client = HTTPClient(configuration)
        defer { client.close() }
        // Beyond the certificate stands a page of openssl's, which is not Sonarr.
        let error = await #expect(throws: ServiceError.self) {
            _ = try await Sonarr(server.url, key: "k", transport: client.transport).status()
        }
        #expect(error?.code == .notTheAPI || error?.code == .wrongBase || error?.code == .notFound)
    }

    private static func withMistakes(of service: Service, _ body: ([Mistake]) async throws -> Void) async throws {
        let stack = Rehearsal.Stack(films: 1, shows: 1, usingURLBases: true)
        let fake = stack.fakes.first { $0.name == service.name.lowercased() }
        let real = try #require(fake)
        let page = Transport { _ in
            Response(headers: ["Content-Type": "text/html"], body: Body("<html><form>Sign in</form></html>"))
        }
        let listeners = try [
            Listener(serving: real.transport), Listener(serving: page),
            Listener(serving: Transport { Response(status: 307, headers: ["Location": $0.path]) }),
        ]
        let (home, login, loop) = (listeners[0].url, listeners[1].url, listeners[2].url)
        let tls = try SelfSignedServer()
        let client = HTTPClient()
        func mistake(
            _ name: String, _ code: ServiceError.Code, _ url: String, _ transport: Transport? = nil, key: Secret? = nil
        ) -> Mistake {
            Mistake(name: name, code: code, url: url, transport: transport ?? client.transport, key: key ?? real.key)
        }
        let base = real.urlBase ?? ""
        let port = try FreePort.find()
        var mistakes = [
            mistake("wrong key", .wrongKey, home + base, key: "wrong"),
            mistake("a login page in front", .notTheAPI, login),
            mistake("a redirect that leads back to itself", .redirected, loop),
            mistake("self-signed certificate", .certificate, tls.url),
            mistake("https where http is spoken", .tls, home.replacing("http:", with: "https:")),
            mistake("IPv6 address without brackets", .badAddress, "http://fd00::1:8989"),
            mistake("no scheme", .badAddress, "nas:8989"),
            mistake("another scheme", .badAddress, "ftp://nas:8989"),
            mistake("no host", .badAddress, "http://:8989"),
            mistake("a name nobody knows", .nameNotFound, "http://nas.invalid:8989"),
            mistake("nobody listens", .refused, "http://127.0.0.1:\(port)"),
        ]
        // A password travels in base64, which hides what no header can carry.
        let isPassword = real.user != nil
        mistakes.append(
            mistake("a key with a line break", isPassword ? .wrongKey : .unsendable, home + base, key: "two\nlines"))
        if !base.isEmpty { mistakes.append(mistake("URL base left out", .wrongBase, home)) }
        do {
            try await body(mistakes)
        } catch {
            for listener in listeners { await listener.stop() }
            client.close()
            throw error
        }
        for listener in listeners { await listener.stop() }
        client.close()
    }
}
