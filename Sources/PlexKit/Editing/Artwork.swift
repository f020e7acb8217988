/// A poster, background or other piece that an item could show.
public struct Artwork: Model, PlexElement {
    static let names = ["Metadata", "Photo", "Track", "Video", "Directory"]

    /// Where it can be seen, below the server's address or as a whole address.
    public var key: String
    /// By which it is selected: `metadata://…`, `upload://…`, `media://…` or a whole address.
    public var ratingKey: String?
    /// The agent it comes from; absent for one that was uploaded.
    public var provider: String?
    /// It is the one the item shows.
    public var selected: Bool?
    /// A smaller picture of it.
    public var thumb: String?
}

/// A kind of pieces an item shows.
public struct ArtworkKind: Hashable, Sendable {
    let list: String
    let element: String
    /// The field that is locked with it.
    public let field: ItemField

    /// Posters, of episodes stills.
    public static let poster = Self(list: "posters", element: "poster", field: .thumb)
    /// Wide backgrounds.
    public static let background = Self(list: "arts", element: "art", field: .art)
    /// Logos on a clear ground.
    public static let logo = Self(list: "clearLogos", element: "clearLogo", field: .clearLogo)
    /// Square backgrounds.
    public static let squareArt = Self(list: "squareArts", element: "squareArt", field: .squareArt)
    /// Wide and low pictures for the head of a page.
    public static let banner = Self(list: "banners", element: "banner", field: "banner")
    /// Music. One can be uploaded or deleted, but not selected.
    public static let theme = Self(list: "themes", element: "theme", field: .theme)
}

extension Place<Item> {
    /// What an item could show, its agents' and what was uploaded. Throws `ServiceError`.
    public func artwork(_ kind: ArtworkKind, of item: Item) async throws -> [Artwork] {
        try await list(path(of: item) + "/\(kind.list)")
    }

    /// Has an item show a piece; it is locked against the agent. Throws `ServiceError`, `.invalid` for one that cannot
    /// be selected.
    public func select(_ artwork: Artwork, as kind: ArtworkKind, of item: Item) async throws {
        let place = path(of: item) + "/\(kind.element)"
        guard let url = artwork.ratingKey, kind != .theme else {
            throw ServiceError(
                .invalid, attempted: Request(.put, path + place).line, advice: "Upload it instead of selecting it.")
        }
        try await perform(.put, place, ["url": url])
    }

    /// Has an item show a piece that is sent along. Throws `ServiceError`.
    ///
    /// - Parameter bytes: A JPEG or PNG file's bytes, or an MP3 file's for music.
    public func upload(_ bytes: Body, as kind: ArtworkKind, of item: Item) async throws {
        try await perform(.post, path(of: item) + "/\(kind.list)", body: bytes)
    }

    /// Has an item show a piece that the server fetches by itself. Throws `ServiceError`.
    ///
    /// - Parameter url: A whole address, as the server reaches it.
    public func upload(from url: String, as kind: ArtworkKind, of item: Item) async throws {
        try await perform(.post, path(of: item) + "/\(kind.list)", ["url": url])
    }

    /// Has an item show nothing of that kind. Throws `ServiceError`.
    public func deleteArtwork(_ kind: ArtworkKind, of item: Item) async throws {
        try await perform(.delete, path(of: item) + "/\(kind.field)")
    }
}
