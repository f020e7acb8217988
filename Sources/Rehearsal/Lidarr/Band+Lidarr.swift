extension Band {
    /// The artist as Lidarr has it, but for what is counted.
    var artist: Document {
        .object([
            "status": hasEnded ? "ended" : "continuing", "ended": hasEnded, "artistName": name,
            "foreignArtistId": musicBrainzID, "tadbId": 0, "discogsId": 0, "overview": overview,
            "artistType": "Group", "disambiguation": "",
            "links": [Document.object(["url": "https://music.invalid/\(lidarrID)", "name": "discogs"])],
            "images": images, "path": lidarrFolder, "qualityProfileId": 1, "metadataProfileId": 1, "monitored": true,
            "monitorNewItems": "all", "rootFolderPath": paths.lidarr, "genres": genres,
            "cleanName": Titles.cleanTitle(name), "sortName": Titles.sortTitle(name), "tags": [Int](), "added": added,
            "ratings": Document.object(["votes": dice.roll(900, 5), "value": Double(50 + dice.roll(50, 6)) / 10]),
            "id": lidarrID,
        ])
    }

    /// As a search gives it: not yet in the library, so without number, path or counts.
    var candidate: Document {
        artist.without("id", "path", "rootFolderPath").with([
            "remotePoster": "https://images.invalid/\(musicBrainzID).jpg", "folder": folder, "qualityProfileId": 0,
            "metadataProfileId": 0, "monitored": false, "added": "0001-01-01T00:00:00Z",
        ])
    }

    /// The album that stands for the artist in the history.
    var heardDisc: Disc? { discs.first { $0.songs.contains(where: \.hasFile) } }

    private var images: [Document] {
        ["poster", "fanart"].map { (kind: String) in
            Document.object([
                "coverType": kind, "url": "/MediaCover/Artists/\(lidarrID)/\(kind).jpg", "extension": ".jpg",
                "remoteUrl": "https://images.invalid/\(musicBrainzID)/\(kind).jpg",
            ])
        }
    }
}
