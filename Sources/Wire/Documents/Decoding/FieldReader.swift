/// A model that is read by the hundred thousand: field by field as the document has them, at a tenth of what synthesised
/// decoding costs.
///
/// Only for models a profile asks it for: it takes a `switch` over the coding keys, which the compiler holds complete.
public protocol DirectModel: Model {
    /// What reads the fields.
    static var reader: FieldReader<Self> { get }
}

extension DirectModel {
    /// Reads every field that is there. Throws `Mismatch` where a required one is not.
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? TapeDecoder {
            self = try Self.reader.read(decoder.tape, at: decoder.node)
        } else {
            let tape = Tape()
            tape.add(try Document(from: decoder))
            self = try Self.reader.read(tape, at: 0)
        }
    }
}

/// Knows a model's fields by name and hands each to the model.
public struct FieldReader<Value>: Sendable {
    private let blank: @Sendable () -> Value
    private let table: NameTable
    /// One bit for each field that must be there.
    private let required: FieldSet
    private let take: @Sendable (inout Value, Int, Member) throws -> Void

    /// - Parameters:
    ///   - required: The fields without which there is no model.
    ///   - blank: The model before any field is read.
    ///   - take: Stores one field.
    package init<Key: CodingKey & CaseIterable & Equatable>(
        _ keys: Key.Type, required: [Key], blank: @escaping @Sendable () -> Value,
        take: @escaping @Sendable (inout Value, Key, Member) throws -> Void
    ) where Key: Sendable {
        let all = Array(Key.allCases)
        table = NameTable(all.map(\.stringValue))
        self.required = FieldSet(all.indices.filter { required.contains(all[$0]) })
        self.blank = blank
        self.take = { try take(&$0, all[$1], $2) }
    }

    func read(_ tape: Tape, at node: Int) throws -> Value {
        switch tape.nodes[node].kind {
        case .object, .element: break
        default: throw Misfit(node: node, expected: "an object")
        }
        var value = blank()
        var seen = FieldSet()
        var name = node + 1
        let end = tape.next(node)
        while name < end {
            if let field = table.index(of: name, on: tape) {
                let member = Member(tape: tape, node: name + 1)
                if !member.isNull {
                    seen.insert(field)
                    try take(&value, field, member)
                }
            }
            name = tape.next(name + 1)
        }
        if let missing = required.first(notIn: seen) {
            throw Misfit(node: node, expected: "a value", missing: table.names[missing])
        }
        return value
    }
}

/// Some of a model's fields, up to 128.
private struct FieldSet {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ fields: [Int] = []) { for field in fields { insert(field) } }

    mutating func insert(_ field: Int) {
        if field < 64 { low |= 1 << UInt64(field) } else { high |= 1 << UInt64(field - 64) }
    }

    func first(notIn other: FieldSet) -> Int? {
        let (low, high) = (low & ~other.low, high & ~other.high)
        return low != 0 ? low.trailingZeroBitCount : high != 0 ? 64 + high.trailingZeroBitCount : nil
    }
}
