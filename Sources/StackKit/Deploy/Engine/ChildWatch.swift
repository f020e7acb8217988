#if os(Linux) || os(macOS)
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

internal import Wire

/// Starts a child and stays with it on the thread that made this: its pipes, its time and its end.
final class ChildWatch {
    private let call: ChildProcess
    private let bell: Bell
    private let heard: (ChildProcess.Stream, [UInt8]) -> Void
    private var process: pid_t = 0
    private var streams: [LineReader] = []
    private var stdin: Int32 = -1
    private var unsent: ArraySlice<UInt8>
    private var isCancelled = false
    private var isOverdue = false
    /// When the next harder signal is due.
    private var nextBlow: UInt64?

    /// How long a program that was asked to end may take, and its pipes after its end.
    private static let grace: UInt64 = 5_000_000_000
    private static let lingering: UInt64 = 500_000_000

    init(_ call: ChildProcess, _ bell: Bell, _ heard: @escaping (ChildProcess.Stream, [UInt8]) -> Void) {
        (self.call, self.bell, self.heard) = (call, bell, heard)
        unsent = call.input[...]
    }

    func run() throws -> ChildProcess.Outcome {
        try Self.alone { try start() }
        defer { for file in streams.map(\.descriptor) + [stdin] where file >= 0 { close(file) } }
        let end = call.deadline.map { Self.now + UInt64(max(0, $0 / .nanoseconds(1))) }
        var status: Int32?
        var lastCall: UInt64 = .max
        while true {
            wait()
            if status == nil, let ended = reap() { (status, lastCall) = (ended, Self.now + Self.lingering) }
            let isSilent = streams.allSatisfy { $0.descriptor < 0 }
            if let status, isSilent || Self.now >= lastCall { return outcome(status) }
            if status == nil, let end, !isOverdue, !isCancelled, Self.now >= end {
                isOverdue = true
                strike(SIGTERM)
            }
            if status == nil, let due = nextBlow, Self.now >= due { strike(SIGKILL) }
        }
    }

    private func outcome(_ status: Int32) -> ChildProcess.Outcome {
        // Whoever still holds its pipes was left running in its group, and would go on working on the stack. Without one
        // the group's number may already be somebody else's.
        if streams.contains(where: { $0.descriptor >= 0 }) { _ = kill(-process, SIGKILL) }
        for place in streams.indices { streams[place].finish(heard) }
        let signal = status & 0x7F
        return ChildProcess.Outcome(
            ending: isOverdue ? .overdue : signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(by: signal),
            output: streams[0].kept, errors: streams[1].kept, isCut: streams[0].isCut)
    }

    private func strike(_ signal: Int32) {
        _ = kill(-process, signal)
        nextBlow = Self.now + Self.grace
    }

    private func reap() -> Int32? {
        var status: Int32 = 0
        return unsafe waitpid(process, &status, WNOHANG) == process ? status : nil
    }

    /// Waits a moment for whatever comes first.
    private func wait() {
        var polled = [pollfd(fd: isCancelled ? -1 : bell.waited, events: Int16(POLLIN), revents: 0)]
        polled += streams.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        polled.append(pollfd(fd: stdin, events: Int16(POLLOUT), revents: 0))
        let isQuiet = streams.allSatisfy { $0.descriptor < 0 }
        guard unsafe poll(&polled, nfds_t(polled.count), isQuiet ? 5 : 50) > 0 else { return }
        if polled[0].revents != 0 {
            isCancelled = true
            strike(SIGTERM)
        }
        for place in streams.indices where polled[place + 1].revents != 0 { streams[place].read(heard) }
        if polled[3].revents != 0 { send() }
    }

    private func send() {
        let count = unsafe unsent.withUnsafeBytes { unsafe write(stdin, $0.baseAddress, $0.count) }
        if count > 0 { unsent = unsent.dropFirst(count) }
        let isBroken = count < 0 && errno != EAGAIN && errno != EINTR
        if unsent.isEmpty || isBroken {
            close(stdin)
            stdin = -1
        }
    }

    private static let gate = Lock(())

    /// While this goes on, no program is started and no pipe made.
    static func alone<Value: Sendable>(_ body: () throws -> Value) throws -> Value {
        try gate.withLock { _ in try body() }
    }

    private func start() throws {
        var (output, errors, input): ((Int32, Int32), (Int32, Int32), (Int32, Int32)) = ((-1, -1), (-1, -1), (-1, -1))
        let isPiped = pipe(&output) && pipe(&errors) && (call.input.isEmpty || pipe(&input))
        if call.input.isEmpty { input.0 = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC) }
        let number = isPiped ? spawn(input.0, output.1, errors.1) : errno
        for file in [input.0, output.1, errors.1] where file >= 0 { close(file) }
        guard number == 0 else {
            for file in [input.1, output.0, errors.0] where file >= 0 { close(file) }
            throw SpawnFailure(call.file, number)
        }
        stdin = input.1
        for file in [output.0, errors.0, stdin] where file >= 0 { _ = fcntl(file, F_SETFL, O_NONBLOCK) }
        streams = [
            LineReader(output.0, .output, keeping: .first(call.limit)),
            LineReader(errors.0, .errors, keeping: .last(64 << 10)),
        ]
    }

    private func spawn(_ input: Int32, _ output: Int32, _ errors: Int32) -> Int32 {
        #if os(Linux)
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #else
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #endif
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        for (file, place) in [(input, 0), (output, 1), (errors, 2)] as [(Int32, Int32)] {
            unsafe posix_spawn_file_actions_adddup2(&actions, file, place)
        }
        // A descriptor doubled onto itself is no longer closed on exec.
        for file in call.inherited { unsafe posix_spawn_file_actions_adddup2(&actions, file, file) }
        // Our own program may ignore or hold back signals; the child must hear them.
        var (none, all) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&none)
        unsafe sigemptyset(&all)
        for signal in [SIGINT, SIGTERM, SIGPIPE, SIGHUP, SIGQUIT, SIGCHLD] { unsafe sigaddset(&all, signal) }
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        unsafe posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
        let words = unsafe ([call.file] + call.arguments).map { unsafe strdup($0) } + [nil]
        let settings = unsafe call.environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
        defer { unsafe (words + settings).forEach { unsafe free($0) } }
        return unsafe posix_spawn(&process, call.file, &actions, &attributes, words, settings)
    }

    private static var now: UInt64 { monotonicTime() }
}

private func monotonicTime() -> UInt64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
#endif
