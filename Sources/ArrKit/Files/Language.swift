/// A language. Its number means something within one application only: 26 is Arabic in Sonarr and Hindi in Radarr.
public struct Language: Model {
    /// The application's own number for it, below zero for such as “any” and “original”.
    public var id: Int
    /// In English, such as `German`.
    public var name: String?
    /// The same in lower case, where languages are listed.
    public var nameLower: String?

    /// A language under the application's own number for it.
    public init(id: Int, name: String) { (self.id, self.name) = (id, name) }

    /// Before it is read.
    init(id: Int) { self.id = id }
}
