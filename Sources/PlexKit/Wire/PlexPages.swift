/// What a server lists, read while it arrives: however much there is, a page of it is held at most.
///
/// An element that cannot be read is left out and noted as a loss; an answer that breaks off throws `ServiceError`.
public struct PlexPages<Element: Sendable>: AsyncSequence, Sendable {
    private let start: @Sendable () -> any AsyncIteratorProtocol<Element, any Error>

    init(_ listing: Listing<Element>) where Element: PlexElement { start = { listing.makeAsyncIterator() } }

    /// Hands the elements out in the server's order.
    public struct AsyncIterator: AsyncIteratorProtocol {
        var base: any AsyncIteratorProtocol<Element, any Error>

        /// The next element that could be read, `nil` at the end; throws `ServiceError` where the answer breaks off.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
            try await base.next(isolation: actor)
        }

        /// The next element that could be read, `nil` at the end; throws `ServiceError` where the answer breaks off.
        public mutating func next() async throws -> Element? { try await base.next(isolation: nil) }
    }

    /// Starts at the first element; a page is asked for when the one before it has been handed out.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(base: start()) }

    /// Every element. Throws `ServiceError`.
    public func all() async throws -> [Element] {
        var elements: [Element] = []
        for try await element in self { elements.append(element) }
        return elements
    }
}
