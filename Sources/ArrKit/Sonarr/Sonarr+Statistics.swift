extension LibraryStatistics {
    /// Which series are counted: those that fit everything that is said here.
    public struct Filter: Hashable, Sendable {
        /// They lie below one of these; anywhere where there is none.
        public var rootFolders: Choice<String>?
        /// They have one of these tags.
        public var tags: Choice<ID<Tag>>?
        /// They have one of these quality profiles.
        public var qualityProfiles: Choice<ID<QualityProfile>>?
        /// Their episodes are numbered in one of these ways.
        public var kinds: Choice<Series.Kind>?
        /// They are monitored, or they are not.
        public var monitored: Bool?

        /// Every series.
        public init() {}
    }

    /// Some values, or all but some.
    public enum Choice<Value: QueryValue & Hashable>: Hashable, Sendable {
        /// One of these.
        case any([Value])
        /// None of these.
        case except([Value])
    }
}

extension LibraryStatistics.Filter {
    var query: Query {
        var query: Query = ["monitored": monitored]
        add(rootFolders, "rootFolderPaths", to: &query)
        add(tags, "tagIds", to: &query)
        add(qualityProfiles, "qualityProfileIds", to: &query)
        add(kinds, "seriesTypes", to: &query)
        return query
    }

    private func add<Value>(_ choice: LibraryStatistics.Choice<Value>?, _ name: String, to query: inout Query) {
        switch choice {
        case .any(let values): query[name] = values
        case .except(let values): (query[name], query[name + "Not"]) = (values, true)
        case nil: break
        }
    }
}

extension Sonarr {
    /// How much there is in the library, all told, or of some series. Throws `ServiceError`, `.wrongVersion` in version 3.
    public func statistics(
        of filter: LibraryStatistics.Filter = LibraryStatistics.Filter()
    ) async throws -> LibraryStatistics {
        try await server.api.call(Request(.get, "statistics", query: filter.query, deadline: .seconds(60)))
    }
}
