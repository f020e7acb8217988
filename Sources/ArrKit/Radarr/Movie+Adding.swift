extension Movie {
    /// What happens to a movie as soon as it has been added.
    public struct AddOptions: Model {
        /// What is monitored from the start.
        public var monitor: Monitoring
        /// Looks for a release as soon as it is added.
        public var searchForMovie: Bool
        /// Who added it; by hand unless told otherwise.
        public var addMethod = Method.manual
        /// Nothing to a movie; the server's shape has it.
        public var ignoreEpisodesWithFiles = false
        /// Nothing to a movie; the server's shape has it.
        public var ignoreEpisodesWithoutFiles = false

        /// Nothing is searched for unless asked.
        public init(monitor: Monitoring, searchForMovie: Bool = false) {
            (self.monitor, self.searchForMovie) = (monitor, searchForMovie)
        }
    }

    /// What is monitored from the start.
    public struct Monitoring: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The movie.
        public static let movieOnly: Self = "movieOnly"
        /// The movie, and its collection: what appears in that later is added too.
        public static let movieAndCollection: Self = "movieAndCollection"
        /// Nothing.
        public static let none: Self = "none"
    }

    /// Who added it.
    public struct Method: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A person, or a program by the API.
        public static let manual: Self = "manual"
        /// An import list.
        public static let list: Self = "list"
        /// A collection that is monitored.
        public static let collection: Self = "collection"
    }
}
