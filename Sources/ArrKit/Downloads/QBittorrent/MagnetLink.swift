/// A magnet link, read as far as the torrent it names.
public struct MagnetLink: Hashable, Sendable {
    /// What qBittorrent lists it by: the hash of the second version where it has one, cut to 40 digits.
    public var hash: TorrentHash
    /// What the link calls it, `nil` where it does not.
    public var name: String?
    /// Addresses of trackers, in their order; they may hold a person's key.
    public var trackers: [Secret]

    /// `nil` where it is no magnet link, or names no torrent.
    public init?(_ text: String) {
        guard text.prefix(8).lowercased() == "magnet:?" else { return nil }
        let items = text.dropFirst(8).split(separator: "&").map { item in
            let sides = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value =
                sides.count > 1 ? PercentEncoding.decode(sides[1].map { $0 == "+" ? " " : String($0) }.joined()) : ""
            // `xt.1`, `tr.2` and so on are the same thing several times.
            return (name: sides[0].prefix { $0 != "." }.lowercased(), value: value)
        }
        let topics = items.filter { $0.name == "xt" }.map(\.value)
        guard let hash = topics.lazy.compactMap(Self.second).first ?? topics.lazy.compactMap(Self.first).first else {
            return nil
        }
        self.hash = hash
        name = items.first { $0.name == "dn" && !$0.value.isEmpty }?.value
        trackers = items.filter { $0.name == "tr" }.map { Secret($0.value) }
    }

    /// `urn:btih:` and a SHA-1 in 40 hexadecimal digits or 32 of base 32.
    private static func first(_ topic: String) -> TorrentHash? {
        guard topic.lowercased().hasPrefix("urn:btih:") else { return nil }
        let digits = topic.dropFirst(9)
        return digits.utf8.count == 40 ? TorrentHash(digits) : base32(digits).map { TorrentHash($0) }
    }

    /// `urn:btmh:` and a multihash; `1220` stands for a SHA-256.
    private static func second(_ topic: String) -> TorrentHash? {
        guard topic.lowercased().hasPrefix("urn:btmh:1220"), topic.utf8.count == 77 else { return nil }
        return TorrentHash(topic.dropFirst(13))
    }

    private static func base32(_ text: Substring) -> [UInt8]? {
        guard text.utf8.count == 32 else { return nil }
        var (bytes, bits, count): ([UInt8], UInt32, UInt32) = ([], 0, 0)
        for byte in text.utf8 {
            let value: UInt8
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a")
            case UInt8(ascii: "2")...UInt8(ascii: "7"): value = byte - UInt8(ascii: "2") + 26
            default: return nil
            }
            (bits, count) = (bits << 5 | UInt32(value), count + 5)
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return bytes
    }
}
