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
    private var seen: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    init(object: Int) { self.object = object }

    @inline(__always)
    mutating func add(_ name: Int, on tape: Tape) {
        count += 1
        let node = tape.nodes[name]
        if count > Self.usual || node.isEscaped { isUnusual = true }
        if isUnusual || isRepeating || node.length == 0 { return isUnusual = true }
        let (start, length) = (Int(node.start), Int(node.length))
        let (first, middle, last) = (tape.bytes[start], tape.bytes[start + length / 2], tape.bytes[start + length - 1])
        let sum = length &* 7 &+ Int(first) &* 31 &+ Int(middle) &* 5 &+ Int(last) &* 3
        let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: sum & 63)
        switch sum >> 6 & 3 {
        case 0: if seen.0 & bit != 0 { compare(name, on: tape) } else { seen.0 |= bit }
        case 1: if seen.1 & bit != 0 { compare(name, on: tape) } else { seen.1 |= bit }
        case 2: if seen.2 & bit != 0 { compare(name, on: tape) } else { seen.2 |= bit }
        default: if seen.3 & bit != 0 { compare(name, on: tape) } else { seen.3 |= bit }
        }
    }

    /// Tells the tape of an object in which a name came twice.
    func end(on tape: Tape) {
        if isRepeating || isUnusual && hasRepetition(on: tape) { tape.repeating.append(UInt32(object)) }
    }

    private mutating func compare(_ name: Int, on tape: Tape) {
        let range = tape.range(name)
        var other = object + 1
        while other < name {
            if Int(tape.nodes[other].length) == range.count {
                let text = unsafe tape.bytes.buffer
                if unsafe text[tape.range(other)].elementsEqual(text[range]) { return isRepeating = true }
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
