#if os(Linux)
internal import Curl
import Glibc

/// One place to wait for many file descriptors at once.
@safe package final class Poll {
    /// What happened to a descriptor, or is to be waited for. Errors and hang-ups are always reported.
    package struct Events: OptionSet {
        package let rawValue: UInt32
        package init(rawValue: UInt32) { self.rawValue = rawValue }

        package static let readable = Events(rawValue: EPOLLIN.rawValue)
        package static let writable = Events(rawValue: EPOLLOUT.rawValue)
        package static let broken = Events(rawValue: EPOLLERR.rawValue | EPOLLHUP.rawValue)
        /// The other side sends no more.
        package static let deserted = Events(rawValue: EPOLLRDHUP.rawValue)
    }

    private let descriptor: Int32
    private var happened = unsafe [epoll_event](repeating: epoll_event(), count: 64)

    /// Nil where the system has no descriptor left.
    package init?() {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        if descriptor < 0 { return nil }
    }

    deinit { Glibc.close(descriptor) }

    package func watch(_ file: Int32, for events: Events) {
        var event = unsafe epoll_event()
        unsafe event.events = events.rawValue
        unsafe event.data.fd = file
        // Most are new.
        if unsafe epoll_ctl(descriptor, EPOLL_CTL_ADD, file, &event) != 0 {
            unsafe epoll_ctl(descriptor, EPOLL_CTL_MOD, file, &event)
        }
    }

    package func forget(_ file: Int32) { epoll_ctl(descriptor, EPOLL_CTL_DEL, file, nil) }

    /// Waits until something happens or the monotonic clock shows `time`, and reports each descriptor.
    package func wait(until time: UInt64, _ report: (Int32, Events) -> Void) {
        var milliseconds: Int32 = -1
        if time != .max {
            let now = monotonicNanoseconds()
            // Rounded up, so that the time has come when this returns for it.
            milliseconds = time <= now ? 0 : Int32(min((time - now + 999_999) / 1_000_000, 3_600_000))
        }
        let count = unsafe epoll_wait(descriptor, &happened, Int32(happened.count), milliseconds)
        for index in 0..<max(0, Int(count)) {
            let event = unsafe happened[index]
            unsafe report(event.data.fd, Events(rawValue: event.events))
        }
    }
}
#endif
