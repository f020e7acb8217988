/// What Plex lists in a container: filed under its element's name in XML, under a list's name in JSON.
protocol PlexElement: Decodable, Sendable {
    /// The names of its elements in XML and of its lists in JSON.
    static var names: [String] { get }
}

extension Library: PlexElement {
    static let names = ["Directory"]
}

extension Item: PlexElement {
    static let names = ["Metadata", "Video", "Directory", "Track", "Photo", "Playlist"]
}
