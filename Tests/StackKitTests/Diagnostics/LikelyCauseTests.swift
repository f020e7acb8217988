import Foundation
import Support
import Testing

@testable import StackKit

struct LikelyCauseTests {
    static let date = Date(timeIntervalSince1970: 1_795_972_500)

    /// What one rule says to a line of a log that programs really write, and what must be in its sentence or advice.
    struct Line: Sendable, CustomTestStringConvertible {
        var rule: String
        var service: String
        var line: String
        var says: String = ""
        var testDescription: String { "\(rule): \(line)" }
    }

    static let lines = [
        Line(
            rule: "key-refused", service: "prowlarr",
            line:
                "[Warn] SonarrV3Proxy: HTTP request failed: [401:Unauthorized] [GET] at [http://sonarr:8989/api/v3/system/status]"
        ),
        Line(rule: "key-refused", service: "overseerr", line: "[Sonarr] Request failed with status code 401"),
        Line(
            rule: "name-not-resolved", service: "radarr",
            line: "System.Net.Http.HttpRequestException: Name or service not known (qbittorrent:8080)",
            says: "`qbittorrent`"),
        Line(rule: "name-not-resolved", service: "overseerr", line: "getaddrinfo ENOTFOUND plex", says: "`plex`"),
        Line(
            rule: "name-not-resolved", service: "tautulli",
            line: "Could not resolve host: plex.tv", says: "internet"),
        Line(
            rule: "port-taken", service: "engine",
            line: "Error response from daemon: Bind for 0.0.0.0:8989 failed: port is already allocated",
            says: "Port 8989"),
        Line(
            rule: "port-taken", service: "npm",
            line: "nginx: [emerg] bind() to 0.0.0.0:443 failed (98: Address already in use)", says: ":443"),
        Line(
            rule: "permission-denied", service: "sonarr",
            line: "System.UnauthorizedAccessException: Access to the path '/data/media/tv' is denied.",
            says: "/data/media/tv"),
        Line(
            rule: "permission-denied", service: "nzbget",
            line: "mkdir: cannot create directory '/downloads/tmp': Permission denied",
            says: "/downloads/tmp"),
        Line(
            rule: "disk-full", service: "nzbget",
            line: "Could not write file /data/usenet/a.rar: No space left on device"),
        Line(rule: "disk-full", service: "radarr", line: "SQLiteException: database or disk is full"),
        Line(
            rule: "vpn-unhealthy", service: "gluetun",
            line: "ERROR [openvpn] AUTH: Received control message: AUTH_FAILED",
            says: "refuses the login"),
        Line(
            rule: "vpn-unhealthy", service: "gluetun",
            line: "INFO [healthcheck] program has been unhealthy for 6s: restarting VPN", says: "tunnel"),
        Line(rule: "hard-link-trap", service: "radarr", line: "[EXDEV] Invalid cross-device link: /downloads/a.mkv"),
        Line(
            rule: "clock-skew", service: "prowlarr",
            line: "The SSL connection could not be established: certificate is not yet valid"),
        Line(
            rule: "image-pull", service: "engine",
            line: "Error response from daemon: manifest for example/radarr:9 not found: manifest unknown",
            says: "tag"),
        Line(
            rule: "image-pull", service: "engine",
            line: "Error: toomanyrequests: You have reached your unauthenticated pull rate limit.", says: "wait an hour"
        ),
        Line(
            rule: "image-pull", service: "engine",
            line: "no matching manifest for linux/arm/v7 in the manifest list entries", says: "processor"),
        Line(
            rule: "database-damaged", service: "sonarr",
            line: "SQLite error (11): database disk image is malformed", says: "sonarr"),
        Line(
            rule: "out-of-memory", service: "overseerr",
            line: "FATAL ERROR: Reached heap limit - JavaScript heap out of memory"),
        Line(
            rule: "connection-refused", service: "prowlarr",
            line: "Connection refused (radarr:7878)", says: "radarr:7878"),
    ]

    @Test(arguments: lines) func aLineOfALogSpeaksForItsCause(line: Line) throws {
        var input = DiagnosticsInput(at: Self.date)
        input.logs = [.init(line.service, ["Starting", line.line, "Done"])]
        let cause = try #require(input.likelyCauses().first)
        #expect(cause.rule == line.rule)
        #expect(cause.evidence.map(\.line) == [line.line])
        #expect(cause.evidence.map(\.source) == [line.service])
        #expect(line.says.isEmpty || "\(cause.sentence) \(cause.advice)".contains(line.says))
        #expect(cause.sentence.hasSuffix(".") && cause.advice.hasSuffix("."))
    }

