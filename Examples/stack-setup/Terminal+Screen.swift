import Console
import Glibc

extension Terminal {
    /// True where what was written can be taken away again.
    var canClear: Bool {
        let term = unsafe getenv("TERM").map { unsafe String(cString: $0) } ?? "dumb"
        return isatty(STDOUT_FILENO) == 1 && term != "dumb"
    }

    /// How many lines there are; 24 where nobody says.
    var height: Int {
        var size = winsize()
        let isSized = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 0
        return isSized ? max(10, Int(size.ws_row)) : 24
    }
}
