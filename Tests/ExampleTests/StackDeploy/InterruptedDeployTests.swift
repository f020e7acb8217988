import Foundation
import StackKit
import Support
import Testing

/// What is left when the program is stopped half-way, and what the next run makes of it.
extension StackDeployTests {
    @Suite(.serialized) struct InterruptedDeployTests {
        /// One that is waited for, so that bringing the stack up takes a while, and one that waits.
        private static let slow = """
              first:
                <<: *base
                command: [sh, -c, 'sleep 2; touch /ready; exec sleep 1000']
                healthcheck: {test: [CMD, cat, /ready], interval: 200ms, retries: 50}
              second: {<<: *base, depends_on: {first: {condition: service_healthy}}}
            """

        @Test func whatWasKilledIsCompletedByTheNextRun() async throws {
            try await TestStack.with("killed") { stack in
                try stack.write(Self.slow)
                let killed = try await stack.deploy("apply") { process in
                    try await eventually("a container is there") { try await !stack.containers().isEmpty }
                    kill(process, SIGKILL)
                }
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
                try stack.write(Self.slow)
                #expect(try await stack.deploy("apply").code == 0)
                let before = try await stack.containers()
                try stack.write(Self.slow.replacing("<<: *base,", with: "<<: *base, environment: {STAGE: two},"))
                try stack.write(Self.slow.replacing("<<: *base\n", with: "<<: *base\n    environment: {STAGE: two}\n"))
                _ = try await stack.deploy("apply") { process in
                    try await eventually("a container is replaced") { try await stack.containers() != before }
                    kill(process, SIGKILL)
                }
                let next = try await stack.deploy("apply")
                #expect(next.code == 0 && next.output.contains("revision 2 runs"), "\(next.all)")
                #expect(try await stack.containers().count == 2)
                #expect(try await stack.ask("first", "sh", "-c", "echo $STAGE") == "two")
                #expect(try await stack.deploy("plan").code == 0)
            }
        }

        @Test func anInterruptStopsWaitingAndLeavesAJournalWithAnEnd() async throws {
            try await TestStack.with("interrupted") { stack in
                try stack.write(Self.slow)
                let run = try await stack.deploy("apply") { process in
                    try await eventually("a container is there") { try await !stack.containers().isEmpty }
                    kill(process, SIGINT)
                }
                #expect(run.code == 130 && run.errors.contains("the next run completes"), "\(run.all)")
                let entries = try stack.journal.entries()
                #expect(entries.unfinished.isEmpty && entries.last?.outcome == .cancelled)
                #expect(try await stack.deploy("apply").code == 0)
            }
        }

        @Test func twoRunsAtOnceTakeTurns() async throws {
            try await TestStack.with("turns") { stack in
                try stack.write(Self.slow)
                async let first = stack.deploy("apply")
                try await eventually("a container is there") { try await !stack.containers().isEmpty }
                let second = try await stack.deploy("apply")
                #expect(try await first.code == 0)
                #expect(second.code == 0 && second.output.contains("no change"), "\(second.all)")
                #expect(second.errors.contains("which is at work on this stack"), "\(second.all)")
            }
        }
    }
}

extension TestStack {
    var revisions: String { folder.appending(path: ".stack/revisions").path }
}
