import Foundation
import StackKit
import Support
import Testing

@Suite struct JournalTests {
    @Test func aStepThatBeganAndHasNoEndIsUnfinished() async throws {
        try await withFolder { folder in
            let path = folder.appending(path: "journal.jsonl").path
            let first = Journal(path, run: "first")
            try first.note("apply", .begin, detail: ["revision": 3])
            try first.note("pull", .begin)
            try first.note("pull", .end, .done)
            try first.note("up", .begin)
            let second = Journal(path, run: "second")
            try await second.during("status") {}
            let open = try second.entries().unfinished
            #expect(open.map(\.step) == ["apply", "up"] && open.allSatisfy { $0.run == "first" })
            #expect(open[0].detail["revision"].int == 3)
            for entry in open { try second.note(entry.step, .end, .lost, run: entry.run) }
            #expect(try second.entries().unfinished.isEmpty)
        }
    }

    @Test func halfALineHidesNeitherItsNeighbours() async throws {
        try await withFolder { folder in
            let path = folder.appending(path: "journal.jsonl").path
            let journal = Journal(path)
            try journal.note("one", .begin)
            let file = try FileHandle(forWritingTo: URL(filePath: path))
            try file.seekToEnd()
            try file.write(contentsOf: Data(#"{"time":"2026-01-01T00:00:00.000Z","run":"x","st"#.utf8))
            try file.close()
            try journal.note("two", .begin)
            #expect(try journal.entries().map(\.step) == ["one", "two"])
        }
    }

    @Test func howAStepEndedIsKept() async throws {
        struct Broken: Error, CustomStringConvertible { var description: String { "it broke\nwith a secret line" } }
        try await withFolder { folder in
            let journal = Journal(folder.appending(path: "journal.jsonl").path)
            await #expect(throws: Broken.self) { try await journal.during("fail") { throw Broken() } }
            await #expect(throws: CancellationError.self) {
                try await journal.during("stop") { throw CancellationError() }
            }
            let ends = try journal.entries().filter { $0.moment == .end }
            #expect(ends.map(\.outcome) == [.failed, .cancelled])
            #expect(ends[0].detail["why"] == "it broke")
            let mode = try FileManager.default.attributesOfItem(atPath: journal.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }
}
