public import FoundationEssentials
public import Wire

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What was done, step by step, in a file that only grows: a step is on the disk before it begins.
///
/// Whoever is killed leaves a begin without an end, and the next run can tell what it was about.
public struct Journal: Sendable {
    /// The file.
    public let path: String
    /// Eight letters that this run's entries share.
    public let run: String

    /// A journal for one run; the file need not be there.
    public init(_ path: String, run: String = Journal.newRun()) { (self.path, self.run) = (path, run) }

    /// Eight letters nobody has had before.
    public static func newRun() -> String { Digest.hex((0..<4).map { _ in UInt8.random(in: .min ... .max) }) }

    /// Everything in it, oldest first. A line that was not written to its end is left out. Throws `FileFailure`.
    public func entries() throws(FileFailure) -> [JournalEntry] {
        guard unsafe access(path, F_OK) == 0 else { return [] }
        let bytes = try AtomicFile(path).read(upTo: 64 << 20)
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            .compactMap { JournalEntry(line: $0) }
    }

    /// Adds an entry of this run and waits until the disk has it. Throws `FileFailure`.
    public func note(
        _ step: String, _ moment: JournalEntry.Moment, _ outcome: JournalEntry.Outcome? = nil, detail: Document = [:],
        run other: String? = nil, now: Date = .now
    ) throws(FileFailure) {
        let entry = JournalEntry(now, run: other ?? run, step, moment, outcome: outcome, detail: detail)
        let file = unsafe open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FileFailure(path, "write", errno) }
        defer { close(file) }
        // Half a line of someone who was killed must not swallow this one.
        var last: UInt8 = UInt8(ascii: "\n")
        let end = lseek(file, 0, SEEK_END)
        if end > 0 { unsafe pread(file, &last, 1, end - 1) }
        let bytes = Array(((last == UInt8(ascii: "\n") ? "" : "\n") + entry.line + "\n").utf8)
        let count = unsafe write(file, bytes, bytes.count)
        guard count == bytes.count, fsync(file) == 0 else {
            throw FileFailure(path, "write", count < 0 ? errno : ENOSPC)
        }
    }

    /// Does a step between its begin and its end, whichever way it ends.
    public func during<Value>(
        _ step: String, detail: Document = [:], _ body: () async throws -> Value
    ) async throws -> Value {
        try note(step, .begin, detail: detail)
        do {
            let value = try await body()
            try note(step, .end, .done)
            return value
        } catch is CancellationError {
            try note(step, .end, .cancelled)
            throw CancellationError()
        } catch {
            // The first line only: what follows are a container's own words, which may hold anything.
            let words = "\(error)".split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
            try note(step, .end, .failed, detail: ["why": Document(String(words.prefix(400)))])
            throw error
        }
    }
}

extension [JournalEntry] {
    /// The steps that began and have no end, in the order they began.
    public var unfinished: [JournalEntry] {
        var open: [JournalEntry] = []
        for entry in self {
            switch entry.moment {
            case .begin: open.append(entry)
            case .end:
                if let place = open.lastIndex(where: { $0.run == entry.run && $0.step == entry.step }) {
                    open.remove(at: place)
                }
            }
        }
        return open
    }
}
