extension Seerr {
    /// A model that comes in lists by the page.
    public protocol Listed: Model {
        /// By what one is recognised that has moved to another page meanwhile; `nil` where none is like another.
        var listKey: String? { get }
        /// What asks for the whole list, where the server shows a part of it to whoever does not say.
        static var everything: Query { get }
    }

    /// A piece of a long list.
    public struct Page<Record: Model>: Decodable, Sendable {
        /// Its number, counted from 1.
        public var number: Int
        /// How many pages there are, of this size.
        public var pages: Int
        /// How many records there are on all pages together.
        public var total: Int
        /// How many a full page has, as the server took it; `nil` where it does not say.
        var size: Int?
        /// What is on it.
        public var results: [Open<Record>]

        private enum CodingKeys: String, CodingKey {
            case pageInfo, results, page, totalPages, totalResults
        }

        private struct Info: Decodable {
            var page: Int?
            var pages: Int?
            var pageSize: Int?
            var results: Int?
        }

        /// Reads the server's own pages, those it hands on from TMDB, and a list that comes whole.
        public init(from decoder: any Decoder) throws {
            guard let page = try? decoder.container(keyedBy: CodingKeys.self) else {
                results = try decoder.singleValueContainer().decode([Open<Record>].self)
                (number, pages, total) = (1, 1, results.count)
                return
            }
            results = try page.decode([Open<Record>].self, forKey: .results)
            let info = try page.decodeIfPresent(Info.self, forKey: .pageInfo)
            size = info?.pageSize
            number = try info?.page ?? page.decodeIfPresent(Int.self, forKey: .page) ?? 1
            pages = try info?.pages ?? page.decodeIfPresent(Int.self, forKey: .totalPages) ?? 1
            total = try info?.results ?? page.decodeIfPresent(Int.self, forKey: .totalResults) ?? results.count
        }
    }
}

extension Seerr.Listed {
    /// The whole list comes unasked.
    public static var everything: Query { [:] }
}

extension Seerr.Listed where Self: Identified {
    /// The id, once the server has handed one out.
    public var listKey: String? { id == 0 ? nil : "\(id)" }
}
