import Glibc

/// Lines from standard input, with or without their echo; cancelling stops the waiting.
struct Keyboard {
    /// True where a person types.
    let isTerminal = isatty(STDIN_FILENO) == 1

    /// The next line without its end; `nil` when the input is over. Throws `CancellationError`.
    ///
    /// - Parameters:
    ///   - isHidden: What is typed is not shown; the terminal is as before afterwards, however this ends.
    ///   - ask: Shows what is asked, when nothing that is typed from then on can be seen.
    func line(isHidden: Bool = false, after ask: () -> Void = {}) throws -> String? {
        var before = termios()
        let hides = unsafe isHidden && isTerminal && tcgetattr(STDIN_FILENO, &before) == 0
        if hides {
            var quiet = before
            quiet.c_lflag &= ~tcflag_t(ECHO)
            quiet.c_lflag |= tcflag_t(ECHONL)
            _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &quiet)
        }
        defer { if hides { _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &before) } }
        ask()
        var bytes: [UInt8] = []
        while true {
            try wait()
            var byte: UInt8 = 0
            let count = unsafe read(STDIN_FILENO, &byte, 1)
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count > 0 else { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
            if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
            if byte != UInt8(ascii: "\r"), bytes.count < 64 << 10 { bytes.append(byte) }
        }
    }

    /// Returns when there is something to read, and looks up now and then whether anybody still wants it.
    private func wait() throws {
        while true {
            try Task.checkCancellation()
            var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            if unsafe poll(&descriptor, 1, 100) > 0 { return }
        }
    }
}
