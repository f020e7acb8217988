extension Command.Body {
    /// Reads an artist anew from MusicBrainz and from the disk; without one, all of them.
    public static func refreshArtist(_ id: ID<Artist>? = nil) -> Self { Self("RefreshArtist", artist(id)) }

    /// Reads artists anew from MusicBrainz and from the disk.
    public static func refreshArtists(_ ids: [ID<Artist>]) -> Self {
        Self("BulkRefreshArtist", ["artistIds": Document(ids)])
    }

    /// Reads an album anew from MusicBrainz.
    public static func refreshAlbum(_ id: ID<Album>) -> Self {
        Self("RefreshAlbum", ["albumId": Document(id.rawValue)])
    }

    /// Looks at the disk for files, in some folders or in all.
    ///
    /// - Parameters:
    ///   - folders: As the application sees them; without any, every root folder.
    ///   - addingArtists: Adds artists that are found there and not in the library.
    public static func rescanFolders(_ folders: [String] = [], addingArtists: Bool = false) -> Self {
        var parameters: Members = ["addNewArtists": .bool(addingArtists)]
        if !folders.isEmpty { parameters["folders"] = .list(folders.map(Document.string)) }
        return Self("RescanFolders", parameters)
    }

    /// Searches the indexers for every monitored album of an artist.
    public static func artistSearch(_ id: ID<Artist>) -> Self { Self("ArtistSearch", artist(id)) }

    /// Searches the indexers for albums, monitored or not.
    public static func albumSearch(_ ids: [ID<Album>]) -> Self { Self("AlbumSearch", ["albumIds": Document(ids)]) }

    /// Searches the indexers for every monitored album without files: of one artist, or of all.
    public static func missingAlbumSearch(of artist: ID<Artist>? = nil) -> Self {
        Self("MissingAlbumSearch", Self.artist(artist))
    }

    /// Searches the indexers for something better for albums that are not good enough yet: of one artist, or of all.
    public static func cutoffUnmetAlbumSearch(of artist: ID<Artist>? = nil) -> Self {
        Self("CutoffUnmetAlbumSearch", Self.artist(artist))
    }

    static func artist(_ id: ID<Artist>?) -> Members { id.map { ["artistId": Document($0.rawValue)] } ?? [:] }
}
