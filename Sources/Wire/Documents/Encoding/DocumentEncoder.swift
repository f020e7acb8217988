import FoundationEssentials

/// Writes models as documents: the one encoder, whatever the document is written as afterwards.
final class DocumentEncoder: Encoder {
    private enum Content {
        case document(Document)
        case list([DocumentEncoder])
        case object([(name: String, value: DocumentEncoder)])
    }

    private var content = Content.document(.null)
    /// Writes secrets as they are: for what is sent to the service they belong to.
    let isRevealing: Bool

    init(isRevealing: Bool = false) { self.isRevealing = isRevealing }

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// What has been encoded so far.
    var document: Document {
        switch content {
        case .document(let document): document
        case .list(let list): .list(list.map(\.document))
        case .object(let members): .object(Members(members.lazy.map { ($0.name, $0.value.document) }))
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        if case .object = content {} else { content = .object([]) }
        return KeyedEncodingContainer(Keyed(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        if case .list = content {} else { content = .list([]) }
        return Unkeyed(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

    fileprivate func set(_ document: Document) { content = .document(document) }

    fileprivate func set(_ value: some Encodable) throws {
        switch value {
        case let document as Document: set(document)
        case let date as Date: set(.string(DateText.text(date)))
        case let duration as Duration: set(.string(DurationText.text(duration)))
        case let url as URL: set(.string(url.absoluteString))
        case let secret as Secret where isRevealing: set(.string(secret.reveal()))
        default: try value.encode(to: self)
        }
    }

    /// JSON has no word for infinity, and a server would take a zero for meant.
    fileprivate func set(_ value: Double, like original: some BinaryFloatingPoint) throws {
        guard value.isFinite else {
            throw EncodingError.invalidValue(
                original, EncodingError.Context(codingPath: [], debugDescription: "\(value) cannot be written"))
        }
        set(.number(Number(value)))
    }

    fileprivate func member(_ name: String) -> DocumentEncoder {
        let child = DocumentEncoder(isRevealing: isRevealing)
        if case .object(var members) = content {
            content = .document(.null)
            members.append((name, child))
            content = .object(members)
        }
        return child
    }

    fileprivate func element() -> DocumentEncoder {
        let child = DocumentEncoder(isRevealing: isRevealing)
        if case .list(var list) = content {
            content = .document(.null)
            list.append(child)
            content = .list(list)
        }
        return child
    }

    fileprivate var count: Int { if case .list(let list) = content { list.count } else { 0 } }
}

private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: DocumentEncoder
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { encoder.member(key.stringValue).set(.null) }
    func encode(_ value: Bool, forKey key: Key) { encoder.member(key.stringValue).set(.bool(value)) }
    func encode(_ value: String, forKey key: Key) { encoder.member(key.stringValue).set(.string(value)) }
    func encode(_ value: Double, forKey key: Key) throws { try encoder.member(key.stringValue).set(value, like: value) }
    func encode(_ value: Int, forKey key: Key) { encoder.member(key.stringValue).set(.number(Number(value))) }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        try encoder.member(key.stringValue).set(value)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        encoder.member(key.stringValue).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        encoder.member(key.stringValue).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { encoder.member("super") }
    func superEncoder(forKey key: Key) -> any Encoder { encoder.member(key.stringValue) }
}

private struct Unkeyed: UnkeyedEncodingContainer {
    let encoder: DocumentEncoder
    var codingPath: [any CodingKey] { [] }
    var count: Int { encoder.count }

    func encodeNil() { encoder.element().set(.null) }
    func encode<Value: Encodable>(_ value: Value) throws { try encoder.element().set(value) }
    func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        encoder.element().container(keyedBy: type)
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder.element().unkeyedContainer() }
    func superEncoder() -> any Encoder { encoder.element() }
}

private struct Single: SingleValueEncodingContainer {
    let encoder: DocumentEncoder
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { encoder.set(.null) }
    func encode(_ value: Bool) { encoder.set(.bool(value)) }
    func encode(_ value: String) { encoder.set(.string(value)) }
    func encode(_ value: Double) throws { try encoder.set(value, like: value) }
    // By way of its text, so that 0.1 does not become 0.10000000149011612.
    func encode(_ value: Float) throws { try encoder.set(Double("\(value)") ?? .nan, like: value) }
    func encode(_ value: Int) { encoder.set(.number(Number(value))) }
    func encode(_ value: Int8) { encoder.set(.number(Number(Int(value)))) }
    func encode(_ value: Int16) { encoder.set(.number(Number(Int(value)))) }
    func encode(_ value: Int32) { encoder.set(.number(Number(Int(value)))) }
    func encode(_ value: Int64) { encoder.set(.number(Number(literal: String(value)))) }
    func encode(_ value: UInt) { encoder.set(.number(Number(literal: String(value)))) }
    func encode(_ value: UInt8) { encoder.set(.number(Number(Int(value)))) }
    func encode(_ value: UInt16) { encoder.set(.number(Number(Int(value)))) }
    func encode(_ value: UInt32) { encoder.set(.number(Number(Int(value)))) }
    func encode(_ value: UInt64) { encoder.set(.number(Number(literal: String(value)))) }
    func encode<Value: Encodable>(_ value: Value) throws { try encoder.set(value) }
}
