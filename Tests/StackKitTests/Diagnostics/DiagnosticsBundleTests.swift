import Foundation
import Support
import Testing

@testable import StackKit

struct DiagnosticsBundleTests {
    static let secrets: [Secret] = [
        "planted/secret+1", "0123456789abcdef0123456789abcdef", "two words \"quoted\"",
        "line-one-of-key\nline-two-of-key",
        "s3cr",
    ]

    /// Every secret in every form in every place there is.
    static func planted() -> DiagnosticsInput {
        let forms = secrets.flatMap { secret -> [String] in
            let text = secret.reveal()
            return [
                text, Data(text.utf8).base64EncodedString(), Data("admin:\(text)".utf8).base64EncodedString(),
                PercentEncoding.segment(text), Document.string(text).json(),
            ]
        }
        let all = forms.joined(separator: " ")
        var input = DiagnosticsInput(at: LikelyCauseTests.date)
        input.config = "services:\n  radarr:\n    url: http://a:\(forms[0])@nas\n    # \(all)\n"
        input.compose = "services:\n  radarr:\n    image: \(all)\n    environment:\n      X: '\(all)'\n"
        input.findings = [.init(all, all, remedy: all)]
        input.services = [
            .init(forms[0], image: all, state: all, health: all, exitCode: 1, message: "permission denied \(all)")
        ]
        input.logs =
            [.init("radarr", forms + [all, "401 unauthorized \(all)"]), .init(all, [all])]
            + forms.map { .init($0, ["no space left on device \(all)"]) }
        input.versions = [forms[0]: all, "radarr": all]
        input.drift = [all]
        input.disks = [.init("/\(forms[0])", free: 0, total: 1 << 40)]
        return input
    }

    @Test func noSecretIsInAnyEntry() throws {
        let bundle = try DiagnosticsBundle(Self.planted(), secrets: Self.secrets)
        #expect(bundle.entries.count > 12)
        for entry in bundle.entries {
            for text in Self.traces {
                #expect(!String(decoding: entry.bytes, as: UTF8.self).contains(text), "\(entry.path)")
                #expect(!entry.path.contains(text))
            }
        }
        #expect(bundle.causes.count == 3)
        let input = Self.planted()
        var dumped = try Document(encoding: bundle.causes).json() + "\(input)" + String(reflecting: [input])
        dump(bundle, to: &dumped)
        dump(input, to: &dumped)
        dump(input.likelyCauses(secrets: Self.secrets), to: &dumped)
        for text in Self.traces { #expect(!dumped.contains(text)) }
    }

    /// Another hand unpacks the archive and searches it.
    @Test(.enabled(if: Requirement.program("python3").runs, "python3 searches the archive"))
    func noSecretIsInTheArchive() async throws {
        try await withFolder { folder in
            let path = folder.appending(path: "diagnostics.tar.gz").path
            try DiagnosticsBundle(Self.planted(), secrets: Self.secrets).write(to: path)
            #expect(try mode(of: path) == 0o600)
            let script = """
                import sys, tarfile
                found = 0
                with tarfile.open(sys.argv[1]) as tar:
                    members = tar.getmembers()
                    for m in members:
                        data = m.name.encode() + b"\\0" + tar.extractfile(m).read()
                        found += sum(data.count(s.encode()) for s in sys.argv[2:])
                    print(len(members), found, {m.mtime for m in members} == {1795972500}, {m.uid for m in members})
                """
            let line = try await Program.with("python3", ["-c", script, path] + Self.traces) {
                String(decoding: try await $0.firstLine(), as: UTF8.self)
            }
            let count = try DiagnosticsBundle(Self.planted(), secrets: Self.secrets).entries.count
            #expect(line == "\(count) 0 True {0}")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["diagnostics.tar.gz"])
        }
    }

    private static let traces = secrets.flatMap { secret -> [String] in
        let text = secret.reveal()
        return [
            text, Data(text.utf8).base64EncodedString().replacing("=", with: ""),
            String(Data("admin:\(text)".utf8).base64EncodedString().dropFirst(9).prefix(text.utf8.count)),
            PercentEncoding.segment(text), String(Document.string(text).json().dropFirst().dropLast()),
        ] + text.split(separator: "\n").map(String.init)
    }

    @Test func theSameInputMakesTheSameBytes() async throws {
        try await withFolder { folder in
            let paths = ["a", "b"].map { folder.appending(path: "\($0).tar.gz").path }
            var input = Self.planted()
            try DiagnosticsBundle(input, secrets: Self.secrets).write(to: paths[0])
            input.versions = Dictionary(uniqueKeysWithValues: input.versions.reversed().map { ($0.key, $0.value) })
            try DiagnosticsBundle(input, secrets: Self.secrets.reversed()).write(to: paths[1])
            let bytes = try paths.map { try Data(contentsOf: URL(filePath: $0)) }
            #expect(bytes[0] == bytes[1])
            #expect(bytes[0].count > 500)
        }
    }

    @Test func whatHelpsIsThere() throws {
        var input = DiagnosticsInput(at: LikelyCauseTests.date)
        input.config = "version: 2\nservices: {}\n"
        input.compose = "services:\n  radarr:\n    image: a/radarr:5.26.2\n"
        input.services = [.init("radarr", image: "a/radarr:5.26.2", state: "exited", exitCode: 1)]
        input.logs = [.init("radarr", (0..<900).map { "line \($0)" } + ["No space left on device"])]
        input.versions = ["radarr": "5.26.2"]
        input.drift = ["radarr /api/v3/movie: a field is new"]
        let bundle = try DiagnosticsBundle(input, secrets: ["hunter2", "abc"])
        let texts = Dictionary(
            uniqueKeysWithValues: bundle.entries.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
        #expect(texts.keys.sorted() == bundle.entries.map(\.path))
        #expect(texts["config.yaml"] == input.config)
        #expect(texts["compose.yaml"] == input.compose)
        #expect(texts["drift.txt"] == "radarr /api/v3/movie: a field is new\n")
        #expect(texts["causes.txt"]?.hasPrefix("1. There is no space left on the disk that radarr writes to.") == true)
        #expect(texts["README.txt"]?.contains("1 of them are shorter") == true)
        let log = try #require(texts["logs/radarr.log"])
        #expect(log.hasPrefix("line 401\n") && log.hasSuffix("No space left on device\n"))
        for name in ["causes.json", "services.json", "versions.json", "findings.json", "machine.json"] {
            #expect(throws: Never.self) { try Document(json: texts[name] ?? "") }
        }
    }

    /// Names of logs come from the engine; they must not lead anywhere, nor fall together.
    @Test func namesOfLogsAreFileNames() throws {
        var input = DiagnosticsInput(at: LikelyCauseTests.date)
        input.logs = ["../../etc/passwd", "a/b", "a_b", "", "..", "naïve"].map { .init($0, ["x"]) }
        let names = try DiagnosticsBundle(input, secrets: []).entries.map(\.path).filter { $0.hasPrefix("logs/") }
        #expect(Set(names).count == 6)
        #expect(names.allSatisfy { SafePath.isSafe($0) && $0.split(separator: "/").count == 2 })
    }

    @Test func anEntryWithASecretIsNeverWritten() throws {
        // The bundle's own words: no redaction of what it is given reaches them.
        let error = #expect(throws: DiagnosticsError.self) {
            try DiagnosticsBundle(DiagnosticsInput(at: LikelyCauseTests.date), secrets: ["causes.txt"])
        }
        #expect(error.map { "\($0)" }?.contains("causes.txt") == false)
    }
}
