extension Command.Body {
    /// Renames artists' files as the naming settings say.
    public static func renameArtists(_ ids: [ID<Artist>]) -> Self {
        Self("RenameArtist", ["artistIds": Document(ids)])
    }

    /// Renames some files of an artist as the naming settings say.
    public static func renameFiles(_ files: [ID<TrackFile>], of artist: ID<Artist>) -> Self {
        Self("RenameFiles", Self.artist(artist, files))
    }

    /// Writes what MusicBrainz says into the tags of artists' files.
    public static func retagArtists(_ ids: [ID<Artist>]) -> Self { Self("RetagArtist", ["artistIds": Document(ids)]) }

    /// Writes what MusicBrainz says into the tags of some files of an artist.
    public static func retagFiles(_ files: [ID<TrackFile>], of artist: ID<Artist>) -> Self {
        Self("RetagFiles", Self.artist(artist, files))
    }

    /// Moves an artist's folder on the disk; both paths are as the application sees them.
    public static func moveArtist(_ id: ID<Artist>, from source: String, to destination: String) -> Self {
        var parameters = artist(id)
        (parameters["sourcePath"], parameters["destinationPath"]) = (.string(source), .string(destination))
        return Self("MoveArtist", parameters)
    }

    /// Moves artists' folders below another root folder.
    ///
    /// - Parameters:
    ///   - sources: Where each artist lies now.
    ///   - folder: The root folder they are to lie below.
    public static func moveArtists(
        _ sources: [(artist: ID<Artist>, path: String)], toRootFolder folder: String
    ) -> Self {
        let rows = sources.map {
            ["artistId": Document($0.artist.rawValue), "sourcePath": .string($0.path)] as Document
        }
        return Self("BulkMoveArtist", ["artist": .list(rows), "destinationRootFolder": .string(folder)])
    }

    /// Imports what lies in a folder, as seen by the application.
    ///
    /// - Parameters:
    ///   - path: The folder, or one file in it.
    ///   - download: The download client's name for it, by which the queue knows it.
    ///   - mode: Whether files are moved or copied; the download decides unless told otherwise.
    public static func downloadedAlbumsScan(
        _ path: String, download: String? = nil, mode: ImportMode? = nil
    ) -> Self {
        Self("DownloadedAlbumsScan", scan(path, download, mode))
    }

    private static func artist(_ id: ID<Artist>, _ files: [ID<TrackFile>]) -> Members {
        ["artistId": Document(id.rawValue), "files": Document(files)]
    }
}
