/// What torrent files are written in: whole numbers, byte strings, lists and dictionaries.
indirect enum Bencode {
    case number(Int64)
    case bytes(ArraySlice<UInt8>)
    case list([Bencode])
    /// In the order they came, with the bytes each value was written in.
    case dictionary([(name: String, value: Bencode, written: ArraySlice<UInt8>)])

    /// A text that is not what it should be.
    struct Flaw: Error {}

    /// Reads one value; what follows it is left alone, as other programs do. Throws `Flaw`.
    init(_ bytes: [UInt8]) throws(Flaw) {
        var reader = Reader(rest: bytes[...])
        self = try reader.value(depth: 0)
    }

    /// The member of that name.
    subscript(name: String) -> Bencode? {
        if case .dictionary(let members) = self { members.first { $0.name == name }?.value } else { nil }
    }

    var number: Int64? { if case .number(let number) = self { number } else { nil } }
    var bytes: ArraySlice<UInt8>? { if case .bytes(let bytes) = self { bytes } else { nil } }
    var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
    var list: [Bencode] { if case .list(let list) = self { list } else { [] } }
    var members: [(name: String, value: Bencode, written: ArraySlice<UInt8>)] {
        if case .dictionary(let members) = self { members } else { [] }
    }

    private struct Reader {
        var rest: ArraySlice<UInt8>

        mutating func value(depth: Int) throws(Flaw) -> Bencode {
            // Deeper than any torrent, and shallow enough for every stack.
            guard depth < 64, let first = rest.first else { throw Flaw() }
            switch first {
            case UInt8(ascii: "i"):
                rest = rest.dropFirst()
                return .number(try number(until: "e"))
            case UInt8(ascii: "l"):
                rest = rest.dropFirst()
                var list: [Bencode] = []
                while !ends() { list.append(try value(depth: depth + 1)) }
                return .list(list)
            case UInt8(ascii: "d"):
                rest = rest.dropFirst()
                var members: [(String, Bencode, ArraySlice<UInt8>)] = []
                while !ends() {
                    let name = String(decoding: try string(), as: UTF8.self)
                    let start = rest
                    let value = try value(depth: depth + 1)
                    members.append((name, value, start[..<rest.startIndex]))
                }
                return .dictionary(members)
            default: return .bytes(try string())
            }
        }

        private mutating func ends() -> Bool {
            guard rest.first == UInt8(ascii: "e") else { return false }
            rest = rest.dropFirst()
            return true
        }

        private mutating func string() throws(Flaw) -> ArraySlice<UInt8> {
            let count = try number(until: ":")
            guard 0...Int64(rest.count) ~= count else { throw Flaw() }
            defer { rest = rest.dropFirst(Int(count)) }
            return rest.prefix(Int(count))
        }

        private mutating func number(until end: Unicode.Scalar) throws(Flaw) -> Int64 {
            let digits = rest.prefix(21).prefix { $0 != UInt8(ascii: end) }
            guard rest.dropFirst(digits.count).first == UInt8(ascii: end),
                let number = Int64(String(decoding: digits, as: UTF8.self))
            else { throw Flaw() }
            rest = rest.dropFirst(digits.count + 1)
            return number
        }
    }
}
