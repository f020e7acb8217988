/// Reads a container's elements while its bytes arrive, one XML element at a time; a JSON container is read once it is
/// whole, a bare JSON list, as plex.tv has them, again one by one.
struct ContainerReader<Element: PlexElement> {
    private enum Format { case unknown, xml, json, list }

    /// The most that is taken of an answer in JSON, in bytes.
    private static var jsonLimit: Int { 64 << 20 }

    private var format = Format.unknown
    private var json: [UInt8] = []
    private let xml: XMLElements
    private var list: JSONElements
    private let drift: Drift

    /// How many elements came, unreadable ones included.
    private(set) var count = 0
    /// How many there are on all pages together, where the server says so.
    private(set) var total: Int?

    init(drift: Drift) {
        self.drift = drift
        xml = XMLElements(drift: drift)
        list = JSONElements(drift: drift)
    }

    /// Takes the next bytes and returns the elements that ended in them. Throws `SyntaxError` and `Mismatch`.
    mutating func feed(_ bytes: [UInt8], isLast: Bool) throws -> [Element] {
        if format == .unknown, let first = bytes.first(where: { !($0 == 0x20 || 0x09...0x0D ~= $0) }) {
            format = first == UInt8(ascii: "{") ? .json : first == UInt8(ascii: "[") ? .list : .xml
        }
        switch format {
        case .json: return try feedJSON(bytes, isLast)
        case .list: return try feedList(bytes, isLast)
        case .unknown, .xml: return try feedXML(bytes, isLast)
        }
    }

    private mutating func feedList(_ bytes: [UInt8], _ isLast: Bool) throws -> [Element] {
        var elements: [Element] = []
        var found = 0
        try list.feed(bytes, isLast: isLast) { tape in
            found += 1
            if let element: Element = tape.element() { elements.append(element) }
        }
        count += found
        return elements
    }

    private mutating func feedXML(_ bytes: [UInt8], _ isLast: Bool) throws -> [Element] {
        var elements: [Element] = []
        var found = 0
        try xml.feed(bytes, isLast: isLast) { name, tape in
            guard Element.names.contains(name) else { return }
            found += 1
            if let element: Element = tape.element() { elements.append(element) }
        }
        count += found
        if isLast, let root = xml.root { total = try root.model(ContainerHead.self).totalSize }
        return elements
    }

    private mutating func feedJSON(_ bytes: [UInt8], _ isLast: Bool) throws -> [Element] {
        guard json.count + bytes.count <= Self.jsonLimit else { throw BodyTooLarge(limit: Self.jsonLimit) }
        json += bytes
        guard isLast else { return [] }
        let tape = try Tape(json: json)
        tape.drift = drift
        json = []
        let container: JSONContainer<Element> = try tape.model()
        count = max(container.head.size ?? 0, container.elements.count)
        total = container.head.totalSize
        return container.elements
    }
}
