extension Movie {
    /// What happens to a movie as soon as it has been added.
    public struct AddOptions: Model {
        public var monitor: Monitoring
        public var searchForMovie: Bool
        public var addMethod = Method.manual
        /// Nothing to a movie; the server's shape has it.
        public var ignoreEpisodesWithFiles = false
        /// Nothing to a movie; the server's shape has it.
        public var ignoreEpisodesWithoutFiles = false

        public init(monitor: Monitoring, searchForMovie: Bool = false) {
            (self.monitor, self.searchForMovie) = (monitor, searchForMovie)
        }
    }

    /// What is monitored from the start.
    public struct Monitoring: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let movieOnly: Self = "movieOnly", movieAndCollection: Self = "movieAndCollection"
        public static let none: Self = "none"
    }

    /// Who added it.
    public struct Method: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static let manual: Self = "manual", list: Self = "list", collection: Self = "collection"
    }
}
