import Foundation
import Support
import Testing

@testable import StackKit

@Suite(.timeLimit(.minutes(1))) struct ChildProcessTests {
    private func shell(_ script: String, input: String = "", deadline: Duration? = nil, limit: Int = 1 << 20)
        -> ChildProcess
    {
        ChildProcess(
            file: "/bin/sh", arguments: ["-c", script], environment: ["PATH": "/usr/bin:/bin", "A": "b"],
            input: Array(input.utf8), deadline: deadline, limit: limit)
    }

    @Test func whatItWritesIsHeardAndKept() async throws {
        let lines = Lock<[String]>([])
        let outcome = try await shell("echo one; echo two >&2; printf three; exit 7").run { stream, bytes in
            lines.withLock { $0.append("\(stream) \(String(decoding: bytes, as: UTF8.self))") }
        }
        #expect(outcome.ending == .exited(7))
        #expect(String(decoding: outcome.output, as: UTF8.self) == "one\nthree")
        #expect(String(decoding: outcome.errors, as: UTF8.self) == "two\n")
        #expect(lines.withLock { $0 }.sorted() == ["errors two", "output one", "output three"])
    }

    @Test func itSeesNothingButWhatItIsGiven() async throws {
        let outcome = try await shell("cat; env | grep -v -e PWD -e _= -e SHLVL | sort", input: "through\n").run()
        #expect(String(decoding: outcome.output, as: UTF8.self) == "through\nA=b\nPATH=/usr/bin:/bin\n")
    }

    @Test func largeInputAndOutputDoNotBlockEachOther() async throws {
        let input = String(repeating: "0123456789\n", count: 200_000)
        let outcome = try await shell("cat", input: input, limit: 8 << 20).run()
        #expect(outcome.output.count == input.utf8.count && !outcome.isCut)
    }

    @Test func memoryIsBounded() async throws {
        let outcome = try await shell("head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2", limit: 1000).run()
        #expect(outcome.output.count == 1000 && outcome.isCut && outcome.errors.count <= 128 << 10)
    }

    @Test func whatTakesTooLongIsEndedWithAllItStarted() async throws {
        let start = ContinuousClock.now
        let outcome = try await shell("sleep 60 & echo $!; wait", deadline: .milliseconds(300)).run()
        #expect(outcome.ending == .overdue && ContinuousClock.now - start < .seconds(20))
        let text = String(decoding: outcome.output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        let child = try #require(Int32(text))
        try await eventually("its child is gone") { kill(child, 0) != 0 || Self.isZombie(child) }
    }

    @Test func aCancelledTaskEndsIt() async throws {
        let started = AsyncStream<Int32>.makeStream()
        let task = Task {
            try await shell("echo $$; trap '' INT; sleep 60").run { _, bytes in
                if let number = Int32(String(decoding: bytes, as: UTF8.self)) { started.continuation.yield(number) }
            }
        }
        let child = try #require(await started.stream.first { _ in true })
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(kill(child, 0) != 0)
    }

    @Test func whatIsNotThereIsSaid() async throws {
        let failure = await #expect(throws: SpawnFailure.self) { try await ChildProcess(file: "/no/program").run() }
        #expect(failure?.description == "/no/program could not be started: no such file or directory")
    }

    /// Gone but not yet waited for by whoever inherited it.
    private static func isZombie(_ process: Int32) -> Bool {
        let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        return status.isEmpty || status.contains(") Z ")
    }
}
