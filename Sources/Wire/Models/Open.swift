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

    /// What will be sent: the server's document with the edits repeated on it, changed secrets included.
    ///
    /// Throws `Mismatch` where an edited list held elements that could not be read: sending it would delete them.
    public func edited() throws -> Document { try edited(isRevealing: true) }

    /// The same as one that is yet to be stored: without the id it came with. Throws what `edited()` throws.
    package func unstored() throws -> Document {
        var document = try edited()
        document.members["id"] = nil
        return document
    }

    private func edited(isRevealing: Bool) throws -> Document {
        func write(_ value: Value) throws -> Document {
            isRevealing ? try Document(sending: value) : try Document(encoding: value)
        }
        let edited = try write(value)
        guard let document else { return edited }
        let drift = Drift()
        let original = try write(document.decode(drift: drift))
        for loss in drift.notes where loss.isLoss {
            let list = loss.path.prefix { $0 != "[" }
            let names = list.split(separator: ".").map(String.init)
            guard names.reduce(original, { $0[$1] }) == names.reduce(edited, { $0[$1] }) else {
                throw Mismatch(
                    path: String(list), expected: "a list that could be read as a whole, for it was edited",
                    found: "elements that would be deleted")
            }
        }
        return document.edited(from: original, to: edited)
    }

    /// Writes what `edited()` gives, its secrets as `•••` unless it is encoded to be sent; throws what `edited()` throws.
    public func encode(to encoder: any Encoder) throws {
        let isRevealing = (encoder as? DocumentEncoder)?.isRevealing ?? false
        try edited(isRevealing: isRevealing).encode(to: encoder)
    }

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

extension Open {
    /// The same values in documents that say the same, however they are written.
    public static func == (left: Open, right: Open) -> Bool {
        left.value == right.value && (left.origin == right.origin || left.document == right.document)
    }

    /// The same for models of the same values, whatever documents they came from.
    public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
