/// A file beside a movie's video, such as its subtitles.
public struct ExtraFile: Model {
    /// The row's number in Radarr.
    public var id: ID<ExtraFile>
    /// The movie it belongs to.
    public var movieId: ID<Movie>
    /// The video it belongs to; absent where it belongs to the movie's folder as a whole.
    public var movieFileId: ID<MovieFile>?
    /// Below the movie's folder.
    public var relativePath: String?
    /// With its point, such as `.srt`.
    public var `extension`: String?
    /// What else its name says of subtitles, such as `forced`; older versions send none.
    public var languageTags: [String]
    /// What its name calls it; older versions do not send it.
    public var title: String?
    /// What is in it.
    public var type: Kind

    /// What is in a file.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// What is said, to be read.
        public static let subtitle: Self = "subtitle"
        /// What a media centre reads, such as a `.nfo`.
        public static let metadata: Self = "metadata"
        /// Anything else.
        public static let other: Self = "other"
    }
}

extension Resource<ExtraFile> {
    /// Those of a movie. Throws `ServiceError`.
    public func all(of movie: ID<Movie>) async throws -> [Open<ExtraFile>] { try await list("", ["movieId": movie]) }
}
