/// The items of a library or of a show, read while they arrive: however many there are, a page of them is held at most.
///
/// An item that cannot be read is left out and noted as a loss; an answer that breaks off throws `ServiceError`.
public struct Items: AsyncSequence, Sendable {
    let listing: Listing<Item>

    init(_ path: String, _ query: Query = [:], on transport: Transport) {
        var query = query
        query["includeGuids"] = 1
        listing = Listing(
            request: Request(.get, path, query: query, deadline: .seconds(180)), transport: transport, pageSize: 1000)
    }

    /// Hands the items out in the server's order.
    public struct AsyncIterator: AsyncIteratorProtocol {
        var base: Listing<Item>.AsyncIterator

        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Item? {
            try await base.next(isolation: actor)
        }

        public mutating func next() async throws -> Item? { try await base.next(isolation: nil) }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(base: listing.makeAsyncIterator()) }

    /// Every item. Throws `ServiceError`.
    public func all() async throws -> [Item] { try await listing.all() }
}
