public import FoundationEssentials

/// One backup: an archive with a manifest, which `tar` unpacks too.
public struct Backup: Hashable, Sendable {
    /// The archive's file.
    public let path: String
    /// When it was made, as its name says.
    public let date: Date

    static let prefix = "maestrarr-"

    init(_ path: String, _ date: Date) { (self.path, self.date) = (path, date) }

    /// Takes any file for a backup; whether it is one shows when it is read. `nil` where its name tells no date.
    public init?(at path: String) {
        let name = path.split(separator: "/").last ?? ""
        guard name.hasPrefix(Self.prefix), ArchivePacking.allCases.contains(where: { name.hasSuffix($0.suffix) }),
            let date = Self.date(name.dropFirst(Self.prefix.count).prefix(16))
        else { return nil }
        self.init(path, date)
    }

    /// The file's name without its folder.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// What is in it, without reading the rest. Throws `BackupError`.
    public func manifest() throws(BackupError) -> BackupManifest {
        let reader = try ArchiveReader(path)
        return try BackupReading.manifest(from: reader, path)
    }

    /// `20261129T171500Z`
    static func stamp(_ date: Date) -> String {
        String(date.formatted(.iso8601).filter { !"-:".contains($0) })
    }

    private static func date(_ stamp: Substring) -> Date? {
        let digits = Array(stamp)
        guard digits.count == 16, digits[8] == "T", digits[15] == "Z" else { return nil }
        func part(_ range: Range<Int>) -> String { String(digits[range]) }
        return try? Date(
            "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z",
            strategy: .iso8601)
    }
}
