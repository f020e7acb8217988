/// The members of an object, by the names a model asks for.
struct KeyedTape<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let tape: Tape
    let node: Int

    var codingPath: [any CodingKey] { [] }

    var allKeys: [Key] { tape.takeNames(of: node).compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool { find(key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { tape.nodes[try value(key)].kind == .null }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try tape.bool(at: value(key)) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try tape.string(at: value(key)) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try tape.double(at: value(key)) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { Float(try tape.double(at: value(key))) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try tape.integer(at: value(key)) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try tape.integer(at: value(key)) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try tape.integer(at: value(key)) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try tape.integer(at: value(key)) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try tape.integer(at: value(key)) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try tape.integer(at: value(key)) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try tape.integer(at: value(key)) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try tape.integer(at: value(key)) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try tape.integer(at: value(key)) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try tape.integer(at: value(key)) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try tape.decode(type, at: value(key), in: node)
    }

    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try optional(key, tape.bool) }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try optional(key, tape.string) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try optional(key, tape.double) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try optional(key, tape.integer) }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? { try optional(key, tape.integer) }
    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try optional(key) { try tape.decode(type, at: $0, in: node) }
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try decoder(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { TapeDecoder(tape: tape, node: node) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }

    private func decoder(_ key: Key) throws -> TapeDecoder {
        TapeDecoder(tape: tape, node: try value(key), object: node)
    }

    private func find(_ key: Key) -> Int? { tape.member(key.stringValue, of: node) }

    private func value(_ key: Key) throws -> Int {
        guard let value = find(key) else { throw tape.missing(key.stringValue, in: node) }
        return value
    }

    /// A field that is absent, null or unreadable is `nil`; the last leaves a note.
    @inline(__always)
    private func optional<Value>(_ key: Key, _ read: (Int) throws -> Value) throws -> Value? {
        guard let value = find(key), tape.nodes[value].kind != .null else { return nil }
        do { return try read(value) } catch {
            try tape.tolerate(error, at: value)
            return nil
        }
    }
}

/// The elements of a list, for models that read theirs by hand.
struct UnkeyedTape: UnkeyedDecodingContainer {
    let tape: Tape
    var elements: Tape.Elements

    var codingPath: [any CodingKey] { [] }
    var count: Int? { nil }
    var isAtEnd: Bool { elements.node == nil }
    private(set) var currentIndex = 0

    init(tape: Tape, elements: Tape.Elements) { (self.tape, self.elements) = (tape, elements) }

    mutating func decodeNil() throws -> Bool {
        guard let node = elements.node, tape.nodes[node].kind == .null else { return false }
        _ = try decoder()
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoder().decode(type) }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try decoder().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try decoder().unkeyedContainer() }
    mutating func superDecoder() throws -> any Decoder { try decoder() }

    private mutating func decoder() throws -> TapeDecoder {
        guard let node = elements.next() else { throw Mismatch(path: "", expected: "another element", found: "none") }
        currentIndex += 1
        return TapeDecoder(tape: tape, node: node)
    }
}
