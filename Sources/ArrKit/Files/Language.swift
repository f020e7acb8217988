/// A language. Its number means something within one application only: 26 is Arabic in Sonarr and Hindi in Radarr.
public struct Language: Model {
    public var id: Int
    public var name: String?

    public init(id: Int, name: String) { (self.id, self.name) = (id, name) }
}
