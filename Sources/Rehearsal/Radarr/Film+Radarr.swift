extension Film {
    /// The film as Radarr has it: every member a current version sends.
    var movie: Document {
        let hasFile = self.case.hasRadarrFile
        let isOut = self.case != .unreleased
        return .object([
            "title": title, "originalTitle": originalTitle, "originalLanguage": Self.english,
            "alternateTitles": [Document](), "secondaryYearSourceId": 0, "sortTitle": Titles.sortTitle(title),
            "sizeOnDisk": hasFile ? size : 0, "status": isOut ? "released" : "announced", "overview": overview,
            "inCinemas": inCinemas, "physicalRelease": isOut ? released : nil, "digitalRelease": isOut ? released : nil,
            "releaseDate": isOut ? released : nil, "images": images, "website": "", "year": year,
            "youTubeTrailerId": "", "studio": studio, "path": radarrFolder, "qualityProfileId": 1, "hasFile": hasFile,
            "movieFileId": hasFile ? radarrID : 0, "monitored": self.case != .unmonitored,
            "minimumAvailability": "released", "isAvailable": isOut, "folderName": radarrFolder, "runtime": runtime,
            "cleanTitle": Titles.cleanTitle(title), "imdbId": imdbID, "tmdbId": tmdbID, "titleSlug": String(tmdbID),
            "rootFolderPath": paths.radarr, "certification": certification, "genres": genres,
            "keywords": [String](), "tags": [Int](), "added": added, "ratings": ratings,
            "movieFile": hasFile ? movieFile : nil, "popularity": Double(dice.roll(1000, 14)) / 10,
            "statistics": Document.object([
                "movieFileCount": hasFile ? 1 : 0, "sizeOnDisk": hasFile ? size : 0, "releaseGroups": [String](),
            ]),
            "id": radarrID,
        ])
    }

    var movieFile: Document {
        .object([
            "movieId": radarrID, "relativePath": file, "path": radarrFile, "size": size, "dateAdded": added + .hour,
            "sceneName": "\(Titles.slug(title)).\(year).\(quality.resolution)p-REHEARSAL",
            "releaseGroup": "REHEARSAL", "edition": "", "languages": [Self.english],
            "quality": Quality.model(quality.inRadarr), "customFormats": [Document](), "customFormatScore": 0,
            "indexerFlags": 0, "mediaInfo": Self.mediaInfo(quality, minutes: runtime),
            "originalFilePath": file, "qualityCutoffNotMet": quality.isBelowCutoff, "id": radarrID,
        ])
    }

    /// As a search gives it: not yet in the library, so without number, path or file.
    var candidate: Document {
        movie.without("id", "path", "movieFile", "rootFolderPath", "statistics", "sizeOnDisk").with([
            "remotePoster": "https://images.invalid/\(tmdbID).jpg", "monitored": false, "hasFile": false,
            "movieFileId": 0, "qualityProfileId": 0, "added": "0001-01-01T00:00:00Z", "folder": folder,
            "folderName": "",
        ])
    }

    static let english: Document = ["id": 1, "name": "English"]

    static func mediaInfo(_ quality: Quality, minutes: Int) -> Document {
        .object([
            "audioBitrate": 640_000, "audioChannels": 5.1, "audioCodec": "EAC3", "audioLanguages": "eng",
            "audioStreamCount": 1, "videoBitDepth": 8, "videoBitrate": 8_000_000, "videoCodec": "x264",
            "videoFps": 23.976, "videoDynamicRange": "", "videoDynamicRangeType": "",
            "resolution": "\(quality.resolution * 16 / 9)x\(quality.resolution)",
            "runTime": "\(minutes / 60):\(Episode.two(minutes % 60)):00", "scanType": "Progressive", "subtitles": "eng",
        ])
    }

    private var images: [Document] {
        ["poster", "fanart"].map { (kind: String) in
            Document.object([
                "coverType": kind, "url": "/MediaCover/\(radarrID)/\(kind).jpg",
                "remoteUrl": "https://images.invalid/\(tmdbID)/\(kind).jpg",
            ])
        }
    }

    private var ratings: Document {
        func rating(_ use: UInt64) -> Document {
            .object([
                "votes": dice.roll(90_000, use), "value": Double(30 + dice.roll(65, use + 1)) / 10, "type": "user",
            ])
        }
        return .object(["imdb": rating(15), "tmdb": rating(17)])
    }
}
