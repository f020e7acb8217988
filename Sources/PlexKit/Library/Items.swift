/// The items of a library or of a show, read while they arrive: however many there are, a part of one page is held.
///
/// Pages grow while the server is quick and shrink where it is slow or fails. An item that moves to another page
/// meanwhile comes once. One that cannot be read is left out and noted as a loss, as is a list that ends before the
/// server's own count; an answer that breaks off for good throws `ServiceError`.
public struct Items: AsyncSequence, Sendable {
    let listing: Listing<Item>

    init(_ path: String, _ query: Query = [:], on transport: Transport, deadline: Duration) {
        listing = Listing(
            request: Request(.get, path, query: query, deadline: deadline), transport: transport, pageSize: 1000)
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

    /// How many there are, without any of them. Throws `ServiceError`.
    public func count() async throws -> Int {
        var request = listing.request
        (request.query["X-Plex-Container-Start"], request.query["X-Plex-Container-Size"]) = (0, 0)
        let head: ContainerHead = try await listing.transport.container(request)
        guard let count = head.totalSize ?? head.size.flatMap({ $0 > 0 ? $0 : nil }) else {
            throw ServiceError(
                .unreadable, attempted: request.line, advice: "Read the list itself: Plex did not say how long it is.")
        }
        return count
    }
}
