#if os(Linux) || os(macOS)
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

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
#endif
