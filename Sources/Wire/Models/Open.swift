/// What travels: plain values that can be read, written, compared and handed between tasks.
public typealias Model = Codable & Hashable & Sendable

/// A model together with the document it came from.
///
/// Encoding repeats your edits on the server's own document, so members the model does not know survive a round trip.
@dynamicMemberLookup
public struct Open<Value: Model>: Model {
    /// The part of the document that is typed.
    public var value: Value
    private let origin: Origin

    /// The document is kept as it arrived and taken apart only when someone asks.
    private enum Origin: Hashable, Sendable {
        case none
        case json([UInt8])
        case tree(Document)
    }

    /// A model that no server has sent: encoding it writes what it says and nothing else.
    public init(_ value: Value) {
        self.value = value
        origin = .none
    }

    /// Reads the model and keeps the document it came from; throws where the model cannot be read.
    public init(from decoder: any Decoder) throws {
        value = try Value(from: decoder)
        if let decoder = decoder as? TapeDecoder {
            origin =
                if let bytes = decoder.tape.json(at: decoder.node) { .json(bytes) } else {
                    .tree(Document(decoder.tape, at: decoder.node))
                }
        } else {
            origin = .tree(try Document(from: decoder))
        }
    }

    /// What the server sent, untouched by edits; `nil` for a model made here.
    public var document: Document? {
        switch origin {
        case .none: nil
        case .json(let bytes): try? Document(json: bytes)
        case .tree(let document): document
        }
    }

    /// What will be sent: the server's document with the edits repeated on it.
    public func edited() throws -> Document {
        let edited = try Document(encoding: value)
        guard let document else { return edited }
        return document.edited(from: try Document(encoding: document.decode(Value.self)), to: edited)
    }

    /// Writes what `edited()` gives; throws what the model's own encoding throws.
    public func encode(to encoder: any Encoder) throws { try edited().encode(to: encoder) }

    /// True once a typed member differs from what the server sent.
    public var isEdited: Bool {
        guard let document else { return true }
        return (try? document.decode(Value.self)) != value
    }

    /// A member the model does not type, by its name on the wire.
    public subscript(name: String) -> Document { document?[name] ?? .null }

    /// A member of the model, as if it stood here.
    public subscript<Field>(dynamicMember field: KeyPath<Value, Field>) -> Field { value[keyPath: field] }
    /// A member of the model, as if it stood here; setting it is an edit.
    public subscript<Field>(dynamicMember field: WritableKeyPath<Value, Field>) -> Field {
        get { value[keyPath: field] }
        set { value[keyPath: field] = newValue }
    }
}
