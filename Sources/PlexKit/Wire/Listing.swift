/// What an answer lists, read while it arrives: one page after the other, or the one there is.
struct Listing<Element: PlexElement>: AsyncSequence, Sendable {
    let request: Request
    let transport: Transport
    /// How much is asked for at first; `nil` for an answer without pages.
    var pageSize: Int?
    /// By which answers are found quick or slow.
    var clock: any Clock<Duration> = ContinuousClock()

    /// Goes by what comes and by the server's count, never by what was asked for: some answers come in smaller pages,
    /// some in none, and the list may change meanwhile.
    struct AsyncIterator: AsyncIteratorProtocol {
        private let listing: Listing
        private var pages: Pages
        private var chunks: Body.AsyncIterator?
        private var reader: ContainerReader<Element>
        private var ready: ArraySlice<Element> = []
        private var waited = Duration.zero

        init(_ listing: Listing) {
            self.listing = listing
            pages = Pages(of: listing.pageSize)
            reader = ContainerReader(drift: listing.transport.drift)
        }

        mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
            while ready.isEmpty, !pages.isOver { try await readAhead(isolation: actor) }
            return ready.popFirst()
        }

        private mutating func readAhead(isolation actor: isolated (any Actor)?) async throws {
            let request = listing.page(pages)
            let watch = Stopwatch(listing.clock)
            do {
                if chunks == nil {
                    (reader, waited) = (ContainerReader(drift: listing.transport.drift), .zero)
                    let response = try await listing.transport.send(request)
                    reader.take(response.headers)
                    chunks = response.body.makeAsyncIterator()
                }
                let chunk = try await chunks?.next(isolation: actor)
                // Only waiting counts: what whoever asked does with the elements says nothing of the server.
                waited += watch.elapsed
                ready = try reader.feed(chunk ?? [], isLast: chunk == nil).filter { pages.isNew($0) }[...]
                if chunk == nil { endPage(request) }
            } catch {
                let error = listing.transport.explain(error, request)
                guard pages.failed(after: reader.count, error) else { throw error }
                chunks = nil
            }
        }

        private mutating func endPage(_ request: Request) {
            chunks = nil
            guard let lack = pages.came(reader.count, of: reader.total, in: waited) else { return }
            listing.transport.drift.add(
                "\(Element.names[0])[]", expected: lack.expected, found: lack.found, isLoss: true)
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

    private func page(_ pages: Pages) -> Request {
        var request = request
        request.streams = true
        if pageSize != nil {
            request.query["X-Plex-Container-Start"] = pages.start
            request.query["X-Plex-Container-Size"] = pages.size.count
        }
        return request
    }
}
