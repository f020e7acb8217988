extension Document {
    /// The document a model makes, its secrets as `•••`. Throws what the model's own `encode` throws.
    public init(encoding value: some Encodable) throws { try self.init(value, isRevealing: false) }

    /// The document a model makes, secrets included: for the service they belong to and no one else.
    package init(sending value: some Encodable) throws { try self.init(value, isRevealing: true) }

    private init(_ value: some Encodable, isRevealing: Bool) throws {
        let encoder = DocumentEncoder(isRevealing: isRevealing)
        var container = encoder.singleValueContainer()
        try container.encode(value)
        self = encoder.document
    }

    /// Reads a model, with the tolerance real servers need; what was tolerated goes to `drift`. Throws `Mismatch`.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self, drift: Drift? = nil) throws -> Value {
        try tape(drift).model()
    }

    /// Reads a list whose bad elements are left out and noted as losses. Throws `Mismatch` where it is no list.
    public func decode<Element: Decodable>(
        _ type: [Element].Type = [Element].self, drift: Drift? = nil
    ) throws -> [Element] {
        try tape(drift).models()
    }

    private func tape(_ drift: Drift?) -> Tape {
        let tape = Tape()
        tape.drift = drift
        tape.add(self)
        return tape
    }
}

extension Tape {
    /// The model the whole document makes, or the one that begins at a node.
    package func model<Value: Decodable>(_ type: Value.Type = Value.self, at node: Int = 0) throws -> Value {
        defer { noteUnknownMembers(at: node) }
        do { return try decode(type, at: node) } catch { throw mismatch(error, at: node) }
    }

    /// The same for a model that is read field by field.
    package func model<Value: DirectModel>(_ type: Value.Type = Value.self, at node: Int = 0) throws -> Value {
        defer { noteUnknownMembers(at: node) }
        do { return try Value.reader.read(Member(tape: self, node: node)) } catch { throw mismatch(error, at: node) }
    }

    /// The model that one element of a list makes; `nil` for one that cannot be read, which is noted as a loss.
    package func element<Value: Decodable>(_ type: Value.Type = Value.self) -> Value? {
        defer { noteUnknownMembers(at: 0) }
        do { return try decode(type, at: 0) } catch {
            tolerate(error, at: 0, isLoss: true)
            return nil
        }
    }

    /// The models a list makes; bad elements are left out and noted as losses.
    package func models<Element: Decodable>(
        _ type: Element.Type = Element.self, at node: Int = 0
    ) throws -> [Element] {
        defer { noteUnknownMembers(at: node) }
        do { return try TapeDecoder(tape: self, node: node).lossyElements() } catch { throw mismatch(error, at: node) }
    }
}

extension Document: Codable {
    /// Takes whatever is there, from this package's decoder or any other.
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? TapeDecoder {
            self = decoder.document
            return
        }
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let int = try? value.decode(Int.self) {
            self.init(int)
        } else if let double = try? value.decode(Double.self) {
            self.init(double)
        } else if let text = try? value.decode(String.self) {
            self = .string(text)
        } else if let list = try? value.decode([Document].self) {
            self = .list(list)
        } else {
            self = .object(Members(try value.decode([String: Document].self).map { ($0, $1) }))
        }
    }

    /// Writes itself, number text and member order kept where this package's encoder reads it.
    public func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        if encoder is DocumentEncoder { return try value.encode(self) }
        switch self {
        case .null: try value.encodeNil()
        case .bool(let bool): try value.encode(bool)
        case .number(let number):
            if let int = number.int { try value.encode(int) } else { try value.encode(number.double) }
        case .string(let text): try value.encode(text)
        case .list(let list): try value.encode(list)
        case .object(let members): try value.encode(Dictionary(members.map { ($0.name, $0.value) }) { $1 })
        }
    }
}
