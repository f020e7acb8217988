extension Seerr.Discovery {
    /// What titles must fit. What is left out is not looked at.
    public struct Filter: Hashable, Sendable {
        /// TMDB's order, such as `popularity.desc` or `vote_average.asc`.
        public var sortBy: String?
        /// TMDB's genres: all of them.
        public var genres: [Int] = []
        /// TMDB's keywords: any of them.
        public var keywords: [Int] = []
        /// TMDB's keywords: none of them; Overseerr refuses it.
        public var withoutKeywords: [Int] = []
        /// A company that made the movie.
        public var studio: Int?
        /// A network that shows the show.
        public var network: Int?
        /// The first day that counts, as `1999-03-31`.
        public var from: String?
        /// The last day that counts, as `1999-03-31`.
        public var to: String?
        /// In minutes.
        public var runtime: Range = Range()
        /// Out of ten.
        public var votes: Range = Range()
        /// How many people voted.
        public var voteCount: Range = Range()
        /// The country whose services count, such as `US`.
        public var watchRegion: String?
        /// Services that show it, by TMDB's number: any of them.
        public var watchProviders: [Int] = []
        /// A show's state, by TMDB's number; Overseerr refuses it.
        public var status: String?
        /// How it is rated; Overseerr refuses it.
        public var certification: Certification?

        /// Everything fits.
        public init() {}

        /// From a number to another; either may be left out.
        public struct Range: Hashable, Sendable {
            /// The lowest that fits.
            public var least: Double?
            /// The highest that fits.
            public var most: Double?

            /// Everything between, the ends included.
            public init(from least: Double? = nil, to most: Double? = nil) { (self.least, self.most) = (least, most) }

            func query(_ name: String) -> Query { ["\(name)Gte": least.map(text), "\(name)Lte": most.map(text)] }
            private func text(_ number: Double) -> String { Number(number).text }
        }

        /// Age ratings of a country.
        public struct Certification: Hashable, Sendable {
            /// The country, such as `US`.
            public var country: String
            /// These alone, such as `PG-13`.
            public var exactly: [String] = []
            /// The mildest that fits.
            public var least: String?
            /// The strictest that fits.
            public var most: String?

            /// One or more ratings.
            public init(_ country: String, exactly: [String]) { (self.country, self.exactly) = (country, exactly) }

            /// From the mildest to the strictest.
            public init(_ country: String, from least: String? = nil, to most: String? = nil) {
                (self.country, self.least, self.most) = (country, least, most)
            }

            var query: Query {
                [
                    "certification": exactly.isEmpty ? nil : exactly.joined(separator: "|"), "certificationGte": least,
                    "certificationLte": most, "certificationCountry": country,
                    "certificationMode": exactly.isEmpty ? "range" : "exact",
                ]
            }
        }

        var movies: Query {
            shared(["studio": studio, "primaryReleaseDateGte": from, "primaryReleaseDateLte": to])
        }

        var shows: Query {
            shared(["network": network, "firstAirDateGte": from, "firstAirDateLte": to, "status": status])
        }

        private func shared(_ own: Query) -> Query {
            func joined(_ numbers: [Int], _ separator: String) -> String? {
                numbers.isEmpty ? nil : numbers.map(String.init).joined(separator: separator)
            }
            let plain: Query = [
                "sortBy": sortBy, "genre": joined(genres, ","), "keywords": joined(keywords, ","),
                "excludeKeywords": joined(withoutKeywords, ","), "watchRegion": watchRegion,
                "watchProviders": joined(watchProviders, "|"),
            ]
            let ranges = [
                runtime.query("withRuntime"), votes.query("voteAverage"), voteCount.query("voteCount"),
                certification?.query ?? [:],
            ]
            return Query(plain.items + own.items + ranges.flatMap(\.items))
        }
    }
}
