extension Disc {
    /// The album as Lidarr has it, but for its artist and what is counted.
    var album: Document {
        .object([
            "title": title, "disambiguation": "", "overview": "", "artistId": band.lidarrID,
            "foreignAlbumId": musicBrainzID, "monitored": isMonitored, "anyReleaseOk": true, "profileId": 1,
            "duration": duration, "albumType": place % 4 == 3 ? "EP" : "Album",
            "secondaryTypes": place % 4 == 2 ? ["Live"] : [String](), "mediumCount": 1,
            "ratings": Document.object(["votes": dice.roll(400, 5), "value": Double(50 + dice.roll(50, 6)) / 10]),
            "releaseDate": released, "releases": [release], "genres": band.genres, "media": [Self.medium],
            "images": [image], "links": [Document](), "id": lidarrID,
        ])
    }

    /// As a search gives it: with its artist, not yet in the library.
    var candidate: Document {
        album.without("id").with([
            "artistId": 0, "artist": band.candidate, "monitored": false,
            "remoteCover": "https://images.invalid/\(musicBrainzID).jpg", "profileId": 0,
        ])
    }

    private var release: Document {
        .object([
            "id": lidarrID, "albumId": lidarrID, "foreignReleaseId": Band.musicBrainz(5, lidarrID), "title": title,
            "status": "Official", "duration": duration, "trackCount": songs.count, "media": [Self.medium],
            "mediumCount": 1, "disambiguation": "", "country": ["Germany"], "label": ["Rehearsal Records"],
            "format": "CD", "monitored": true,
        ])
    }

    private var image: Document {
        .object([
            "coverType": "cover", "url": "/MediaCover/Albums/\(lidarrID)/cover.jpg", "extension": ".jpg",
            "remoteUrl": "https://images.invalid/\(musicBrainzID)/cover.jpg",
        ])
    }

    private static let medium: Document = ["mediumNumber": 1, "mediumName": "", "mediumFormat": "CD"]

    var quality: Document { self.case == .worse ? Lidarr.qualities[1] : Lidarr.qualities[2] }

    /// Grabbed and, an hour later, imported.
    var history: [Document] {
        let source = "\(Titles.slug(band.name))-\(Titles.slug(title))-REHEARSAL"
        func event(_ type: String, _ number: Int, _ date: Moment, _ data: Document) -> Document {
            .object([
                "albumId": lidarrID, "artistId": band.lidarrID, "trackId": 0, "sourceTitle": source,
                "quality": Quality.model(quality), "customFormats": [Document](), "customFormatScore": 0,
                "qualityCutoffNotMet": self.case == .worse, "date": date, "downloadId": dice.hex(20) + dice.hex(21),
                "eventType": type, "data": data, "id": band.index * 2 + number,
            ])
        }
        return [
            event(
                "grabbed", 1, band.added,
                .object([
                    "indexer": "Rehearsal Indexer 1", "releaseGroup": "REHEARSAL", "age": "12",
                    "downloadClient": "NZBGet", "size": String(songs.reduce(0) { $0 + $1.size }),
                    "downloadForced": "False",
                ])),
            event(
                "downloadImported", 2, band.added + .hour,
                .object(["downloadClient": "NZBGet", "releaseGroup": "REHEARSAL"])),
        ]
    }
}

extension Download {
    var lidarrRecord: Document {
        let disc = if case .disc(let disc) = what { disc } else { nil as Disc? }
        let count = disc?.songs.count ?? 0
        return record(
            languages: .null, quality: Lidarr.qualities[2], added: disc?.band.added ?? Moment(year: 2026),
            downloads: disc?.band.paths.downloads ?? Paths().downloads
        ).without("languages").with([
            "artistId": disc?.band.lidarrID, "albumId": disc?.lidarrID, "trackFileCount": count,
            "trackHasFileCount": 0, "downloadForced": false, "id": number(for: disc?.lidarrID ?? 0),
            // Lidarr has another word for it.
            "trackedDownloadState": stage == .failed ? "downloadFailedPending" : nil,
        ])
    }
}
