/// What Plex lists in a container: filed under its element's name in XML, under a list's name in JSON.
protocol PlexElement: Decodable, Sendable {
    /// The names of its elements in XML and of its lists in JSON.
    static var names: [String] { get }
    /// What it is told by where a list is read by the page and may change meanwhile; `nil` where nothing tells.
    var identity: Int? { get }
    /// Takes what the container says for all it lists.
    mutating func take(_ head: ContainerHead)
}

extension PlexElement {
    var identity: Int? { nil }
    mutating func take(_ head: ContainerHead) {}
}

extension Library: PlexElement {
    static let names = ["Directory"]
}

extension Hub: PlexElement {
    static let names = ["Hub"]
}

extension Item: PlexElement {
    static let names = ["Metadata", "Video", "Directory", "Track", "Photo", "Playlist"]

    var identity: Int? { Int(ratingKey) ?? ratingKey.hashValue }

    mutating func take(_ head: ContainerHead) {
        if librarySectionID == nil { librarySectionID = head.librarySectionID }
        if librarySectionTitle == nil { librarySectionTitle = head.librarySectionTitle }
    }
}
