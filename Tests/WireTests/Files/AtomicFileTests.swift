import Foundation
import Support
import Testing
import Wire

struct AtomicFileTests {
    @Test func whatIsWrittenIsRead() async throws {
        try await withFolder { folder in
            let file = AtomicFile(folder.appending(path: "page.html").path)
            try file.replace(with: Array("old".utf8))
            try file.replace(with: Array("new and longer".utf8))
            #expect(try file.read() == Array("new and longer".utf8))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["page.html"])
        }
    }

    @Test func aFailedWriteLeavesNothingBehind() async throws {
        try await withFolder { folder in
            let target = folder.appending(path: "taken")
            try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
            #expect(throws: FileFailure.self) { try AtomicFile(target.path).replace(with: [1]) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["taken"])
        }
    }

    @Test func failuresSayWhatIsWrong() async throws {
        try await withFolder { folder in
            let missing = folder.appending(path: "none").path
            #expect(reason { try AtomicFile(missing).read() } == "there is no such file")
            #expect(reason { try AtomicFile(folder.path).read() } == "it is a folder, not a file")
            #expect(reason { try AtomicFile("/dev/null").read() } == "it is not a plain file")
            #expect(reason { try AtomicFile(missing + "/x").replace(with: []) } == "there is no such folder")
            try AtomicFile(missing).replace(with: [1, 2, 3])
            #expect(reason { try AtomicFile(missing).read(upTo: 2) } == "larger than 2 bytes")
        }
    }

    @Test func aPipeNobodyWritesToIsNotWaitedFor() async throws {
        try await withFolder { folder in
            let pipe = folder.appending(path: "pipe").path
            let status = unsafe mkfifo(pipe, 0o600)
            #expect(status == 0)
            #expect(reason { try AtomicFile(pipe).read() } == "it is not a plain file")
        }
    }

    @Test func othersMayReadWhatTheModeSays() async throws {
        try await withFolder { folder in
            let file = AtomicFile(folder.appending(path: "key").path)
            try file.replace(with: [1], mode: 0o600)
            #expect(!file.isOpenToOthers)
            let status = unsafe chmod(file.path, 0o640)
            #expect(status == 0)
            #expect(file.isOpenToOthers)
        }
    }

    private func reason(_ body: () throws -> some Any) -> String? {
        do { _ = try body() } catch { return (error as? FileFailure)?.reason }
        return nil
    }
}
