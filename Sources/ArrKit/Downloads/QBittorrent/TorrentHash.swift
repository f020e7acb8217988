/// What names a torrent: 40 hexadecimal digits. Torrents of the second version are named by the first 40 of their 64.
///
/// Nothing else can be one, so that no text from elsewhere becomes qBittorrent's word for every torrent.
public struct TorrentHash: Hashable, Sendable, CustomStringConvertible, QueryValue {
    /// In lower case.
    public let rawValue: String

    /// `nil` for anything but 40 or 64 hexadecimal digits; of 64 the first 40 count.
    public init?(_ text: some StringProtocol) {
        let digits = Array(text.lowercased().utf8)
        let areHex = digits.allSatisfy {
            UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0
        }
        guard areHex, digits.count == 40 || digits.count == 64 else { return nil }
        rawValue = String(decoding: digits.prefix(40), as: UTF8.self)
    }

    init(_ bytes: some Sequence<UInt8>) { rawValue = Digest.hex(bytes.prefix(20)) }

    /// The digits.
    public var description: String { rawValue }
    /// The digits.
    public var queryValues: [String] { [rawValue] }
}

extension TorrentHash: Codable {
    /// Reads the digits; throws where there is something else.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let hash = TorrentHash(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "40 hexadecimal digits"))
        }
        self = hash
    }

    /// Writes the digits.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension Download.Key {
    /// A torrent's.
    init(_ hash: TorrentHash) { self.init(rawValue: hash.rawValue) }
}
