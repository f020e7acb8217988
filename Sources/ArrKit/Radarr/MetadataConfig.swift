/// What Radarr takes from TMDB.
public struct MetadataConfig: Identified {
    /// Always 1.
    public var id: ID<MetadataConfig>
    /// Whose age ratings are shown.
    public var certificationCountry: Country?

    /// A country by its code in lower case, such as `us`.
    public struct Country: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }
    }
}

extension Settings<Radarr> {
    /// What is taken from TMDB.
    public var metadata: Singleton<MetadataConfig> { Singleton("config/metadata", on: transport) }
}
