/// The name of an image: `registry/repository:tag@digest`.
public struct ImageName: Hashable, Sendable {
    /// The host it is pulled from, `nil` for the one that is meant where none is given.
    public let registry: String?
    /// The path there, such as `linuxserver/radarr`.
    public let repository: String
    /// Such as `5.14.0`.
    public let tag: String?
    /// Such as `sha256:…`.
    public let digest: String?

    /// Reads a name; `nil` for one that no engine takes.
    public init?(_ text: String) {
        var rest = text[...]
        var digest: String?
        if let at = rest.firstIndex(of: "@") {
            let hash = rest[rest.index(after: at)...]
            let parts = hash.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, parts[1].count >= 32, parts[1].allSatisfy(\.isHexDigit) else {
                return nil
            }
            digest = String(hash)
            rest = rest[..<at]
        }
        var tag: String?
        if let colon = rest.lastIndex(of: ":"), !rest[colon...].contains("/") {
            let word = rest[rest.index(after: colon)...]
            guard 1...128 ~= word.utf8.count, word.utf8.allSatisfy({ Self.isWord($0) || $0 == 0x2E || $0 == 0x2D }),
                let first = word.utf8.first, Self.isWord(first)
            else { return nil }
            tag = String(word)
            rest = rest[..<colon]
        }
        var parts = rest.split(separator: "/", omittingEmptySubsequences: false)
        var registry: String?
        if parts.count > 1, parts[0].contains(".") || parts[0].contains(":") || parts[0] == "localhost" {
            registry = String(parts.removeFirst())
            guard let registry, Self.isHost(registry) else { return nil }
        }
        guard !parts.isEmpty, parts.allSatisfy(Self.isPart), rest.utf8.count <= 255 else { return nil }
        (self.registry, repository) = (registry, parts.joined(separator: "/"))
        (self.tag, self.digest) = (tag, digest)
    }

    /// What it runs, in lower case: the last part of its path.
    public var shortName: String { repository.split(separator: "/").last.map { $0.lowercased() } ?? repository }

    private static func isWord(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte || byte == 0x5F
    }

    /// Lower case letters and digits, with single dots, one or two underscores, or dashes between them.
    private static func isPart(_ part: Substring) -> Bool {
        let runs = part.split(omittingEmptySubsequences: false) { "._-".contains($0) }
        guard let first = runs.first, let last = runs.last, !first.isEmpty, !last.isEmpty else { return false }
        let isPlain = part.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 || "._-".utf8.contains($0) }
        return isPlain && !part.contains("..") && !part.contains("___") && !part.contains("._") && !part.contains("_.")
    }

    private static func isHost(_ host: String) -> Bool {
        let parts = host.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, !parts[0].isEmpty else { return false }
        let isName = parts[0].utf8.allSatisfy { Self.isWord($0) && $0 != 0x5F || $0 == 0x2E || $0 == 0x2D }
        return isName && (parts.count == 1 || PortRange(parts[1]) != nil)
    }
}
