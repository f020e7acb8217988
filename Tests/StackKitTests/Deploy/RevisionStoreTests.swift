import Foundation
import Support
import Testing

@testable import StackKit

@Suite struct RevisionStoreTests {
    private func meta(_ files: StackFiles) -> Revision.Meta {
        Revision.Meta(
            written: Date(timeIntervalSince1970: 1_700_000_000), applied: nil, project: "media", folder: "/srv",
            profiles: ["vpn"], content: files.digest, note: "first", hosts: [:])
    }

    @Test func aRevisionComesBackAsItWasWritten() async throws {
        try await withFolder { folder in
            let store = RevisionStore(folder.appending(path: "a/b/.stack").path)
            try store.prepare()
            #expect(try store.current() == nil && store.numbers.isEmpty)
            let files = StackFiles(compose: Array("services: {}\n".utf8), env: Array("KEY=secret\n".utf8))
            var revision = try store.adopt(try store.stage(files), meta(files))
            #expect(revision.number == 1 && !revision.hasRun)
            revision.images = ["a": PinnedImage(reference: "r/a:1", id: "sha256:x", digest: "r/a@sha256:y")]
            revision.meta.applied = Date(timeIntervalSince1970: 1_700_000_100)
            try store.update(revision)
            try store.setCurrent(1)
            #expect(try store.revision(1) == revision && store.files(of: 1) == files && store.current() == 1)
            #expect(try store.adopt(try store.stage(files), meta(files)).number == 2)
            for name in ["compose.yaml", "env", "images.json", "meta.json"] {
                let path = "\(store.folder(of: 1))/\(name)"
                let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == 0o600, "\(name)")
            }
        }
    }

    @Test func whatIsMissingIsSaid() async throws {
        try await withFolder { folder in
            let store = RevisionStore(folder.path)
            try store.prepare()
            #expect(throws: RevisionFailure.none(3, of: [])) { try store.revision(3) }
            try Data("7\n".utf8).write(to: folder.appending(path: "current"))
            #expect(throws: RevisionFailure.badPointer("\(folder.path)/current")) { try store.current() }
        }
    }

    @Test func whatAKilledRunLeftAsideIsTidiedUp() async throws {
        try await withFolder { folder in
            let store = RevisionStore(folder.path)
            try store.prepare()
            let staged = try store.stage(StackFiles(compose: []))
            #expect(store.numbers.isEmpty && FileManager.default.fileExists(atPath: staged))
            store.tidy()
            #expect(!FileManager.default.fileExists(atPath: staged))
        }
    }

    @Test func aPinNamesTheContent() {
        let pin = PinnedImage(reference: "host:5000/a/b:1.2", id: "sha256:x", digest: "host:5000/a/b@sha256:y")
        #expect(pin.pinned == "host:5000/a/b:1.2@sha256:y")
        #expect(PinnedImage(reference: "local/a:1", id: "sha256:x", digest: nil).pinned == "sha256:x")
        #expect(Pins.repository(of: "host:5000/a/b:1.2@sha256:y") == "host:5000/a/b")
        #expect(Pins.repository(of: "docker.io/library/redis:7") == "redis")
        #expect(Pins.repository(of: "host:5000/a") == "host:5000/a")
    }

    @Test func onlyWhatHasChangedIsPinned() {
        let recorded = [
            "same": PinnedImage(reference: "a:1", id: "sha256:a", digest: nil),
            "moved": PinnedImage(reference: "b:1", id: "sha256:b", digest: "b@sha256:d"),
            "elsewhere": PinnedImage(reference: "c:1", id: "sha256:c", digest: nil),
        ]
        let present = ["a:1": Image(id: "sha256:a"), "b:1": Image(id: "sha256:new")]
        #expect(
            Pins.override(recorded, on: present, only: ["same", "moved"])
                == ["services": ["moved": ["image": "b:1@sha256:d"]]])
        #expect(Pins.override(recorded, on: present, only: ["same"]).isNull)
    }

    @Test func theLockIsFreeOnlyWhenTheLastProgramThatHoldsItIsGone() async throws {
        try await withFolder { folder in
            let path = folder.appending(path: "lock").path
            var lock: StackLock? = try await StackLock.take(path, within: .zero)
            let descriptor = try #require(lock?.descriptor)
            await #expect(throws: StackLockBusy(path: path, holder: getpid())) {
                _ = try await StackLock.take(path, within: .zero)
            }
            let child = ChildProcess(
                file: "/bin/sh", arguments: ["-c", "echo here; sleep 60"], environment: ["PATH": "/usr/bin:/bin"],
                inherited: [descriptor])
            let started = AsyncStream<Void>.makeStream()
            let task = Task { try await child.run { _, _ in started.continuation.yield() } }
            for await _ in started.stream { break }
            lock = nil
            await #expect(throws: StackLockBusy.self) { _ = try await StackLock.take(path, within: .milliseconds(200)) }
            task.cancel()
            _ = try? await task.value
            _ = try await StackLock.take(path, within: .seconds(5))
        }
    }
}
