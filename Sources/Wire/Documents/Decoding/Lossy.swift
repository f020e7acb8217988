/// A list that survives bad elements: what could be read, while the rest leaves drift notes marked as losses.
///
/// What is no list at all is lost as a whole.
struct Lossy<Element: Decodable>: Decodable {
    let elements: [Element]?

    init(from decoder: any Decoder) throws {
        guard let decoder = decoder as? TapeDecoder else {
            elements = try [Element](from: decoder)
            return
        }
        do { elements = try decoder.lossyElements() } catch {
            decoder.tape.tolerate(error, at: decoder.node, isLoss: true)
            elements = nil
        }
    }
}

extension TapeDecoder {
    /// The elements that can be read. Throws where there is no list.
    func lossyElements<Element: Decodable>() throws -> [Element] {
        var elements: [Element] = []
        for node in try self.elements() {
            do { elements.append(try tape.decode(Element.self, at: node)) } catch {
                tape.tolerate(error, at: node, isLoss: true)
            }
        }
        return elements
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
