/// Finds a name among a few dozen by its length and its bytes, eight at a time.
///
/// Unchecked because of the runs alone, which nothing changes once it is made; arrays would be retained at every look.
@usableFromInline
final class NameTable: @unchecked Sendable {
    /// The first, second and last eight bytes; together they are all of a name of up to 24.
    private struct Entry: BitwiseCopyable {
        var length: Int
        var first: UInt64
        var second: UInt64
        var last: UInt64
    }

    let names: [String]
    let required: FieldSet
    private let entries = Run<Entry>()
    /// Open addressing: a name's number and one more, zero for a free place.
    private let slots = Run<UInt8>()

    /// - Parameter required: The numbers of those that must be there.
    @usableFromInline
    init(_ names: [String], required: [Int]) {
        self.names = names
        self.required = FieldSet(required)
        slots.append(contentsOf: [UInt8](repeating: 0, count: Self.slotCount))
        for (number, name) in names.enumerated() {
            let bytes = Array(name.utf8)
            let second = bytes.count > 16 ? Self.word(bytes[8..<16]) : 0
            let entry = Entry(
                length: bytes.count, first: Self.word(bytes.prefix(8)), second: second,
                last: Self.word(bytes.suffix(8)))
            entries.append(entry)
            var slot = Self.slot(entry.length, entry.first, entry.last)
            while slots[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
            slots[slot] = UInt8(number + 1)
        }
    }

    /// The number of the name that stands at a node, where it is one of these.
    @inline(__always)
    func index(of node: Int, on tape: Tape) -> Int? {
        let name = tape.nodes[node]
        guard !name.isEscaped else { return names.firstIndex(of: tape.text(node)) }
        let (start, length) = (Int(name.start), Int(name.length))
        let first = tape.bytes.word(at: start, length: min(length, 8))
        let last = length <= 8 ? first : tape.bytes.word(at: start + length - 8, length: 8)
        var slot = Self.slot(length, first, last)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            let entry = entries[number]
            if entry.length == length, entry.first == first, entry.last == last {
                guard length > 16 else { return number }
                let isSame = tape.bytes.word(at: start + 8, length: 8) == entry.second
                return isSame && (length <= 24 || tape.text(node) == names[number]) ? number : nil
            }
            slot = (slot + 1) & (Self.slotCount - 1)
        }
        return nil
    }

    private static let slotCount = 512

    private static func slot(_ length: Int, _ first: UInt64, _ last: UInt64) -> Int {
        let mixed = (first ^ last &* 3 &+ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
        return Int(mixed >> 55)
    }

    private static func word(_ bytes: some Collection<UInt8>) -> UInt64 {
        var word: UInt64 = 0
        for byte in bytes.reversed() { word = word << 8 | UInt64(byte) }
        return word
    }
}

extension Run<UInt8> {
    /// Up to eight bytes as a little-endian number.
    @inline(__always)
    func word(at start: Int, length: Int) -> UInt64 {
        precondition(start >= 0 && start + length <= count, "outside the run")
        if start + 8 <= count {
            let word = unsafe UInt64(
                littleEndian: UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: start, as: UInt64.self))
            return length >= 8 ? word : word & (1 << UInt64(length * 8) - 1)
        }
        var word: UInt64 = 0
        for index in stride(from: start + length - 1, through: start, by: -1) { word = word << 8 | UInt64(self[index]) }
        return word
    }
}
