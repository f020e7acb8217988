/// What an answer lists, read while it arrives: one page after the other, or the one there is.
struct Listing<Element: PlexElement>: AsyncSequence, Sendable {
    let request: Request
    let transport: Transport
    /// How much is asked for at a time; `nil` for an answer without pages.
    var pageSize: Int?

    /// Goes by what comes and by the server's count, never by what was asked for: some answers come in smaller pages,
    /// some in none.
    struct AsyncIterator: AsyncIteratorProtocol {
        private let listing: Listing
        private var chunks: Body.AsyncIterator?
        private var reader: ContainerReader<Element>
        private var ready: ArraySlice<Element> = []
        private var start = 0
        private var isOver = false

        init(_ listing: Listing) {
            self.listing = listing
            reader = ContainerReader(drift: listing.transport.drift)
        }

        mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
            while ready.isEmpty, !isOver { try await readAhead(isolation: actor) }
            return ready.popFirst()
        }

        private mutating func readAhead(isolation actor: isolated (any Actor)?) async throws {
            let request = listing.page(from: start)
            if chunks == nil {
                chunks = try await listing.transport.send(request).body.makeAsyncIterator()
                reader = ContainerReader(drift: listing.transport.drift)
            }
            do {
                let chunk = try await chunks?.next(isolation: actor)
                ready = try reader.feed(chunk ?? [], isLast: chunk == nil)[...]
                if chunk == nil { endPage() }
            } catch {
                throw listing.transport.explain(error, request)
            }
        }

        private mutating func endPage() {
            start += reader.count
            chunks = nil
            isOver = listing.pageSize == nil || reader.count == 0 || start >= reader.total ?? 0
        }

        mutating func next() async throws -> Element? { try await next(isolation: nil) }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }

    /// Every element.
    func all() async throws -> [Element] {
        var elements: [Element] = []
        for try await element in self { elements.append(element) }
        return elements
    }

    private func page(from start: Int) -> Request {
        var request = request
        request.streams = true
        if let pageSize {
            (request.query["X-Plex-Container-Start"], request.query["X-Plex-Container-Size"]) = (start, pageSize)
        }
        return request
    }
}
