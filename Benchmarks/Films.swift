/// Films as Radarr lists them, made up: indented JSON of about 3.4 kB each, in pieces as they would arrive.
struct FilmListing: Sequence, IteratorProtocol {
    private let count: Int
    private var number = 0

    init(count: Int) { self.count = count }

    /// Some twenty films, 64 kilobytes.
    mutating func next() -> [UInt8]? {
        guard number <= count else { return nil }
        var text: [UInt8] = []
        for _ in 0..<20 where number < count {
            text += (number == 0 ? "[\n" : ",\n").utf8
            number += 1
            text += film(number).utf8
        }
        guard number == count else { return text }
        number += 1
        return text + "\n]\n".utf8
    }
}

private func film(_ number: Int) -> String {
    let year = 1950 + number % 76
    let title = "The \(["Silent", "Golden", "Última", "Broken", "Hidden"][number % 5]) Number \(number)"
    let folder = "/movies/\(title) (\(year))"
    return """
          {
            "title": "\(title)",
            "originalTitle": "\(title)",
            "originalLanguage": { "id": 1, "name": "English" },
            "alternateTitles": [
              { "sourceType": "tmdb", "movieMetadataId": \(number), "title": "\(title) II", "id": \(number * 2) },
              { "sourceType": "tmdb", "movieMetadataId": \(number), "title": "\(title) – Kino", "id": \(number * 2 + 1) }
            ],
            "secondaryYearSourceId": 0,
            "sortTitle": "number \(number)",
            "sizeOnDisk": \(4_000_000_000 + number * 1013),
            "status": "released",
            "overview": "Somebody sets out to find number \(number), and \\"nobody\\" knows why. What begins as a small errand turns into a long journey through a country that has forgotten its own name, past people who remember too much of it.",
            "inCinemas": "\(year)-03-04T00:00:00Z",
            "physicalRelease": "\(year)-09-14T00:00:00Z",
            "digitalRelease": "\(year)-08-11T00:00:00Z",
            "images": [
              { "coverType": "poster", "url": "/MediaCover/\(number)/poster.jpg?lastWrite=638\(number)", "remoteUrl": "https://images.invalid/t/p/original/\(number)a.jpg" },
              { "coverType": "fanart", "url": "/MediaCover/\(number)/fanart.jpg?lastWrite=638\(number)", "remoteUrl": "https://images.invalid/t/p/original/\(number)b.jpg" }
            ],
            "website": "https://films.invalid/\(number)",
            "year": \(year),
            "youTubeTrailerId": "abc\(number)def",
            "studio": "Studio \(number % 300)",
            "path": "\(folder)",
            "qualityProfileId": \(number % 6 + 1),
            "hasFile": true,
            "movieFileId": \(number),
            "monitored": \(number % 3 != 0),
            "minimumAvailability": "released",
            "isAvailable": true,
            "folderName": "\(folder)",
            "runtime": \(80 + number % 70),
            "cleanTitle": "number\(number)",
            "imdbId": "tt\(1_000_000 + number)",
            "tmdbId": \(number),
            "titleSlug": "\(number)",
            "rootFolderPath": "/movies",
            "certification": "PG-13",
            "genres": ["Drama", "Adventure", "Mystery"],
            "tags": [1, \(number % 9)],
            "added": "2021-05-0\(number % 9 + 1)T10:20:30Z",
            "ratings": {
              "imdb": { "votes": \(number * 7), "value": \(Double(number % 100) / 10), "type": "user" },
              "tmdb": { "votes": \(number * 3), "value": \(Double(number % 90) / 10 + 0.25), "type": "user" },
              "metacritic": { "votes": 0, "value": \(number % 100), "type": "user" },
              "rottenTomatoes": { "votes": 0, "value": \(number % 100), "type": "user" }
            },
            "movieFile": {
              "movieId": \(number),
              "relativePath": "\(title) (\(year)) Bluray-1080p.mkv",
              "path": "\(folder)/\(title) (\(year)) Bluray-1080p.mkv",
              "size": \(4_000_000_000 + number * 1013),
              "dateAdded": "2021-06-0\(number % 9 + 1)T11:12:13Z",
              "indexerFlags": 0,
              "releaseGroup": "GROUP\(number % 50)",
              "quality": {
                "quality": { "id": 7, "name": "Bluray-1080p", "source": "bluray", "resolution": 1080, "modifier": "none" },
                "revision": { "version": 1, "real": 0, "isRepack": false }
              },
              "mediaInfo": {
                "audioBitrate": 640000, "audioChannels": 5.1, "audioCodec": "AC3", "audioLanguages": "eng/fre",
                "audioStreamCount": 2, "videoBitDepth": 8, "videoBitrate": 0, "videoCodec": "x264", "videoFps": 23.976,
                "resolution": "1920x804", "runTime": "1:48:\(10 + number % 50)", "scanType": "Progressive", "subtitles": "eng/fre"
              },
              "originalFilePath": "\(title).\(year).1080p.BluRay.x264-GROUP.mkv",
              "qualityCutoffNotMet": false,
              "languages": [ { "id": 1, "name": "English" } ],
              "edition": "",
              "id": \(number)
            },
            "collection": { "title": "Collection \(number % 700)", "tmdbId": \(number % 700) },
            "popularity": \(Double(number % 1000) / 7),
            "lastSearchTime": "2024-01-0\(number % 9 + 1)T01:02:03Z",
            "statistics": { "movieFileCount": 1, "sizeOnDisk": \(4_000_000_000 + number * 1013), "releaseGroups": ["GROUP\(number % 50)"] },
            "id": \(number)
          }
        """
}
