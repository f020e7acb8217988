import Foundation
import Support
import Testing

@testable import StackKit

/// Archives that somebody made to write where they must not, by python's tarfile.
@Suite(.enabled(if: Requirement.program("python3").runs, "python3 makes the archives"))
struct HostileBackupTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// Python: changes `entries` (the manifest's) and `members` (the archive's), lists of dictionaries.
        var change: String
        var code: BackupError.Code = .hostile
    }

    private static let writer = """
        import hashlib, io, json, sys, tarfile
        target, root = sys.argv[1], sys.argv[2]
        def entry(path, kind="file", data=b"", **more):
            base = dict(path=path, kind=kind, size=len(data), mode=0o755, user=0, group=0, modified=0, isSound=True)
            base["sha256"] = hashlib.sha256(data).hexdigest() if kind in ("file", "database") else ""
            return {**base, **more}
        def member(name, data=b"", type=tarfile.REGTYPE, link="", size=None):
            return dict(name=name, data=data, type=type, link=link)
        entries = [entry("config", "folder"), entry("config/a", data=b"one")]
        members = [member("config", type=tarfile.DIRTYPE), member("config/a", b"one")]
        roots = [dict(name="config", path=root)]
        %CHANGE%
        manifest = json.dumps(dict(format=1, made="2026-11-29T17:15:00Z", program="test", roots=roots, versions={},
                                   entries=entries, notes=[])).encode()
        with tarfile.open(target, "w:gz", format=tarfile.PAX_FORMAT) as tar:
            for m in [member("manifest.json", manifest)] + members:
                info = tarfile.TarInfo(m["name"])
                info.size, info.type, info.linkname = len(m["data"]), m["type"], m["link"]
                tar.addfile(info, io.BytesIO(m["data"]))
        """

    static let cases = [
        Case(
            testDescription: "a path that climbs",
            change: """
                entries.append(entry("config/../../evil", data=b"x")); members.append(member("config/../../evil", b"x"))
                """),
        Case(
            testDescription: "an absolute path",
            change: """
                entries.append(entry("/tmp/evil", data=b"x")); members.append(member("/tmp/evil", b"x"))
                """),
        Case(
            testDescription: "a path of no root",
            change: """
                entries.append(entry("other", data=b"x")); members.append(member("other", b"x"))
                """),
        Case(
            testDescription: "a link to a file outside",
            change: """
                entries.append(entry("config/l", "link", target="/etc/passwd"))
                members.append(member("config/l", type=tarfile.SYMTYPE, link="/etc/passwd"))
                """),
        Case(
            testDescription: "a link that climbs",
            change: """
                entries.append(entry("config/l", "link", target="../../evil"))
                members.append(member("config/l", type=tarfile.SYMTYPE, link="../../evil"))
                """),
        Case(
            testDescription: "a link other than the manifest's",
            change: """
                entries.append(entry("config/l", "link", target="a"))
                members.append(member("config/l", type=tarfile.SYMTYPE, link="../../evil"))
                """),
        Case(
            testDescription: "a file through a link",
            change: """
                entries += [entry("config/l", "link", target="."), entry("config/l/evil", data=b"x")]
                members += [member("config/l", type=tarfile.SYMTYPE, link="."), member("config/l/evil", b"x")]
                """),
        Case(
            testDescription: "a link in a folder's place",
            change: """
                entries += [entry("config/d", "folder"), entry("config/d/evil", data=b"x")]
                members += [member("config/d", type=tarfile.SYMTYPE, link="/tmp"), member("config/d/evil", b"x")]
                """),
        Case(
            testDescription: "a hard link",
            change: """
                entries.append(entry("config/h", data=b""))
                members.append(member("config/h", type=tarfile.LNKTYPE, link="/etc/passwd"))
                """),
        Case(
            testDescription: "a device",
            change: """
                entries.append(entry("config/dev")); members.append(member("config/dev", type=tarfile.CHRTYPE))
                """),
        Case(
            testDescription: "a pipe",
            change: """
                entries.append(entry("config/pipe")); members.append(member("config/pipe", type=tarfile.FIFOTYPE))
                """),
        Case(
            testDescription: "a file the manifest does not name",
            change: """
                members.append(member("config/b", b"x"))
                """),
        Case(
            testDescription: "a file twice",
            change: """
                members.append(member("config/a", b"one"))
                """),
        Case(
            testDescription: "an entry twice",
            change: """
                entries.append(entry("config/a", data=b"one"))
                """),
        Case(
            testDescription: "a file longer than it says",
            change: """
                entries[1]["size"] = 2
                """, code: .damaged),
        Case(
            testDescription: "other bytes",
            change: """
                members[1] = member("config/a", b"two")
                """, code: .damaged),
        Case(
            testDescription: "a missing file",
            change: """
                members.pop()
                """, code: .damaged),
        Case(
            testDescription: "an impossible owner",
            change: """
                entries[1]["user"] = -1
                """),
        Case(
            testDescription: "an impossible mode",
            change: """
                entries[1]["mode"] = 0o100000
                """),
        Case(
            testDescription: "a relative root",
            change: """
                roots[0]["path"] = "../evil"
                """, code: .badRoot),
        Case(
            testDescription: "a later format",
            change: """
                json_dumps = json.dumps
                json.dumps = lambda d: json_dumps({**d, "format": 2})
                """, code: .newer),
        Case(
            testDescription: "a database that is none",
            change: """
                entries.append(entry("config/x.db", "database", data=b"SQLite format 3\\0 but no more"))
                members.append(member("config/x.db", b"SQLite format 3\\0 but no more"))
                """, code: .database),
    ]

    @Test(arguments: cases) func nothingIsWrittenWhereItDoesNotBelong(hostile: Case) async throws {
        try await withFolder { folder in
            let (archive, root) = try await Self.make(hostile.change, in: folder)
            let outside = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            let backup = try #require(Backup(at: archive))
            let failure = await #expect(throws: BackupError.self) { try await backup.restore() }
            #expect(failure?.code == hostile.code, "\(String(describing: failure))")
            if hostile.code != .badRoot { await #expect(throws: BackupError.self) { try await backup.verify() } }
            #expect(try FileManager.default.contentsOfDirectory(atPath: root) == ["kept"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == outside)
            #expect(!FileManager.default.fileExists(atPath: "/tmp/evil"))
        }
    }

    /// The archives above fail for what is wrong with them, and not for being python's.
    @Test func theSameArchiveWithoutHarmIsRestored() async throws {
        try await withFolder { folder in
            let (archive, root) = try await Self.make("", in: folder)
            try await #require(Backup(at: archive)).restore()
            #expect(try FileManager.default.contentsOfDirectory(atPath: root) == ["a"])
        }
    }

    private static func make(_ change: String, in folder: URL) async throws -> (archive: String, root: String) {
        let root = folder.appending(path: "root/config").path
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        try Data("kept".utf8).write(to: URL(filePath: "\(root)/kept"))
        let archive = folder.appending(path: "maestrarr-20261129T171500Z.tar.gz").path
        try await Program.run(
            "python3", ["-c", writer.replacing("%CHANGE%", with: change), archive, root])
        return (archive, root)
    }
}
