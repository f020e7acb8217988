/// Watches for members of one name while an object is read: RFC 8259 allows them, and here the later one counts.
///
/// Names of a usual object are told apart by a few of their bytes; an unusual one's are all compared at its end.
struct JSONNames {
    private static let usual = 64

    private let object: Int
    private var count = 0
    private var isUnusual = false
    private var isRepeating = false
    /// A bit for each sum of bytes that has been met.
    private var seen = InlineArray<8, UInt64>(repeating: 0)

    init(object: Int) { self.object = object }

    /// Takes the name that stands there, as the next node of the object.
    @inline(__always)
    mutating func add(_ text: Span<UInt8>, _ range: Range<Int>, isEscaped: Bool, on tape: Tape) {
        count &+= 1
        guard !isEscaped, !range.isEmpty, count <= Self.usual else {
            isUnusual = true
            return
        }
        let middle = range.lowerBound &+ range.count / 2
        let bytes =
            UInt64(text[range.lowerBound]) | UInt64(text[middle]) << 8 | UInt64(text[range.upperBound &- 1]) << 16
        let sum = ((bytes ^ UInt64(truncatingIfNeeded: range.count) << 24) &* 0x9E37_79B9_7F4A_7C15) >> 55
        let (place, bit) = (Int(truncatingIfNeeded: sum >> 6), 1 << (sum & 63) as UInt64)
        if seen[place] & bit == 0 { seen[place] |= bit } else { compare(range, on: tape) }
    }

    /// Tells the tape of an object in which a name came twice.
    func end(on tape: Tape) {
        if isRepeating || isUnusual && hasRepetition(on: tape) { tape.repeating.append(UInt32(object)) }
    }

    @inline(never)
    private mutating func compare(_ range: Range<Int>, on tape: Tape) {
        let last = tape.nodes.count - 1
        var other = object + 1
        while other < last {
            if Int(tape.nodes[other].length) == range.count {
                let text = unsafe tape.bytes.buffer
                if unsafe text[tape.range(other)].elementsEqual(text[range]) { isRepeating = true }
            }
            other = tape.next(other + 1)
        }
    }

    private func hasRepetition(on tape: Tape) -> Bool {
        var names: Set<[UInt8]> = []
        var name = object + 1
        while name < tape.next(object) {
            guard names.insert(Array(tape.text(name).utf8)).inserted else { return true }
            name = tape.next(name + 1)
        }
        return false
    }
}
