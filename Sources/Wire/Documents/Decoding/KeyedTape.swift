import FoundationEssentials

/// The members of an object, by the names a model asks for.
struct KeyedTape<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let tape: Tape
    let node: Int

    var codingPath: [any CodingKey] { [] }

    var allKeys: [Key] { tape.takeNames(of: node).compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool { find(key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { tape.nodes[try value(key)].kind == .null }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try required(key, tape.bool) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try required(key, tape.string) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try required(key, tape.double) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { Float(try required(key, tape.double)) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try required(key, tape.integer) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try required(key, tape.integer) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try required(key, tape.integer) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try required(key, tape.integer) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try required(key, tape.integer) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try required(key, tape.integer) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try required(key, tape.integer) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try required(key, tape.integer) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try required(key, tape.integer) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try required(key, tape.integer) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try required(key) { try tape.decode(type, at: $0, in: node) }
    }

    // The standard library's own throw where the value is there and unreadable.
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try optional(key, tape.bool) }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try optional(key, tape.string) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try optional(key, tape.double) }
    func decodeIfPresent(_ type: Float.Type, forKey key: Key) throws -> Float? {
        try optional(key, tape.double).map { Float($0) }
    }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try optional(key, tape.integer) }
    func decodeIfPresent(_ type: Int8.Type, forKey key: Key) throws -> Int8? { try optional(key, tape.integer) }
    func decodeIfPresent(_ type: Int16.Type, forKey key: Key) throws -> Int16? { try optional(key, tape.integer) }
    func decodeIfPresent(_ type: Int32.Type, forKey key: Key) throws -> Int32? { try optional(key, tape.integer) }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? { try optional(key, tape.integer) }
    func decodeIfPresent(_ type: UInt.Type, forKey key: Key) throws -> UInt? { try optional(key, tape.integer) }
    func decodeIfPresent(_ type: UInt8.Type, forKey key: Key) throws -> UInt8? { try optional(key, tape.integer) }
    func decodeIfPresent(_ type: UInt16.Type, forKey key: Key) throws -> UInt16? { try optional(key, tape.integer) }
    func decodeIfPresent(_ type: UInt32.Type, forKey key: Key) throws -> UInt32? { try optional(key, tape.integer) }
    func decodeIfPresent(_ type: UInt64.Type, forKey key: Key) throws -> UInt64? { try optional(key, tape.integer) }
    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        if type == Date.self { return try unsafe date(key, as: type) }
        return try optional(key) { try tape.decode(type, at: $0, in: node) }
    }

    /// .NET's first day means never. `Value` is known to be a date.
    @unsafe @inline(never)
    private func date<Value>(_ key: Key, as type: Value.Type) throws -> Value? {
        let date = try optional(key, tape.date).flatMap { DateText.isNever($0) ? nil : $0 }
        return unsafe unsafeBitCast(date, to: Value?.self)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try decoder(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder {
        TapeDecoder(tape: tape, node: try tape.member("super", of: node) ?? missing("super"), object: node)
    }
    func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }

    private func decoder(_ key: Key) throws -> TapeDecoder {
        TapeDecoder(tape: tape, node: try value(key), object: node)
    }

    private func find(_ key: Key) -> Int? { tape.member(key.stringValue, of: node) }

    private func value(_ key: Key) throws -> Int { try find(key) ?? missing(key.stringValue) }

    private func missing(_ name: String) throws -> Int {
        try tape.misfit(node, "a value", missing: name, tape.placeholder)
    }

    @inline(__always)
    private func required<Value>(_ key: Key, _ read: (Int) throws -> Value) throws -> Value {
        if tape.isStrict { return try tape.gathered(key.stringValue, of: node, read) }
        return try read(try value(key))
    }

    /// A field that is absent, null or unreadable is `nil`; the last leaves a note.
    @inline(__always)
    private func optional<Value>(_ key: Key, _ read: (Int) throws -> Value) throws -> Value? {
        guard let value = find(key), tape.nodes[value].kind != .null else { return nil }
        do { return try read(value) } catch {
            tape.tolerate(error, at: value)
            return nil
        }
    }
}

/// The elements of a list, for models that read theirs by hand.
struct UnkeyedTape: UnkeyedDecodingContainer {
    let tape: Tape
    private let list: Int
    private var elements: Tape.Elements

    var codingPath: [any CodingKey] { [] }
    var count: Int? { nil }
    var isAtEnd: Bool { elements.node == nil }
    private(set) var currentIndex = 0

    init(tape: Tape, list: Int, elements: Tape.Elements) {
        (self.tape, self.list, self.elements) = (tape, list, elements)
    }

    mutating func decodeNil() throws -> Bool {
        guard let node = elements.node, tape.nodes[node].kind == .null else { return false }
        return try next { _ in true }
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try next { try $0.decode(type) } }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try next { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next { try $0.unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder { try next { $0 } }

    /// Goes on only behind an element that could be read: a model may try it as something else.
    private mutating func next<Value>(_ read: (TapeDecoder) throws -> Value) throws -> Value {
        guard let node = elements.node else { throw Misfit(node: list, expected: "another element") }
        let value = try read(TapeDecoder(tape: tape, node: node))
        _ = elements.next()
        currentIndex += 1
        return value
    }
}
