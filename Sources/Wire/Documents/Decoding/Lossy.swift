// Synthesised conformances pick these up for every list a model declares. They are inlinable so that a list is built
// by code that knows its elements' type.
extension KeyedDecodingContainer {
    /// A list that is absent or null is empty; one with bad elements holds the good ones.
    @inlinable public func decode<Element: Decodable>(_ type: [Element].Type, forKey key: Key) throws -> [Element] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    /// A list that is absent or null is `nil`; one with bad elements holds the good ones.
    ///
    /// What is left out leaves a drift note marked as a loss, and so does what is no list at all.
    @inlinable public func decodeIfPresent<Element: Decodable>(
        _ type: [Element].Type, forKey key: Key
    ) throws -> [Element]? {
        guard let list = try decodeIfPresent(LossyList.self, forKey: key) else { return nil }
        return list.isOurs ? list.elements() : try decodeIfPresent(ForeignList<Element>.self, forKey: key)?.elements
    }
}

/// A list as somebody else's decoder reads it.
@usableFromInline struct ForeignList<Element: Decodable>: Decodable {
    @usableFromInline let elements: [Element]

    @usableFromInline init(from decoder: any Decoder) throws { elements = try [Element](from: decoder) }
}

/// Where a list stands, before anyone has said what is in it.
@usableFromInline struct LossyList: Decodable {
    private let decoder: TapeDecoder?

    // Somebody else's decoder may be of no use after this.
    @usableFromInline init(from decoder: any Decoder) { self.decoder = decoder as? TapeDecoder }

    @usableFromInline var isOurs: Bool { decoder != nil }

    @inlinable func elements<Element: Decodable>() -> [Element]? {
        guard var places = places() else { return nil }
        var elements: [Element] = []
        while let place = places.next() {
            do { elements.append(try places.read(at: place)) } catch { places.lose(place, error) }
        }
        return elements
    }

    /// The nodes of the list, `nil` where it is none.
    @usableFromInline func places() -> Places? {
        guard let decoder else { return nil }
        do { return Places(elements: try decoder.elements()) } catch {
            decoder.tape.tolerate(error, at: decoder.node, isLoss: true)
            return nil
        }
    }
}

extension LossyList {
    @usableFromInline struct Places {
        fileprivate var elements: Tape.Elements

        @usableFromInline mutating func next() -> Int? { elements.next() }

        @usableFromInline func read<Element: Decodable>(at place: Int) throws -> Element {
            try elements.tape.decode(Element.self, at: place)
        }

        @usableFromInline func lose(_ place: Int, _ error: any Error) {
            // `<services/>` in XML: a list of which there is nothing, and not one element that went bad.
            guard !elements.tape.isEmptyElement(place) else { return }
            elements.tape.tolerate(error, at: place, isLoss: true)
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

extension Tape {
    /// True for a child element of XML with nothing in it.
    fileprivate func isEmptyElement(_ node: Int) -> Bool {
        node > 0 && nodes[node - 1].isChild && nodes[node].kind == .string && nodes[node].length == 0
    }
}
