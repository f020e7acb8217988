/// Somebody who looks things up for a library.
public struct Agent: Model, PlexElement {
    static let names = ["Agent"]

    /// By which a library names it, such as `tv.plex.agents.movie`.
    public var identifier: String
    /// In words, such as `Plex Movie`.
    public var name: String
    /// True for one that can look things up by itself.
    public var primary: Bool?
    /// It has settings of its own.
    public var hasPrefs: Bool?
    /// It names where its knowledge comes from.
    public var hasAttribution: Bool?
    /// The languages it knows.
    public var languages: [Language]

    enum CodingKeys: String, CodingKey {
        case identifier, name, primary, hasPrefs, hasAttribution
        case languages = "Language"
    }

    /// A language.
    public struct Language: Model {
        /// Such as `en-US`; `xn` for none.
        public var code: String
    }
}
