import Glibc

/// Where a program's words go: results to standard output, everything about the work to standard error.
public struct Terminal: Sendable {
    /// True where a person looks at standard error.
    public let isWatched: Bool
    /// True where colours are welcome on standard output.
    public let isColourful: Bool
    /// How many cells a line of standard output has; 100 where nobody says.
    public let width: Int

    public init() {
        let isDumb = Self.environment("TERM") == "dumb"
        // https://no-color.org: any value but an empty one.
        let isPlain = Self.environment("NO_COLOR").map { !$0.isEmpty } ?? false
        isWatched = isatty(STDERR_FILENO) == 1 && !isDumb
        isColourful = isatty(STDOUT_FILENO) == 1 && !isDumb && !isPlain
        var size = winsize()
        let isSized = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        width = isSized ? Int(size.ws_col) : Self.environment("COLUMNS").flatMap(Int.init) ?? 100
    }

    public func out(_ text: String) { Self.write(text, to: STDOUT_FILENO) }

    public func error(_ text: String) { Self.write((isWatched ? "\r\u{1B}[K" : "") + text + "\n", to: STDERR_FILENO) }

    /// One line that is written over by the next; nothing where nobody looks.
    public func progress(_ text: String) { if isWatched { Self.write("\r\u{1B}[K\(text)", to: STDERR_FILENO) } }

    /// Takes the progress line away.
    public func clear() { if isWatched { Self.write("\r\u{1B}[K", to: STDERR_FILENO) } }

    /// The text in bold where colours are welcome.
    public func bold(_ text: String) -> String { isColourful ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    private static func environment(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            // A reader that went away, as `| head` does, is no failure of ours.
            guard count > 0 || errno == EINTR else { return }
            rest = rest.dropFirst(max(0, count))
        }
    }
}

/// Columns as wide as their longest word.
public func table(_ rows: [[String]]) -> String {
    let widths = (0..<(rows.map(\.count).max() ?? 0)).map { column in
        rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
        let line = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }.joined()
        return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
}
