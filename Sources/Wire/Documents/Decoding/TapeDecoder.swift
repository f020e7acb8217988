import FoundationEssentials

/// Reads models out of a tape: the one decoder for JSON, XML and YAML.
///
/// It takes what real servers send: `"12"` for 12, `"1"` for true, dates with up to seven fractional digits. Each such
/// liberty leaves a drift note. A field that may be absent is absent when it cannot be read.
struct TapeDecoder: Decoder, SingleValueDecodingContainer {
    let tape: Tape
    // Narrow, so that the decoder fits into an existential and costs no allocation.
    private let place: Int32
    private let parent: Int32

    /// - Parameter object: The object whose member this is: an XML element's children of one name are a list within it.
    init(tape: Tape, node: Int, object: Int? = nil) {
        self.tape = tape
        place = Int32(node)
        parent = Int32(object ?? -1)
    }

    var node: Int { Int(place) }
    private var object: Int? { parent < 0 ? nil : Int(parent) }

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        switch tape.nodes[node].kind {
        case .object, .element: KeyedDecodingContainer(KeyedTape<Key>(tape: tape, node: node))
        default:
            KeyedDecodingContainer(
                KeyedTape<Key>(tape: tape, node: try tape.misfit(node, "an object", tape.placeholder)))
        }
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        UnkeyedTape(tape: tape, list: node, elements: try elements())
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    func elements() throws -> Tape.Elements {
        if tape.nodes[node].kind == .list { return tape.elements(of: node) }
        if let object, tape.nodes[node - 1].isChild { return Tape.Elements(tape: tape, node: node, object: object) }
        return tape.elements(of: try tape.misfit(node, "a list", tape.placeholder))
    }

    /// What is here, whatever it is.
    var document: Document {
        guard let object, tape.nodes[node - 1].isChild else { return Document(tape, at: node) }
        return Document(Tape.Elements(tape: tape, node: node, object: object).map { Document(tape, at: $0) })
    }

    func decodeNil() -> Bool { tape.nodes[node].kind == .null }
    func decode(_ type: Bool.Type) throws -> Bool { try tape.bool(at: node) }
    func decode(_ type: String.Type) throws -> String { try tape.string(at: node) }
    func decode(_ type: Double.Type) throws -> Double { try tape.double(at: node) }
    func decode(_ type: Float.Type) throws -> Float { Float(try tape.double(at: node)) }
    func decode(_ type: Int.Type) throws -> Int { try tape.integer(at: node) }
    func decode(_ type: Int8.Type) throws -> Int8 { try tape.integer(at: node) }
    func decode(_ type: Int16.Type) throws -> Int16 { try tape.integer(at: node) }
    func decode(_ type: Int32.Type) throws -> Int32 { try tape.integer(at: node) }
    func decode(_ type: Int64.Type) throws -> Int64 { try tape.integer(at: node) }
    func decode(_ type: UInt.Type) throws -> UInt { try tape.integer(at: node) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try tape.integer(at: node) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try tape.integer(at: node) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try tape.integer(at: node) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try tape.integer(at: node) }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try tape.decode(type, at: node, in: object)
    }
}

extension Tape {
    /// Reads the value at a node into a model.
    func decode<Value: Decodable>(_ type: Value.Type, at node: Int, in object: Int? = nil) throws -> Value {
        // The types are known to be the same; a cast would look that up again for every date.
        if type == Date.self { return unsafe unsafeBitCast(try date(at: node), to: type) }
        if type == String.self { return unsafe unsafeBitCast(try string(at: node), to: type) }
        if type == Duration.self { return unsafe unsafeBitCast(try duration(at: node), to: type) }
        if type == URL.self { return unsafe unsafeBitCast(try url(at: node), to: type) }
        do {
            let value = try Value(from: TapeDecoder(tape: self, node: node, object: object))
            if isStrict { forsaken.remove(node) }
            return value
        } catch let error as DecodingError {
            if isStrict { forsaken.insert(node) }
            throw Misfit(node: node, expected: Self.choices(of: type) ?? Self.words(error))
        } catch {
            if isStrict { forsaken.insert(node) }
            throw error
        }
    }

    /// The nodes of a list, one after the other.
    struct Elements: Sequence, IteratorProtocol {
        let tape: Tape
        /// Behind the last one, `nil`.
        private(set) var node: Int?
        private let end: Int
        /// Set where the elements are an XML element's children of one name.
        private let object: Int?

        init(tape: Tape, node: Int, end: Int = .max, object: Int? = nil) {
            (self.tape, self.end, self.object) = (tape, end, object)
            self.node = node < end ? node : nil
        }

        mutating func next() -> Int? {
            guard let current = node else { return nil }
            if let object {
                node = tape.sibling(of: current, in: object)
            } else {
                let following = tape.next(current)
                node = following < end ? following : nil
            }
            return current
        }
    }

    func elements(of list: Int) -> Elements { Elements(tape: self, node: list + 1, end: next(list)) }
}
