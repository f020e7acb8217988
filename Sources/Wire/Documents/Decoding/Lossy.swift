/// A list that survives bad elements: what could be read, while the rest leaves drift notes marked as losses.
struct Lossy<Element: Decodable>: Decodable {
    let elements: [Element]

    init(from decoder: any Decoder) throws {
        guard let decoder = decoder as? TapeDecoder else {
            elements = try [Element](from: decoder)
            return
        }
        let tape = decoder.tape
        var elements: [Element] = []
        for node in try decoder.elements() {
            do { elements.append(try tape.decode(Element.self, at: node)) } catch {
                try tape.tolerate(error, at: node, isLoss: true)
            }
        }
        self.elements = elements
    }
}

// Synthesised conformances pick these up for every list a model declares.
extension KeyedDecodingContainer {
    /// A list that is absent or null is empty; one with bad elements holds the good ones.
    public func decode<Element: Decodable>(_ type: [Element].Type, forKey key: Key) throws -> [Element] {
        try decodeIfPresent(Lossy<Element>.self, forKey: key)?.elements ?? []
    }

    /// A list that is absent or null is `nil`; one with bad elements holds the good ones.
    public func decodeIfPresent<Element: Decodable>(_ type: [Element].Type, forKey key: Key) throws -> [Element]? {
        try decodeIfPresent(Lossy<Element>.self, forKey: key)?.elements
    }
}
