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

        /// The next item that could be read, `nil` at the end; throws `ServiceError` where the answer breaks off.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Item? {
            try await base.next(isolation: actor)
        }

        /// The next item that could be read, `nil` at the end; throws `ServiceError` where the answer breaks off.
        public mutating func next() async throws -> Item? { try await base.next(isolation: nil) }
    }

    /// Starts at the first item; a page is asked for when the one before it has been handed out.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(base: listing.makeAsyncIterator()) }

    /// Every item. Throws `ServiceError`.
    public func all() async throws -> [Item] { try await listing.all() }
}
