/// What Radarr's files and folders are called; each format holds names in braces, such as `{Movie Title}`.
public struct MovieNaming: Identified {
    /// Always 1.
    public var id: ID<MovieNaming>
    /// Files get names of this pattern; else they keep the release's.
    public var renameMovies: Bool
    /// Replaces characters that file systems refuse; else they are left out.
    public var replaceIllegalCharacters: Bool
    /// What stands in place of a colon.
    public var colonReplacementFormat: ColonReplacement?
    /// For a movie's file.
    public var standardMovieFormat: String?
    /// For a movie's folder.
    public var movieFolderFormat: String?

    /// What stands in place of a colon.
    public struct ColonReplacement: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Nothing.
        public static let delete: Self = "delete"
        /// A dash.
        public static let dash: Self = "dash"
        /// A space and a dash.
        public static let spaceDash: Self = "spaceDash"
        /// A dash between spaces.
        public static let spaceDashSpace: Self = "spaceDashSpace"
        /// A dash, or a dash between spaces where a space followed.
        public static let smart: Self = "smart"
    }
}
