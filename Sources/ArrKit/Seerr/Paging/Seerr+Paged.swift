extension Seerr {
    /// A long list, read a page ahead. None comes twice although records move between pages meanwhile.
    public struct Paged<Record: Listed>: AsyncSequence, Sendable {
        let path: String
        let query: Query
        let transport: Transport
        /// How the server counts: what to skip, or pages of TMDB's.
        let style: Style

        enum Style { case skipping, numbered }

        /// TMDB hands out no page beyond this one, however many it counts.
        static var lastNumbered: Int { 500 }

        init(_ path: String, _ query: Query = [:], _ style: Style = .skipping, on transport: Transport) {
            (self.path, self.query, self.style, self.transport) = (path, query, style, transport)
        }

        /// Every record; thousands of requests where it is a list of TMDB's. Throws `ServiceError`.
        public func all() async throws -> [Open<Record>] {
            var records: [Open<Record>] = []
            for try await record in self { records.append(record) }
            return records
        }

        /// One page, counted from 1; those of TMDB's lists hold twenty, whatever the size. Throws `ServiceError`.
        public func page(_ number: Int, size: Int = 20) async throws -> Page<Record> {
            try await page(number, skipping: (Swift.max(number, 1) - 1) * size, size: size)
        }

        func page(_ number: Int, skipping skip: Int, size: Int) async throws -> Page<Record> {
            var query = query
            switch style {
            case .skipping: (query["take"], query["skip"]) = (size, skip)
            case .numbered: query["page"] = number
            }
            return try await transport.call(Request(.get, path, query: query, deadline: .seconds(60)))
        }

        /// Starts at the first page, which is asked for with the first record.
        public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }

        /// Ends on the server's count, or at the first page with nothing on it.
        public struct AsyncIterator: AsyncIteratorProtocol {
            private let list: Paged<Record>
            private var ready: ArraySlice<Open<Record>> = []
            private var seen: Set<String> = []
            private var (number, skipped, isOver) = (0, 0, false)

            fileprivate init(_ list: Paged<Record>) { self.list = list }

            /// The next record, `nil` after the last; throws `ServiceError`.
            public mutating func next() async throws -> Open<Record>? {
                while ready.isEmpty, !isOver { try await turn() }
                return ready.popFirst()
            }

            private mutating func turn() async throws {
                number += 1
                let page = try await list.page(number, skipping: skipped, size: 100)
                // The server may hand out fewer than it was asked for, and some of them may not have been readable.
                let step = page.size ?? page.results.count
                skipped += step
                isOver =
                    switch list.style {
                    case .skipping: step <= 0 || skipped >= page.total
                    case .numbered: page.results.isEmpty || number >= Swift.min(page.pages, Paged.lastNumbered)
                    }
                ready = page.results.filter { $0.value.listKey.map { seen.insert($0).inserted } ?? true }[...]
            }
        }
    }
}

extension Resource where Item: Seerr.Listed {
    /// Everything that lives here, page by page.
    public var elements: Seerr.Paged<Item> { paged(Item.everything) }

    /// Everything that lives here. Throws `ServiceError`.
    public func all() async throws -> [Open<Item>] { try await elements.all() }

    func paged(_ query: Query) -> Seerr.Paged<Item> { Seerr.Paged(path, query, on: transport) }
}
