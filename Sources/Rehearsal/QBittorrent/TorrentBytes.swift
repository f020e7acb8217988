/// A torrent file as far as a fake needs it: read by looking for the ends of things, without a tree.
struct TorrentBytes {
    var name = ""
    var files: [(path: String, size: Int)] = []
    var trackers: [String] = []
    var comment = ""
    var isPrivate = false
    var pieceLength = 0
    var pieces: [String] = []
    let hash: String

    /// `nil` for what is no torrent file of the first version.
    init?(_ bytes: [UInt8]) {
        let root = Self.members(of: bytes[...])
        guard let info = root["info"], let pieces = Self.members(of: info)["pieces"].flatMap(Self.string) else {
            return nil
        }
        let members = Self.members(of: info)
        guard let name = members["name"].flatMap(Self.text) else { return nil }
        hash = Digest.hex(Digest.sha1(info))
        self.name = name
        self.pieces = stride(from: pieces.startIndex, to: pieces.endIndex, by: 20).map {
            Digest.hex(pieces[$0..<min($0 + 20, pieces.endIndex)])
        }
        pieceLength = members["piece length"].flatMap(Self.number) ?? 0
        isPrivate = members["private"].flatMap(Self.number) == 1
        if let length = members["length"].flatMap(Self.number) {
            files = [(name, length)]
        } else {
            files = Self.elements(of: members["files"] ?? []).map { entry in
                let file = Self.members(of: entry)
                let path = Self.elements(of: file["path"] ?? []).compactMap(Self.text).joined(separator: "/")
                return ("\(name)/\(path)", file["length"].flatMap(Self.number) ?? 0)
            }
        }
        let tiers = Self.elements(of: root["announce-list"] ?? []).flatMap { Self.elements(of: $0) }
        for tracker in [root["announce"]].compactMap(\.self) + tiers {
            if let url = Self.text(tracker), !trackers.contains(url) { trackers.append(url) }
        }
        comment = root["comment"].flatMap(Self.text) ?? ""
    }

    /// The values of a dictionary, each as it was written.
    private static func members(of bytes: ArraySlice<UInt8>) -> [String: ArraySlice<UInt8>] {
        guard bytes.first == UInt8(ascii: "d") else { return [:] }
        let parts = elements(of: bytes)
        return Dictionary(
            stride(from: 0, to: parts.count - 1, by: 2).compactMap { place in
                text(parts[place]).map { ($0, parts[place + 1]) }
            }
        ) { $1 }
    }

    /// The elements of a list or dictionary, each as it was written.
    private static func elements(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        guard let first = bytes.first, first == UInt8(ascii: "l") || first == UInt8(ascii: "d") else { return [] }
        var (rest, parts): (ArraySlice<UInt8>, [ArraySlice<UInt8>]) = (bytes.dropFirst(), [])
        while rest.first != UInt8(ascii: "e"), let end = end(of: rest) {
            parts.append(rest[..<end])
            rest = rest[end...]
        }
        return rest.first == UInt8(ascii: "e") ? parts : []
    }

    /// Behind the value that begins here.
    private static func end(of bytes: ArraySlice<UInt8>) -> Int? {
        var (rest, depth) = (bytes, 0)
        repeat {
            switch rest.first {
            case UInt8(ascii: "d"), UInt8(ascii: "l"):
                depth += 1
                rest = rest.dropFirst()
            case UInt8(ascii: "e"):
                depth -= 1
                rest = rest.dropFirst()
            case UInt8(ascii: "i"):
                guard let end = rest.firstIndex(of: UInt8(ascii: "e")) else { return nil }
                rest = rest[(end + 1)...]
            default:
                guard let string = string(rest) else { return nil }
                rest = rest[string.endIndex...]
            }
        } while depth > 0
        return depth == 0 ? rest.startIndex : nil
    }

    private static func string(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let colon = bytes.prefix(12).firstIndex(of: UInt8(ascii: ":")),
            let count = Int(String(decoding: bytes[..<colon], as: UTF8.self)), count >= 0,
            count < bytes.endIndex - colon
        else { return nil }
        return bytes[(colon + 1)...].prefix(count)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        string(bytes).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.first == UInt8(ascii: "i") ? Int(String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)) : nil
    }
}
