/// Values under names that the author chose, in the order of the file.
public struct Named<Value: Hashable & Sendable>: Hashable, Sendable {
    /// Each name once, with its value.
    public private(set) var entries: [Entry] = []

    /// A name and its value.
    public struct Entry: Hashable, Sendable {
        /// As the author wrote it.
        public let name: String
        /// What stands behind it.
        public var value: Value
    }

    /// Nothing under no name.
    public init() {}

    /// The names, in their order.
    public var names: [String] { entries.map(\.name) }
    /// True where there is no name.
    public var isEmpty: Bool { entries.isEmpty }

    /// The value under a name, `nil` for none; a new name goes to the end, `nil` takes one out.
    public subscript(name: String) -> Value? {
        get { entries.first { $0.name == name }?.value }
        set {
            let place = entries.firstIndex { $0.name == name }
            switch (place, newValue) {
            case (let place?, let value?): entries[place].value = value
            case (let place?, nil): entries.remove(at: place)
            case (nil, let value?): entries.append(Entry(name: name, value: value))
            case (nil, nil): break
            }
        }
    }
}

extension Named: Sequence {
    /// The names with their values, in order.
    public func makeIterator() -> some IteratorProtocol<(name: String, value: Value)> {
        entries.lazy.map { (name: $0.name, value: $0.value) }.makeIterator()
    }
}

extension Named: ExpressibleByDictionaryLiteral {
    /// In the order they are written; of those with one name the last counts.
    public init(dictionaryLiteral elements: (String, Value)...) {
        for (name, value) in elements { self[name] = value }
    }
}

extension Named: ConfigValue where Value: ConfigValue {
    static var shape: Shape { .map(Value.shape) }

    init(reading decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Name.self)
        for name in members.allKeys {
            guard let read = try members.decodeIfPresent(ReadValue<Value>.self, forKey: name) else { continue }
            self[name.stringValue] = read.value
        }
    }

    var written: Document { .object(Members(entries.map { ($0.name, $0.value.written) })) }
}
