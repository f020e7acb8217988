import Foundation
import Support
import Testing

@testable import StackKit

struct BackupFolderTests {
    private static func date(_ text: String) -> Date {
        (try? Date("\(text)T12:00:00Z", strategy: .iso8601)) ?? .distantPast
    }

    @Test func retentionKeepsTheNewestOfEachPeriod() {
        let dates = (0..<400).map { Self.date("2026-11-29").addingTimeInterval(Double(-86_400 * $0)) }
        let twice = dates + dates.map { $0.addingTimeInterval(-3600) }
        let kept = BackupRetention(daily: 3, weekly: 3, monthly: 3).kept(of: twice)
        // 2026-11-29 is a Sunday, the last day of its week.
        #expect(
            kept.sorted(by: >)
                == ["2026-11-29", "2026-11-28", "2026-11-27", "2026-11-22", "2026-11-15", "2026-10-31", "2026-09-30"]
                .map(Self.date))
    }

    @Test func aLongPauseCostsNoBackups() {
        let dates = ["2020-01-01", "2020-01-02", "2026-11-29"].map(Self.date)
        #expect(BackupRetention(daily: 7, weekly: 0, monthly: 0).kept(of: dates) == Set(dates))
        #expect(BackupRetention(daily: 0, weekly: 0, monthly: 0).kept(of: dates) == [dates[2]])
        #expect(BackupRetention().kept(of: []).isEmpty)
    }

    /// Whatever the numbers: the newest stays, no more is kept than they add up to, and pruning again removes nothing.
    @Test func retentionHoldsItsRules() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let dates = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
                Date(timeIntervalSince1970: Double(Int.random(in: -200_000_000...1_800_000_000, using: &generator)))
            }
            let retention = BackupRetention(
                daily: .random(in: 0...9), weekly: .random(in: 0...9), monthly: .random(in: 0...9))
            let kept = retention.kept(of: dates)
            #expect(kept.contains(dates.max() ?? .distantPast))
            #expect(kept.count <= max(1, retention.daily) + retention.weekly + retention.monthly)
            #expect(retention.kept(of: Array(kept)) == kept)
        }
    }

    @Test func theFolderListsItsBackupsAndNothingElse() async throws {
        try await BackedUpStack.with { stack in
            #expect(try stack.backups.list() == [])
            let dates = ["2026-11-27", "2026-11-29", "2026-11-28"].map(Self.date)
            for date in dates { try await stack.backups.take(stack.roots, at: date) }
            let twin = try await stack.backups.take(stack.roots, at: dates[1])
            #expect(twin.backup.name == "maestrarr-20261129T120000Z-2.tar.gz")
            try stack.write("\(stack.backups.path)/notes.txt", "mine")
            #expect(try stack.backups.list().map(\.date) == [dates[1], dates[1], dates[2], dates[0]])
            let removed = try await stack.backups.prune(BackupRetention(daily: 2, weekly: 0, monthly: 0))
            #expect(removed.map(\.date) == [dates[0]])
            #expect(FileManager.default.fileExists(atPath: "\(stack.backups.path)/notes.txt"))
        }
    }

    @Test func nothingIsPrunedWhileTheNewestIsBroken() async throws {
        try await BackedUpStack.with { stack in
            let dates = ["2026-11-27", "2026-11-29"].map(Self.date)
            for date in dates { try await stack.backups.take(stack.roots, at: date) }
            let newest = try #require(try stack.backups.list().first)
            try Data("broken".utf8).write(to: URL(filePath: newest.path))
            await #expect(throws: BackupError.self) {
                try await stack.backups.prune(BackupRetention(daily: 1, weekly: 0, monthly: 0))
            }
            #expect(try stack.backups.list().count == 2)
        }
    }

    @Test func whatAKilledBackupLeftIsClearedAway() async throws {
        try await BackedUpStack.with { stack in
            try await stack.backups.take(stack.roots)
            try stack.write("\(stack.backups.path)/.staging-123/0", "half a copy")
            try await stack.backups.take(stack.roots)
            #expect(!FileManager.default.fileExists(atPath: "\(stack.backups.path)/.staging-123"))
        }
    }

    @Test func twoAtOnceAreOneAfterTheOther() async throws {
        try await BackedUpStack.with { stack in
            try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<4 {
                    group.addTask { try await stack.backups.take(stack.roots).backup.path }
                }
                var paths: Set<String> = []
                for try await path in group { paths.insert(path) }
                #expect(paths.count == 4)
            }
        }
    }

    @Test(arguments: [
        ("root/a", true), ("root", true), ("", false), ("/root", false), ("root//a", false), ("root/../a", false),
        ("root/./a", false), ("root/a/", false), ("root/a\0b", false), ("..", false), ("root/..a", true),
    ]) func onlyPathsWithinTheirFolderAreSafe(path: String, isSafe: Bool) {
        #expect(SafePath.isSafe(path) == isSafe)
    }

    @Test(arguments: [
        ("b", "root/a", true), ("../b", "root/a", false), ("../b", "root/x/a", true), ("../../b", "root/x/a", false),
        ("/etc", "root/a", false), ("x/../../b", "root/a", false), ("", "root/a", false), ("b", "root", false),
        ("./../x", "root/y/a", true),
    ]) func onlyLinksWithinTheirRootStay(target: String, path: String, stays: Bool) {
        #expect(SafePath.staysInside(target, from: path) == stays)
    }
}
