/// A list whose elements are made up one by one, when they are written out.
struct Listing: Sendable {
    let count: Int
    let element: @Sendable (Int) -> Document

    init(count: Int, element: @escaping @Sendable (Int) -> Document) { (self.count, self.element) = (count, element) }

    init(_ documents: [Document]) { self.init(count: documents.count) { documents[$0] } }

    func mapping(_ change: @escaping @Sendable (Document) -> Document) -> Listing {
        Listing(count: count) { [element] in change(element($0)) }
    }

    /// The elements of that stretch; what of it lies outside is left out.
    subscript(bounds: Range<Int>) -> Listing {
        let bounds = bounds.clamped(to: 0..<count)
        return Listing(count: bounds.count) { [element] in element(bounds.lowerBound + $0) }
    }

    var documents: [Document] { (0..<count).map(element) }

    /// The list between what opens and what closes it: at once where it is short, else a stretch at a time.
    func body(
        opening: [UInt8], separator: [UInt8] = [], closing: [UInt8],
        writing write: @escaping @Sendable (Document) -> [UInt8]
    ) -> Body {
        let bytes: @Sendable (Range<Int>) -> [UInt8] = { [element] bounds in
            bounds.reduce(into: []) { bytes, place in
                if place > 0 { bytes += separator }
                bytes += write(element(place))
            }
        }
        guard count > Self.stretch else { return Body(opening + bytes(0..<count) + closing) }
        let count = count
        return Body(
            arriving: Chunks { place in
                if place == 0 { return opening }
                let start = (place - 1) * Self.stretch
                if start >= count { return start - count < Self.stretch ? closing : nil }
                return bytes(start..<min(start + Self.stretch, count))
            })
    }

    private static let stretch = 200
}

/// Chunks made up one after the other.
struct Chunks: AsyncSequence, Sendable {
    let chunk: @Sendable (Int) throws -> [UInt8]?

    struct Iterator: AsyncIteratorProtocol {
        let chunk: @Sendable (Int) throws -> [UInt8]?
        var place = 0

        mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
            try Task.checkCancellation()
            defer { place += 1 }
            return try chunk(place)
        }

        mutating func next() async throws -> [UInt8]? { try await next(isolation: nil) }
    }

    typealias Element = [UInt8]
    func makeAsyncIterator() -> Iterator { Iterator(chunk: chunk) }
}
