import Foundation
import Wire

/// A torrent made for a test, with the files it is of.
struct MadeTorrent: Sendable {
    let name: String
    let files: [(path: String, bytes: [UInt8])]
    /// The torrent file.
    let bytes: [UInt8]
    /// 40 digits.
    let hash: String

    /// A folder of two files with bytes of their own.
    init(_ name: String, size: Int = 300_000, tracker: String? = "http://127.0.0.1:1/announce", comment: String = "") {
        var generator = SystemRandomNumberGenerator()
        func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) } }
        self.init(
            name, [("one.bin", bytes(size - size / 10)), ("more/two.bin", bytes(size / 10))], tracker: tracker,
            comment: comment)
    }

    init(_ name: String, _ files: [(path: String, bytes: [UInt8])], tracker: String? = nil, comment: String = "") {
        let (all, length) = (files.flatMap(\.bytes), 65_536)
        let pieces = stride(from: 0, to: all.count, by: length).flatMap {
            Digest.sha1(all[$0..<min($0 + length, all.count)])
        }
        let info = Bencoded.dictionary([
            "files": .list(
                files.map { path, bytes in
                    .dictionary([
                        "length": .number(bytes.count),
                        "path": .list(path.split(separator: "/").map { .text(String($0)) }),
                    ])
                }),
            "name": .text(name), "piece length": .number(length), "pieces": .bytes(pieces),
        ])
        var root: [String: Bencoded] = ["comment": .text(comment), "info": info]
        if let tracker { root["announce"] = .text(tracker) }
        (self.name, self.files, self.bytes) = (name, files, Bencoded.dictionary(root).written)
        hash = Digest.hex(Digest.sha1(info.written))
    }

    /// Puts the files where a client of that folder looks for them.
    func write(to folder: URL) throws {
        for (path, bytes) in files {
            let file = folder.appending(path: name).appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
    }

    func isWhole(in folder: URL) -> Bool {
        files.allSatisfy { path, bytes in
            (try? Data(contentsOf: folder.appending(path: name).appending(path: path))) == Data(bytes)
        }
    }
}

/// What torrent files are written in.
indirect enum Bencoded {
    case number(Int)
    case bytes([UInt8])
    case list([Bencoded])
    case dictionary([String: Bencoded])

    static func text(_ text: String) -> Bencoded { .bytes(Array(text.utf8)) }

    var written: [UInt8] {
        switch self {
        case .number(let number): Array("i\(number)e".utf8)
        case .bytes(let bytes): Array("\(bytes.count):".utf8) + bytes
        case .list(let list): [UInt8(ascii: "l")] + list.flatMap(\.written) + [UInt8(ascii: "e")]
        case .dictionary(let members):
            [UInt8(ascii: "d")]
                + members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap {
                    Bencoded.text($0.key).written + $0.value.written
                } + [UInt8(ascii: "e")]
        }
    }
}
