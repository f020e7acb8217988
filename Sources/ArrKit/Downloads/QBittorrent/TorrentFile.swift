/// A torrent file, read as far as its name, its hash and its files.
public struct TorrentFile: Hashable, Sendable {
    /// What it calls its file or folder.
    public var name: String
    /// What qBittorrent lists it by: the hash of the second version where it has one, cut to 40 digits.
    public var hash: TorrentHash
    /// 40 digits, `nil` for a torrent of the second version alone.
    public var hashV1: String?
    /// 64 digits, `nil` for a torrent of the first version alone.
    public var hashV2: String?
    /// Its files, padding left out.
    public var files: [File]
    /// Every address of a tracker, each once.
    public var trackers: [String]
    /// Peers are to be had from its trackers alone.
    public var isPrivate: Bool
    /// What its maker says about it; empty for nothing.
    public var comment: String

    /// One of its files.
    public struct File: Hashable, Sendable {
        /// Below the folder, `/` between; for a torrent of one file its name.
        public var path: String
        /// In bytes.
        public var size: Int64
    }

    /// Why bytes are no torrent file.
    public struct Flaw: Error, Hashable, CustomStringConvertible {
        /// One sentence.
        public let description = "this is no torrent file"
    }

    /// Reads a torrent file; throws `Flaw` where it is none.
    public init(_ bytes: [UInt8]) throws(Flaw) {
        guard let root = try? Bencode(bytes), let entry = root.members.first(where: { $0.name == "info" }),
            let name = entry.value["name.utf-8"]?.text ?? entry.value["name"]?.text
        else { throw Flaw() }
        let info = entry.value
        let isFirst = info["pieces"]?.bytes != nil
        let isSecond = info["meta version"]?.number == 2 && info["file tree"] != nil
        let (first, second) = (Digest.sha1(entry.written), isSecond ? Digest.sha256(entry.written) : nil)
        guard isFirst || isSecond else { throw Flaw() }

        (self.name, hash) = (name, TorrentHash(second ?? first))
        (hashV1, hashV2) = (isFirst ? Digest.hex(first) : nil, second.map { Digest.hex($0) })
        if isFirst {
            files =
                info["length"]?.number.map { [File(path: name, size: $0)] }
                ?? (info["files"]?.list ?? []).filter { !($0["attr"]?.text ?? "").contains("p") }.map(File.init)
        } else {
            files = File.all(below: info["file tree"], path: [])
        }
        let tiers = root["announce-list"]?.list.flatMap(\.list).compactMap(\.text) ?? []
        var seen: Set<String> = []
        trackers = ([root["announce"]?.text].compactMap(\.self) + tiers).filter { seen.insert($0).inserted }
        isPrivate = info["private"]?.number == 1
        comment = root["comment"]?.text ?? ""
    }

    /// Bytes in all.
    public var size: Int64 { files.reduce(0) { $0.addingReportingOverflow($1.size).partialValue } }
}

extension TorrentFile.File {
    fileprivate init(_ entry: Bencode) {
        let path = entry["path.utf-8"] ?? entry["path"]
        self.init(
            path: (path?.list ?? []).compactMap(\.text).joined(separator: "/"), size: entry["length"]?.number ?? 0)
    }

    /// The second version keeps a tree of folders, in which a file is an entry without a name.
    fileprivate static func all(below folder: Bencode?, path: [String]) -> [Self] {
        (folder?.members ?? []).flatMap { name, entry, _ in
            name.isEmpty
                ? [Self(path: path.joined(separator: "/"), size: entry["length"]?.number ?? 0)]
                : all(below: entry, path: path + [name])
        }
    }
}
