#if os(Linux) || os(macOS)
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads one of a child's pipes into lines and keeps a bounded part of it.
struct LineReader {
    enum Keeping {
        case first(Int)
        case last(Int)
    }

    /// Below zero once the other end is closed.
    private(set) var descriptor: Int32
    private(set) var kept: [UInt8] = []
    private(set) var isCut = false
    private let stream: ChildProcess.Stream
    private let keeping: Keeping
    private var line: [UInt8] = []

    /// A longer line is heard in pieces.
    private static let longest = 64 << 10

    init(_ descriptor: Int32, _ stream: ChildProcess.Stream, keeping: Keeping) {
        (self.descriptor, self.stream, self.keeping) = (descriptor, stream, keeping)
    }

    /// Takes what is there.
    mutating func read(_ heard: (ChildProcess.Stream, [UInt8]) -> Void) {
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        let count = unsafe Self.read(descriptor, &chunk, chunk.count)
        if count < 0, errno == EAGAIN || errno == EINTR { return }
        guard count > 0 else {
            close(descriptor)
            descriptor = -1
            return
        }
        take(chunk[..<count], heard)
    }

    /// Hears the last line, which may have no end.
    mutating func finish(_ heard: (ChildProcess.Stream, [UInt8]) -> Void) {
        if !line.isEmpty { heard(stream, line) }
        line = []
    }

    mutating func take(_ chunk: ArraySlice<UInt8>, _ heard: (ChildProcess.Stream, [UInt8]) -> Void) {
        keep(chunk)
        for byte in chunk {
            if byte == UInt8(ascii: "\n") || line.count >= Self.longest {
                heard(stream, line)
                line = []
            }
            if byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") { line.append(byte) }
        }
    }

    private mutating func keep(_ chunk: ArraySlice<UInt8>) {
        switch keeping {
        case .first(let limit):
            isCut = isCut || kept.count + chunk.count > limit
            kept += chunk.prefix(limit - kept.count)
        case .last(let limit):
            kept += chunk
            if kept.count > 2 * limit { kept.removeFirst(kept.count - limit) }
        }
    }

    private static func read(_ file: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
        unsafe Glibc.read(file, bytes, count)
        #else
        unsafe Darwin.read(file, bytes, count)
        #endif
    }
}
#endif
