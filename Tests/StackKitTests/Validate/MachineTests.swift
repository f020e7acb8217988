import Foundation
import StackKit
import Support
import Testing

/// The real observer, on folders of a test's own.
struct MachineTests {
    private func config(_ folder: URL, _ services: String = "radarr: {}, nzbget: {}") throws -> Config {
        let text = """
            version: 2
            services: {\(services)}
            storage: {root: '\(folder.path)', config: '\(folder.path)/config'}
            system: {timezone: Europe/Berlin}
            """
        return try Config(written: Array(text.utf8), source: "stack.yaml")
    }

    private func make(_ folders: [String], in folder: URL) throws {
        for path in folders {
            try FileManager.default.createDirectory(
                at: folder.appending(path: path), withIntermediateDirectories: true)
        }
    }

    @Test func whatIsThereIsSeenAndLinksAreProved() async throws {
        try await withFolder { folder in
            try make(["media/movies", "downloads"], in: folder)
            try Data().write(to: folder.appending(path: "config"))
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o750], ofItemAtPath: folder.appending(path: "downloads").path)
            let facts = await MachineFacts.observed(for: try config(folder))

            guard case .known(let downloads?)? = facts.entries["\(folder.path)/downloads"] else {
                Issue.record("\(facts.entries)")
                return
            }
            #expect(downloads.kind == .folder && downloads.mode == 0o750 && downloads.owner == Int(getuid()))
            #expect(downloads.free > 0 && !downloads.isReadOnly && !downloads.hasAccessList)
            guard case .known(let file?)? = facts.entries["\(folder.path)/config"] else {
                Issue.record("the file was not seen")
                return
            }
            #expect(file.kind == .file)
            let pair = MachineFacts.FolderPair(
                from: "\(folder.path)/downloads", to: "\(folder.path)/media/movies")
            #expect(facts.links == [pair: .known(true)])
            let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
            #expect(left == ["config", "downloads", "media", "media/movies"], "the proof takes its files away")
        }
    }

    @Test func whatIsNotThereIsKnownNotToBe() async throws {
        try await withFolder { folder in
            let facts = await MachineFacts.observed(for: try config(folder.appending(path: "nothing")))
            #expect(facts.entries.count == 5)
            #expect(facts.entries.values.allSatisfy { $0 == .known(nil) })
            #expect(facts.links.isEmpty)
        }
    }

    @Test(
        .enabled(
            if: FileManager.default.isWritableFile(atPath: "/dev/shm"), "a second file system at /dev/shm"))
    func noLinkReachesAnotherFileSystem() async throws {
        let other = "/dev/shm/maestrarr-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: other) }
        try await withFolder { folder in
            try make(["downloads", "media"], in: folder)
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: "media/movies").path, withDestinationPath: other)
            let config = try config(folder)
            let facts = await MachineFacts.observed(for: config)
            #expect(facts.links.values.first == .known(false))
            let rules = config.findings(on: facts).filter { $0.rule == "paths.links" }
            #expect(rules.map(\.severity) == [.warning])
            #expect(try FileManager.default.contentsOfDirectory(atPath: other).isEmpty)
        }
    }

    @Test func aListenerIsSeenWithItsAddress() async throws {
        let (socket, port) = try listening()
        defer { close(socket) }
        try await withFolder { folder in
            let facts = await MachineFacts.observed(for: try config(folder))
            guard case .known(let listeners) = facts.listeners else {
                Issue.record("\(facts.listeners)")
                return
            }
            #expect(listeners.contains(.init(port, at: IPAddress("127.0.0.1"))))
        }
    }

    private func listening() throws -> (Int32, Int) {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = unsafe inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        try unsafe withUnsafeMutablePointer(to: &address) { address in
            try unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                let isOpen = unsafe bind(socket, address, size) == 0 && getsockname(socket, address, &size) == 0
                try #require(isOpen && listen(socket, 1) == 0)
            }
        }
        return (socket, Int(UInt16(bigEndian: address.sin_port)))
    }

    @Test func theKernelsTablesAreRead() async throws {
        try await withFolder { folder in
            try make(["proc/net", "usr/share/zoneinfo/Europe"], in: folder)
            let head = "  sl  local_address rem_address   st\n"
            let tables = [
                "tcp": "   0: 0100007F:1F90 00000000:0000 0A\n   1: 00000000:0016 00000000:0000 0A\n"
                    + "   2: 0100007F:1F91 0100007F:D431 01\n",
                "tcp6": "   0: 00000000000000000000000001000000:1F92 0:0000 0A\n"
                    + "   1: 0000000000000000FFFF00000100007F:1F93 0:0000 0A\n",
                "udp": "   0: 00000000:14E9 00000000:0000 07\n", "udp6": "nonsense\n   0: zz:zz x 07\n",
            ]
            for (name, text) in tables {
                try Data((head + text).utf8).write(to: folder.appending(path: "proc/net/\(name)"))
            }
            let facts = await MachineFacts.observed(for: try config(folder), root: folder.path)
            let loopback = IPAddress("127.0.0.1")
            #expect(
                facts.listeners
                    == .known([
                        .init(8080, at: loopback), .init(22), .init(8082, at: IPAddress("::1")),
                        .init(8083, at: loopback), .init(5353, .udp),
                    ]))
        }
    }

    @Test func withoutTablesNothingIsKnownOfPorts() async throws {
        try await withFolder { folder in
            let facts = await MachineFacts.observed(for: try config(folder), root: folder.path)
            guard case .unknown(let why) = facts.listeners else {
                Issue.record("\(facts.listeners)")
                return
            }
            #expect(why.contains("could not be read"))
            #expect(
                facts.zones["Europe/Berlin"]
                    == .unknown("this machine has no time zone database at /usr/share/zoneinfo"))
        }
    }

    @Test(arguments: [
        ("Europe/Berlin", true), ("Europe/Berlyn", false), ("Europe", false), ("tzdata.zi", false), ("", false),
        ("../zoneinfo/Europe/Berlin", false), ("/etc/passwd", false),
    ]) func aTimeZoneIsAFileOfTheDatabase(name: String, isThere: Bool) async throws {
        try await withFolder { folder in
            try make(["usr/share/zoneinfo/Europe"], in: folder)
            let zones = folder.appending(path: "usr/share/zoneinfo")
            try Data("TZif2".utf8).write(to: zones.appending(path: "Europe/Berlin"))
            try Data("# version".utf8).write(to: zones.appending(path: "tzdata.zi"))
            var config = try config(folder)
            config.system.timezone = name
            let facts = await MachineFacts.observed(for: config, root: folder.path)
            #expect(facts.zones == [name: .known(isThere)])
        }
    }

    @Test func keysAreLookedUpAndNoneIsKept() async throws {
        try await withFolder { folder in
            let services =
                "radarr: {key: 'env:SET'}, sonarr: {key: 'env:UNSET'}, lidarr: {key: 'vault:x'}, "
                + "plex: {claim: 'file:claim'}"
            try AtomicFile("\(folder.path)/claim").replace(with: Array("claim-topsecret".utf8), mode: 0o600)
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -300)], ofItemAtPath: "\(folder.path)/claim")
            let config = try config(folder, services)
            let references = References(environment: ["SET": "topsecret"], folder: folder.path) { _ in "topsecret" }
            let facts = await MachineFacts.observed(for: config, following: references)
            #expect(facts.keyFlaws[KeyReference(.environment("SET"))] == .known(nil))
            #expect(facts.keyFlaws[KeyReference(.environment("UNSET"))] == .known("the variable UNSET is not set"))
            #expect(facts.keyFlaws[KeyReference(.vault("x"))] == .known(nil))
            #expect(facts.keyFlaws[KeyReference(.file("claim"))] == .known(nil))
            #expect(config.findings(on: facts).contains { $0.rule == "plex.claim" && $0.severity == .error })
            #expect(!"\(facts)".contains("topsecret") && !"\(config.findings(on: facts))".contains("topsecret"))
        }
    }

    @Test func whatDoesNotAnswerIsGivenUpOn() async throws {
        let gate = DispatchSemaphore(value: 0)
        try await withFolder { folder in
            let config = try config(folder, "radarr: {key: 'vault:slow'}")
            let references = References(environment: [:]) { _ in
                gate.wait()
                return "late"
            }
            let facts = await MachineFacts.observed(
                for: config, following: references, deadline: .milliseconds(200))
            gate.signal()
            #expect(
                facts.keyFlaws[KeyReference(.vault("slow"))] == .unknown("it did not answer within 0.2 seconds"))
        }
    }
}
