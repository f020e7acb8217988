#if os(Linux)
internal import Curl
import Glibc

/// Where tasks leave commands for a thread that sleeps on file descriptors.
package final class Mailbox<Command: Sendable>: Sendable {
    private struct State {
        var commands: [Command] = []
        var isClosed = false
    }

    private let state = Lock(State())
    /// Readable while commands wait; negative when the system had none to give.
    package let descriptor = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))

    package init() {}

    deinit { Glibc.close(descriptor) }

    /// Leaves a command. False once the mailbox is closed: the command is then the caller's to answer.
    @discardableResult
    package func post(_ command: Command) -> Bool {
        let (isFirst, isClosed) = state.withLock { state in
            guard !state.isClosed else { return (false, true) }
            state.commands.append(command)
            return (state.commands.count == 1, false)
        }
        if isFirst { eventfd_write(descriptor, 1) }
        return !isClosed
    }

    /// Every command that waits, oldest first.
    package func take() -> [Command] {
        var count: eventfd_t = 0
        unsafe eventfd_read(descriptor, &count)
        return state.withLock { state in
            defer { state.commands = [] }
            return state.commands
        }
    }

    /// Takes no more commands and returns those that still waited.
    package func close() -> [Command] {
        state.withLock { state in
            state.isClosed = true
            defer { state.commands = [] }
            return state.commands
        }
    }
}

/// Nanoseconds on a clock that never jumps.
package func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

extension Duration {
    /// In nanoseconds, never negative.
    package var nanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        // A century is long enough for any deadline and cannot overflow.
        return UInt64(min(seconds, 3_155_760_000)) * 1_000_000_000 + UInt64(attoseconds / 1_000_000_000)
    }
}
#endif
