#if os(Linux) || os(macOS)
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A program that is run to its end: what it writes is heard line by line, what it may take is bounded.
///
/// It runs in a process group of its own, so that Ctrl-C reaches it through us and in order, and is ended with everything
/// it started. Foundation's process would be most of a program's size.
struct ChildProcess: Sendable {
    /// Absolute.
    var file: String
    var arguments: [String] = []
    var environment: [String: String] = [:]
    /// What its standard input holds; an end of file otherwise.
    var input: [UInt8] = []
    var deadline: Duration?
    /// How many bytes of standard output are kept. What comes after is heard but not kept.
    var limit = 32 << 20
    /// Descriptors that stay open in it, such as that of a lock it must hold on to when we die.
    var inherited: [Int32] = []

    enum Stream: Sendable { case output, errors }

    enum Ending: Hashable, Sendable {
        case exited(Int32)
        case killed(by: Int32)
        /// It was ended because its time was over.
        case overdue
    }

    struct Outcome: Sendable {
        var ending: Ending
        var output: [UInt8]
        /// The last 64 KiB of standard error.
        var errors: [UInt8]
        /// There was more standard output than was kept.
        var isCut: Bool
    }

    /// Throws `SpawnFailure` where it cannot be started, and `CancellationError` after it was ended for a cancelled task.
    func run(_ heard: @escaping @Sendable (Stream, [UInt8]) -> Void = { _, _ in }) async throws -> Outcome {
        try Task.checkCancellation()
        guard let bell = Bell() else { throw SpawnFailure(file, errno) }
        let outcome: Outcome = try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                // The watch keeps the bell: its descriptor must not be used by another while somebody may still ring.
                DetachedThread.start {
                    continuation.resume(with: Result { try ChildWatch(self, bell, heard).run() })
                } orElse: {
                    continuation.resume(throwing: SpawnFailure(file, EAGAIN))
                }
            }
        } onCancel: {
            bell.ring()
        }
        try Task.checkCancellation()
        return outcome
    }
}
#endif
