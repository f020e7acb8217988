extension Member {
    /// An element of which there is one: an object in JSON, or the first of a list where a server sends one.
    func child<Value: Decodable>(_ type: Value.Type = Value.self) -> Value? {
        isList ? list(of: type).first : model(type)
    }

    /// What stands in an element of its own, as in `<Extras><Video/></Extras>`.
    func contents<Element: PlexElement>() -> [Element] { model(Contents<Element>.self)?.elements ?? [] }
}

/// Elements in an element of their own, which JSON has as a list in an object.
struct Contents<Element: PlexElement>: Decodable {
    let elements: [Element]

    init(_ elements: [Element]) { self.elements = elements }

    init(from decoder: any Decoder) throws {
        let lists = try decoder.container(keyedBy: ElementName.self)
        elements = try Element.names.flatMap { try lists.decode([Element].self, forKey: ElementName(stringValue: $0)) }
    }
}

extension Contents: Encodable where Element: Encodable {
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: ElementName.self)
        try container.encode(elements, forKey: ElementName(stringValue: Element.names[0]))
    }
}

extension KeyedEncodingContainer {
    /// Rare lists are written only where something is in them.
    mutating func encode(list: [some Encodable], forKey key: Key) throws {
        if !list.isEmpty { try encode(list, forKey: key) }
    }

    mutating func encode(contents: [some PlexElement & Encodable], forKey key: Key) throws {
        if !contents.isEmpty { try encode(Contents(contents), forKey: key) }
    }
}
