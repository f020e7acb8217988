package import FoundationEssentials

/// One member of an object as a `FieldReader` hands it to a model. What cannot be read is `nil` and leaves a note.
public struct Member {
    let tape: Tape
    @usableFromInline var node: Int

    /// True for a list; an element of XML of which there is one is none.
    package var isList: Bool { tape.nodes[node].kind == .list }

    package var string: String? { tolerantly { try $0.string(at: $1) } }
    package var int: Int? { tolerantly { try $0.integer(at: $1) } }
    package var int64: Int64? { tolerantly { try $0.integer(at: $1) } }
    package var double: Double? { tolerantly { try $0.double(at: $1) } }
    package var bool: Bool? { tolerantly { try $0.bool(at: $1) } }
    /// `nil` also for .NET's first day, which means never.
    package var date: Date? { tolerantly { try $0.date(at: $1) }.flatMap { DateText.isNever($0) ? nil : $0 } }

    /// A model that may be missing.
    package func model<Value: Decodable>(_ type: Value.Type = Value.self) -> Value? {
        tolerantly { try $0.decode(type, at: $1) }
    }

    /// A field without which there is no model. Throws where it cannot be read.
    package func requiredString() throws -> String { try tape.string(at: node) }
    package func requiredInt() throws -> Int { try tape.integer(at: node) }
    package func requiredInt64() throws -> Int64 { try tape.integer(at: node) }
    package func requiredBool() throws -> Bool { try tape.bool(at: node) }
    package func requiredDouble() throws -> Double { try tape.double(at: node) }
    package func required<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try tape.decode(type, at: node)
    }

    /// A model read field by field that may be missing.
    @inlinable
    public func model<Value: DirectModel>(_ type: Value.Type = Value.self) -> Value? {
        do { return try Value.reader.read(self) } catch {
            note(error)
            return nil
        }
    }

    /// A model read field by field without which there is none that holds it. Throws where it cannot be read.
    @inlinable
    public func required<Value: DirectModel>(_ type: Value.Type = Value.self) throws -> Value {
        try Value.reader.read(self)
    }

    /// What a list holds; bad elements are left out, as losses.
    package func list<Value: Decodable>(of type: Value.Type = Value.self) -> [Value] {
        var list: [Value] = []
        append(to: &list)
        return list
    }

    /// The same for models that are read field by field.
    @inlinable
    public func list<Value: DirectModel>(of type: Value.Type = Value.self) -> [Value] {
        var list: [Value] = []
        append(to: &list)
        return list
    }

    /// Adds what a list holds, or the one child element of XML that this is; bad elements are left out, as losses.
    package func append<Value: Decodable>(to list: inout [Value]) {
        each { list.append(try $0.required()) }
    }

    /// The same for models that are read field by field.
    @inlinable
    public func append<Value: DirectModel>(to list: inout [Value]) {
        each { list.append(try Value.reader.read($0)) }
    }

    @usableFromInline
    func each(_ body: (Member) throws -> Void) {
        guard tape.nodes[node].kind == .list else {
            if tape.nodes[node - 1].isChild { return attempt(body) }
            return note(Misfit(node: node, expected: "a list"), isLoss: true)
        }
        for element in tape.elements(of: node) { Member(tape: tape, node: element).attempt(body) }
    }

    private func attempt(_ body: (Member) throws -> Void) {
        do { try body(self) } catch { note(error, isLoss: true) }
    }

    private func tolerantly<Value>(_ read: (Tape, Int) throws -> Value) -> Value? {
        do { return try read(tape, node) } catch {
            note(error)
            return nil
        }
    }

    @usableFromInline
    func note(_ error: any Error, isLoss: Bool = false) { tape.tolerate(error, at: node, isLoss: isLoss) }
}