    /// What is normal, or only looks like trouble.
    @Test(arguments: [
        "Importing The Disk (2024) from /downloads", "Reading file 4011 of 24013", "HTTP/1.1 200 OK in 401 ms",
        "Hardlink created for /data/media/a.mkv", "Port 8989 is open", "Health check passed", "Downloaded 401 files",
        "GET /api/v3/queue 200", "Listening on http://0.0.0.0:7878", "certificate is valid until 2027",
        "Refreshing series: Permission (2021)", "Memory in use: 120 MiB",
    ]) func whatIsNormalSpeaksForNothing(line: String) {
        var input = DiagnosticsInput(at: Self.date)
        input.logs = [.init("radarr", [line])]
        input.services = [.init("radarr", health: "healthy")]
        input.disks = [.init("/data", free: 500 << 30, total: 4 << 40)]
        input.clockLead = 0.4
        #expect(input.likelyCauses().map(\.rule) == [])
    }

    @Test func whatWasMeasuredCounts() {
        var input = DiagnosticsInput(at: Self.date)
        input.disks = [.init("/data", free: 3 << 20, total: 4 << 40), .init("/", free: 9 << 30, total: 100 << 30)]
        #expect(input.likelyCauses().map(\.rule) == ["disk-full"])
        #expect(input.likelyCauses().first?.sentence == "There is no space left on /data.")
        input.disks = []
        input.clockLead = -7200
        #expect(input.likelyCauses().first?.sentence == "This machine's clock is 7200 seconds behind.")
        input.clockLead = nil
        input.findings = [.init("mounts.hard-link-trap", "downloads and library are no one filesystem")]
        #expect(input.likelyCauses().map(\.rule) == ["hard-link-trap"])
        input.findings = [.init("ports", "port 8989 is taken on this host")]
        #expect(input.likelyCauses().first?.sentence == "Port 8989 is taken by another program or service.")
    }

    /// Whatever hangs on the tunnel fails in its own way; the tunnel is what to mend.
    @Test func aCauseComesBeforeItsResults() {
        var input = DiagnosticsInput(at: Self.date)
        input.services = [
            .init("vpn", image: "qmcgaw/gluetun:v3.40", health: "unhealthy", restarts: 5),
            .init("qbittorrent", health: "unhealthy", restarts: 4), .init("radarr", health: "healthy"),
        ]
        input.logs = [
            .init("vpn", ["INFO [healthcheck] program has been unhealthy for 6s: restarting VPN"]),
            .init("qbittorrent", ["Could not resolve host: tracker.example.org"]),
            .init("radarr", Array(repeating: "Connection refused (vpn:8080)", count: 40)),
        ]
        #expect(input.likelyCauses().map(\.rule) == ["vpn-unhealthy", "name-not-resolved", "keeps-restarting"])
    }

    @Test func aFullDiskComesBeforeAllThatFailsForIt() {
        var input = DiagnosticsInput(at: Self.date)
        input.disks = [.init("/srv", free: 0, total: 1 << 40)]
        input.services = [.init("sonarr", state: "restarting", exitCode: 1, restarts: 9)]
        input.logs = [
            .init(
                "sonarr",
                ["database disk image is malformed", "database or disk is full", "Connection refused (radarr:7878)"])
        ]
        #expect(input.likelyCauses().map(\.rule) == ["disk-full", "database-damaged", "keeps-restarting"])
    }

    @Test func repeatedLinesCountOnce() {
        var input = DiagnosticsInput(at: Self.date)
        input.logs = [.init("a", Array(repeating: "connection refused (b:80)", count: 900) + ["401 unauthorized"])]
        #expect(input.likelyCauses().map(\.rule) == ["key-refused", "connection-refused"])
        #expect(input.likelyCauses().allSatisfy { $0.evidence.count == 1 })
    }

    @Test func theNewestLinesAreShownAndNoneIsEndless() {
        var input = DiagnosticsInput(at: Self.date)
        input.logs = [
            .init("a", (0..<20).map { "No space left on device: \($0) " + String(repeating: "x", count: 5000) })
        ]
        let evidence = input.likelyCauses().first?.evidence ?? []
        #expect(evidence.count == 5 && evidence.last?.line.hasPrefix("No space left on device: 19") == true)
        #expect(evidence.allSatisfy { $0.line.count < 310 })
    }

    @Test func everyRuleHasALineAndANameOfItsOwn() {
        let names = CauseRule.all.map(\.name)
        #expect(Set(names).count == names.count && names.count == 14)
        // These speak of states and not of lines.
        #expect(Set(names).subtracting(Self.lines.map(\.rule)) == ["health-check", "keeps-restarting"])
    }

    @Test func statesSpeakToo() {
        var input = DiagnosticsInput(at: Self.date)
        input.services = [
            .init("radarr", health: "unhealthy", message: "curl: (22) 503"),
            .init("sonarr", state: "exited", exitCode: 137, message: "OOMKilled"),
            .init("tdarr", state: "exited", exitCode: 0),
        ]
        let causes = input.likelyCauses()
        #expect(causes.map(\.rule) == ["out-of-memory", "keeps-restarting", "health-check"])
        #expect(causes[1].sentence == "sonarr does not stay up.")
        #expect(causes[2].evidence.map(\.line) == ["unhealthy: curl: (22) 503"])
    }
}
