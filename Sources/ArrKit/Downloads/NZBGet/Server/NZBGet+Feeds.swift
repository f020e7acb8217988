public import FoundationEssentials

extension NZBGet {
    /// The lists of releases it watches. What they are is set in `config`.
    public struct Feeds: Sendable {
        let server: NZBGet

        /// What a feed of the settings holds, by its number from 1.
        ///
        /// - Parameter includingRejected: What its filter leaves out, too. Throws `ServiceError`.
        public func items(of number: Int, includingRejected: Bool = false) async throws -> [Open<FeedItem>] {
            try await server.list(
                "viewfeed", [Document(number), Document(includingRejected)], deadline: .seconds(120))
        }

        /// What a feed would hold that is not in the settings yet.
        ///
        /// - Parameters:
        ///   - number: The feed of the settings whose history is looked at; `nil` for none.
        ///   - includingRejected: What its filter leaves out, too.
        ///   - cache: Keeps what was fetched for a while under a name, for another look with another filter. Throws
        ///     `ServiceError`.
        public func preview(
            _ feed: FeedOptions, of number: Int? = nil, includingRejected: Bool = false,
            cache: (name: String, time: Duration)? = nil
        ) async throws -> [Open<FeedItem>] {
            try await server.list(
                "previewfeed",
                [
                    Document(number ?? 0), .string(feed.name), .string(feed.url.reveal()), .string(feed.filter),
                    Document(feed.ignoresBacklog), Document(feed.pausesDownloads), .string(feed.category),
                    Document(feed.priority.rawValue), Document(feed.minutes), .string(feed.fields["Extensions"] ?? ""),
                    Document(includingRejected), Document(Int(cache?.time.components.seconds ?? 0)),
                    .string(cache?.name ?? ""),
                ],
                deadline: .seconds(120), secrets: [feed.url])
        }

        /// Looks at a feed now and takes what is new, by its number from 1; `nil` looks at all. Throws `ServiceError`.
        public func fetch(_ number: Int? = nil) async throws {
            try await server.perform("fetchfeed", [Document(number ?? 0)])
        }
    }

    /// A release in a feed.
    public struct FeedItem: Model {
        /// As the feed lists it.
        public var title: String
        /// The name its NZB file would have.
        public var filename: String
        /// Where its NZB file is, which often holds an indexer's key.
        public var url: Secret
        /// As the feed says.
        public var category: String
        /// The one it would be added with.
        public var addCategory: String
        /// It would be added paused.
        public var pauseNzb: Bool
        /// Which downloads it would go before.
        public var priority: Priority
        /// When it was posted.
        public var time: Date
        /// What the filter makes of it.
        public var match: Match
        /// Which line of the filter decided, from 1; zero for none.
        public var rule: Int
        /// What counts as the same thing.
        public var dupeKey: String
        /// The higher of two downloads of the same thing is taken.
        public var dupeScore: Int
        /// What happens when the same thing comes again.
        public var dupeMode: DupeMode
        /// What has become of it.
        public var status: Status

        var sizeHi: Int64
        var sizeLo: Int64

        enum CodingKeys: String, PascalKey {
            case url = "URL"
            case title, filename, category, addCategory, pauseNzb, priority, time, match, rule, dupeKey, dupeScore
            case dupeMode, status, sizeHi, sizeLo
        }

        /// In bytes, as the feed says; zero where it does not.
        public var size: Int64 { Halves.join(sizeHi, sizeLo) }

        /// What a filter makes of a release.
        public struct Match: OpenEnum {
            /// The name as the server spells it, one that is not declared here included.
            public let rawValue: String
            /// A name as the server spells it; it need not be one of those declared here.
            public init(rawValue: String) { self.rawValue = rawValue }
            /// No line of the filter is about it.
            public static let ignored: Self = "IGNORED"
            /// It is taken.
            public static let accepted: Self = "ACCEPTED"
            /// It is left out.
            public static let rejected: Self = "REJECTED"
        }

        /// What has become of a release.
        public struct Status: OpenEnum {
            /// The name as the server spells it, one that is not declared here included.
            public let rawValue: String
            /// A name as the server spells it; it need not be one of those declared here.
            public init(rawValue: String) { self.rawValue = rawValue }
            /// Not known.
            public static let unknown: Self = "UNKNOWN"
            /// It was there when the feed was first looked at, and was left out.
            public static let backlog: Self = "BACKLOG"
            /// It was added to the queue.
            public static let fetched: Self = "FETCHED"
            /// It came since the last look.
            public static let new: Self = "NEW"
        }
    }
}
