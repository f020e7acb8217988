/// Someone who made a movie or plays in it.
public struct Credit: MovieDetail {
    /// The row's number in Radarr.
    public var id: ID<Credit>
    /// As TMDB spells it.
    public var personName: String?
    /// TMDB's number of the person.
    public var personTmdbId: Int
    /// TMDB's name for this part in this movie.
    public var creditTmdbId: String?
    /// Radarr's own number for what it knows of the movie; older versions do not send it.
    public var movieMetadataId: Int?
    /// Portraits.
    public var images: [MediaCover]
    /// Whom they play; absent for the crew.
    public var character: String?
    /// Such as `Directing`; absent for the cast.
    public var department: String?
    /// Such as `Director`; absent for the cast.
    public var job: String?
    /// Their place in the list of credits, from 0.
    public var order: Int
    /// Whether they are seen.
    public var type: Kind

    /// Whether someone is seen.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// They play in it.
        public static let cast: Self = "cast"
        /// They work behind the camera.
        public static let crew: Self = "crew"
    }
}
