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

/// A program that could not be started.
struct SpawnFailure: Error, CustomStringConvertible {
    let file: String
    let number: Int32

    init(_ file: String, _ number: Int32) { (self.file, self.number) = (file, number) }

    var description: String {
        "\(file) could not be started: \(unsafe String(cString: strerror(number)).lowercased())"
    }
}

/// Wakes the thread that waits for a child.
final class Bell: Sendable {
    let waited: Int32
    private let rung: Int32

    init?() {
        var ends: (Int32, Int32) = (-1, -1)
        guard (try? ChildWatch.alone({ pipe(&ends) })) == true else { return nil }
        (waited, rung) = ends
    }

    func ring() {
        var byte: UInt8 = 1
        _ = unsafe write(rung, &byte, 1)
    }

    deinit {
        close(waited)
        close(rung)
    }
}

/// A pipe whose ends no program inherits. Those of our own are started one at a time, for the system has no portable way
/// to make such a pipe in one step.
func pipe(_ ends: inout (Int32, Int32)) -> Bool {
    var both: [Int32] = [-1, -1]
    #if canImport(Glibc)
    guard unsafe Glibc.pipe(&both) == 0 else { return false }
    #else
    guard unsafe Darwin.pipe(&both) == 0 else { return false }
    #endif
    for end in both { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    ends = (both[0], both[1])
    return true
}

/// Work that blocks, on a thread of its own: the threads that tasks share are few.
enum DetachedThread {
    private final class Work {
        let body: () -> Void
        init(_ body: @escaping () -> Void) { self.body = body }
    }

    static func start(_ body: @escaping @Sendable () -> Void, orElse fail: () -> Void) {
        let work = unsafe Unmanaged.passRetained(Work(body))
        #if os(Linux)
        var thread = pthread_t()
        #else
        var thread: pthread_t?
        #endif
        let status = unsafe pthread_create(
            &thread, nil,
            { argument in
                #if os(Linux)
                guard let argument = unsafe argument else { return nil }
                #endif
                // Signals are for the application's threads; a closed pipe must not raise one here.
                var signals = sigset_t()
                unsafe sigfillset(&signals)
                unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
                unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        guard status == 0 else {
            unsafe work.release()
            return fail()
        }
        #if os(Linux)
        pthread_detach(thread)
        #else
        if let thread = unsafe thread { unsafe pthread_detach(thread) }
        #endif
    }
}
#endif
