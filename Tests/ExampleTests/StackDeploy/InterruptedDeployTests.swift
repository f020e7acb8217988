import Foundation
import StackKit
import Support
import Testing

/// What is left when the program is stopped half-way, and what the next run makes of it.
extension StackDeployTests {
    @Suite(.serialized) struct InterruptedDeployTests {
        /// One that is well only once a gate is open, and one that waits for it: bringing them up lasts as long as a test
        /// wants.
        private static let gated = """
              first:
                <<: *base
                volumes: ["./gate:/gate"]
                healthcheck: {test: [CMD, cat, /gate/open], interval: 200ms, retries: 300}
              second: {<<: *base, depends_on: {first: {condition: service_healthy}}}
            """

        @Test func whatWasKilledIsCompletedByTheNextRun() async throws {
            try await TestStack.with("killed") { stack in
                try stack.write(Self.gated)
                let killed = try await stack.deploy("apply") { process in
                    try await eventually("a container is there") { try await !stack.containers().isEmpty }
                    kill(process, SIGKILL)
                }
                try stack.put("", "gate/open")
                #expect(killed.code == 128 + SIGKILL)
                #expect(try stack.journal.entries().unfinished.map(\.step) == ["apply", "up"])
                let status = try await stack.deploy("status")
                #expect(status.output.contains("unfinished: up"), "\(status.all)")

                let next = try await stack.deploy("apply")
                #expect(next.code == 0 && next.errors.contains("the up of revision 1 that began"), "\(next.all)")
                #expect(next.output.contains("revision 1 runs"), "\(next.all)")
                let entries = try stack.journal.entries()
                #expect(entries.unfinished.isEmpty && entries.filter { $0.outcome == .lost }.count == 2)
                #expect(try await stack.containers().count == 2)
                #expect(try await stack.deploy("plan").code == 0)
                #expect(try FileManager.default.contentsOfDirectory(atPath: stack.revisions) == ["1"])
            }
        }

        @Test func aReplacementThatWasKilledIsCompletedToo() async throws {
            try await TestStack.with("replaced") { stack in
                try stack.write(Self.gated)
                try stack.put("", "gate/open")
                #expect(try await stack.deploy("apply").code == 0)
                let before = try await stack.containers()
                try FileManager.default.removeItem(at: stack.folder.appending(path: "gate/open"))
                try stack.write(Self.gated.replacing("<<: *base\n", with: "<<: *base\n    environment: {STAGE: two}\n"))
                _ = try await stack.deploy("apply") { process in
                    try await eventually("a container is replaced") { try await stack.containers() != before }
                    kill(process, SIGKILL)
                }
                try stack.put("", "gate/open")
                let next = try await stack.deploy("apply")
                #expect(next.code == 0 && next.output.contains("revision 2 runs"), "\(next.all)")
                #expect(try await stack.containers().count == 2)
                #expect(try await stack.ask("first", "sh", "-c", "echo $STAGE") == "two")
                #expect(try await stack.deploy("plan").code == 0)
            }
        }

        @Test func anInterruptStopsWaitingAndLeavesAJournalWithAnEnd() async throws {
            try await TestStack.with("interrupted") { stack in
                try stack.write(Self.gated)
                let run = try await stack.deploy("apply") { process in
                    try await eventually("a container is there") { try await !stack.containers().isEmpty }
                    kill(process, SIGINT)
                }
                #expect(run.code == 130 && run.errors.contains("the next run completes"), "\(run.all)")
                let entries = try stack.journal.entries()
                #expect(entries.unfinished.isEmpty && entries.last?.outcome == .cancelled)
                try stack.put("", "gate/open")
                #expect(try await stack.deploy("apply").code == 0)
            }
        }

        @Test func twoRunsAtOnceTakeTurns() async throws {
            try await TestStack.with("turns") { stack in
                try stack.write(Self.gated)
                async let first = stack.deploy("apply")
                try await eventually("a container is there") { try await !stack.containers().isEmpty }
                let second = try await stack.deploy("apply") { process in
                    try await eventually("it comes to the lock") { stack.hasLockOpen(process) }
                    try stack.put("", "gate/open")
                }
                #expect(try await first.code == 0)
                #expect(second.code == 0 && second.output.contains("no change"), "\(second.all)")
                #expect(second.errors.contains("which is at work on this stack"), "\(second.all)")
            }
        }
    }
}

extension TestStack {
    /// True where a process has opened the stack's lock.
    func hasLockOpen(_ process: Int32) -> Bool {
        let folder = "/proc/\(process)/fd"
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.contains { file in
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(file)"))?.hasSuffix(".stack/lock")
                == true
        }
    }

    var revisions: String { folder.appending(path: ".stack/revisions").path }
}
