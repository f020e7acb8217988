/// A long list that the server hands out by the page.
public struct Paged<Record: Identified>: Sendable {
    let path: String
    let query: Query
    package let transport: Transport

    init(_ path: String, _ query: Query = [:], on transport: Transport) {
        (self.path, self.query, self.transport) = (path, query, transport)
    }

    /// The same list in another order. A key the server does not know is taken for its own; a page's `sortKey` tells.
    public func sorted(by key: String, _ direction: SortDirection = .ascending) -> Paged {
        var query = query
        (query["sortKey"], query["sortDirection"]) = (key, direction)
        return Paged(path, query, on: transport)
    }

    /// Every record, one page after the other; none comes twice although records move between pages meanwhile.
    public var elements: Records<Record> { Records(list: self, pageSize: 500) }

    /// Every record. Throws `ServiceError`.
    public func all() async throws -> [Open<Record>] {
        var records: [Open<Record>] = []
        for try await record in elements { records.append(record) }
        return records
    }

    /// One page, counted from 1. Throws `ServiceError`.
    public func page(_ number: Int, size: Int) async throws -> Page<Record> {
        var query = query
        (query["page"], query["pageSize"]) = (number, size)
        return try await transport.call(Request(.get, path, query: query, deadline: .seconds(120)))
    }
}

/// Which end of a list comes first.
public struct SortDirection: OpenEnum {
    /// The name as the server spells it, one that is not declared here included.
    public let rawValue: String
    /// A name as the server spells it; it need not be one of those declared here.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The least or earliest.
    public static let ascending: Self = "ascending"
    /// The most or latest.
    public static let descending: Self = "descending"
}

/// A piece of a long list.
public struct Page<Record: Identified>: Decodable, Sendable {
    /// Its number, counted from 1; beyond the last the queue answers with the last.
    public var page: Int
    /// How many records a full page has, as the server took it.
    public var pageSize: Int
    /// How many there are on all pages together.
    public var totalRecords: Int
    /// What the list is sorted by, which may be something else than was asked for.
    public var sortKey: String?
    /// At most `pageSize`; on the last page fewer.
    public var records: [Open<Record>]

    var isLast: Bool { records.isEmpty || page * pageSize >= totalRecords }
}

/// The records of a long list, read a page ahead.
public struct Records<Record: Identified>: AsyncSequence, Sendable {
    let list: Paged<Record>
    let pageSize: Int

    /// Ends on the server's count: the queue answers its last page again to whoever asks beyond it.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let list: Paged<Record>
        let pageSize: Int
        private var ready: ArraySlice<Open<Record>> = []
        private var seen: Set<ID<Record>> = []
        private var number = 0
        private var isOver = false

        init(_ records: Records<Record>) { (list, pageSize) = (records.list, records.pageSize) }

        /// The next record, `nil` after the last; throws `ServiceError`.
        public mutating func next() async throws -> Open<Record>? {
            while ready.isEmpty, !isOver {
                number += 1
                let page = try await list.page(number, size: pageSize)
                isOver = page.isLast
                ready = page.records.filter { $0.id == 0 || seen.insert($0.id).inserted }[...]
            }
            return ready.popFirst()
        }
    }

    /// Starts at the first page, which is asked for with the first record.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}
