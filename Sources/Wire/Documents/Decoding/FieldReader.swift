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
            self = try Self.reader.read(Member(tape: decoder.tape, node: decoder.node))
        } else {
            let tape = Tape()
            tape.add(try Document(from: decoder))
            self = try Self.reader.read(Member(tape: tape, node: 0))
        }
    }
}

/// Knows a model's fields by name and hands each to the model.
///
/// What is generic here is inlined where the model is known: a generic call for each field would cost more than the field.
public struct FieldReader<Value>: Sendable {
    @usableFromInline let names: NameTable
    @usableFromInline let blank: @Sendable () -> Value
    @usableFromInline let take: @Sendable (inout Value, Int, Member) throws -> Void

    /// - Parameters:
    ///   - keys: The fields, up to 254.
    ///   - required: The fields without which there is no model, among the first 128.
    ///   - blank: The model before any field is read.
    ///   - take: Stores one field.
    @inlinable
    public init<Key: CodingKey & CaseIterable & Equatable & Sendable>(
        _ keys: Key.Type, required: [Key], blank: @escaping @Sendable () -> Value,
        take: @escaping @Sendable (inout Value, Key, Member) throws -> Void
    ) {
        let all = Array(Key.allCases)
        let names = NameTable(all.map(\.stringValue), required: all.indices.filter { required.contains(all[$0]) })
        self.init(names, blank) { try take(&$0, all[$1], $2) }
    }

    @usableFromInline
    init(
        _ names: NameTable, _ blank: @escaping @Sendable () -> Value,
        _ take: @escaping @Sendable (inout Value, Int, Member) throws -> Void
    ) {
        (self.names, self.blank, self.take) = (names, blank, take)
    }

    /// Reads the object that a member holds.
    @inlinable
    func read(_ object: Member) throws -> Value {
        var value = blank()
        var scan = try FieldScan(object)
        var member = object
        while let field = scan.next(of: object, names) {
            member.node = scan.node
            try take(&value, field, member)
        }
        try scan.finish(object, names)
        return value
    }
}

/// Goes through an object's members and stops at those that are fields.
///
/// It holds numbers alone: a tape or table kept here would be retained and released at every member.
@usableFromInline
struct FieldScan {
    /// The value whose field `next` returned.
    @usableFromInline private(set) var node: Int
    private var following: Int
    private let end: Int
    private var seen = FieldSet()

    @usableFromInline
    init(_ object: Member) throws {
        let tape = object.tape
        guard tape.isObject(object.node) else { throw Misfit(node: object.node, expected: "an object") }
        (node, following, end) = (object.node, object.node + 1, tape.next(object.node))
    }

    /// The next field that is there and not null; `nil` behind the last.
    @usableFromInline
    mutating func next(of object: Member, _ names: NameTable) -> Int? {
        while following < end {
            let name = following
            node = name + 1
            let value = object.tape.nodes[node]
            following = Int(value.next)
            guard let field = names.index(of: name, on: object.tape) else { continue }
            object.tape.nodes[name].isAsked = true
            guard value.kind != .null else { continue }
            seen.insert(field)
            return field
        }
        return nil
    }

    /// Throws where a required field did not come.
    @usableFromInline
    func finish(_ object: Member, _ names: NameTable) throws {
        guard let missing = names.required.first(notIn: seen) else { return }
        throw Misfit(node: object.node, expected: "a value", missing: names.names[missing])
    }
}

/// Some of a model's first 128 fields; of those behind nothing is kept.
struct FieldSet {
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
