import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A bundle to show to somebody who helps: everything that is known, without a secret, the same bytes for the
/// same input.
public struct DiagnosticsBundle: Hashable, Sendable {
    /// One file of it.
    public struct Entry: Hashable, Sendable {
        /// From the bundle's own folder on.
        public let path: String
        /// Redacted.
        public let bytes: [UInt8]
    }

    /// In the order of their paths.
    public let entries: [Entry]
    /// What is most probably wrong, the likeliest first, redacted like everything.
    public let causes: [LikelyCause]
    private let seconds: Int

    /// The most that is kept of one log, in lines and in bytes of one line.
    static let (lineLimit, lengthLimit) = (500, 2000)

    /// Redacts, then searches every entry for every secret once more. Throws `DiagnosticsError` where one is left.
    ///
    /// - Parameter secrets: All that the stack has, those of the vault and those that services were asked with. Of one
    ///   that is shorter than four characters only what is named like a secret is taken out.
    public init(_ input: DiagnosticsInput, secrets: some Sequence<Secret>) throws(DiagnosticsError) {
        let scan = SecretScan(secrets)
        let causes = input.likelyCauses().map { $0.redacted(scan) }
        var pages = DiagnosticsPages(input, scan, causes).entries
        pages.sort { $0.path < $1.path }
        for (place, entry) in pages.enumerated() {
            if scan.finds(in: Array(entry.path.utf8)) {
                throw DiagnosticsError(entry: "the name of entry \(place + 1)")
            }
            if scan.finds(in: entry.bytes) { throw DiagnosticsError(entry: entry.path) }
        }
        (entries, self.causes) = (pages, causes)
        seconds = Int(input.date.timeIntervalSince1970.rounded(.down))
    }

    /// Writes the bundle as `tar.gz`, for its owner alone, in the place of what was there. Throws `BackupError`.
    public func write(to path: String) throws(BackupError) {
        let aside = "\(path).\(UInt32.random(in: 0 ... .max)).tmp"
        do throws(BackupError) {
            try write(aside: aside)
            guard unsafe rename(aside, path) == 0 else { throw BackupError(path, "written") }
        } catch {
            try? FileManager.default.removeItem(atPath: aside)
            throw error
        }
    }

    private func write(aside: String) throws(BackupError) {
        let writer = try ArchiveWriter(aside, .gzip)
        for entry in entries {
            try writer.add(
                ArchiveEntry(path: "diagnostics/\(entry.path)", kind: .file, modified: seconds * 1_000_000_000),
                entry.bytes)
        }
        try writer.finish()
    }
}
