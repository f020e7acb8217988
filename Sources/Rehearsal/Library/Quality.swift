/// A quality as *arr documents spell it. Radarr's and Sonarr's numbers and sources are different spaces.
struct Quality: Sendable {
    let name: String
    let id: Int
    let resolution: Int
    let radarrSource: String
    let sonarrSource: String

    // These four have the same number in both.
    static let hdtv720 = Quality(
        name: "HDTV-720p", id: 4, resolution: 720, radarrSource: "tv", sonarrSource: "television")
    static let webdl1080 = Quality(
        name: "WEBDL-1080p", id: 3, resolution: 1080, radarrSource: "webdl", sonarrSource: "web")
    static let bluray1080 = Quality(
        name: "Bluray-1080p", id: 7, resolution: 1080, radarrSource: "bluray", sonarrSource: "bluray")
    static let bluray2160 = Quality(
        name: "Bluray-2160p", id: 19, resolution: 2160, radarrSource: "bluray", sonarrSource: "bluray")

    static let all = [hdtv720, webdl1080, bluray1080, bluray2160]
    static let films = [bluray1080, bluray1080, webdl1080, webdl1080, hdtv720, bluray2160]
    static let episodes = [webdl1080, webdl1080, hdtv720, bluray1080]

    /// Below what the stock profile wants.
    var isBelowCutoff: Bool { resolution < 1080 }

    var inRadarr: Document {
        .object([
            "id": id, "name": name, "source": radarrSource, "resolution": resolution, "modifier": "none",
        ])
    }

    var inSonarr: Document {
        .object(["id": id, "name": name, "source": sonarrSource, "resolution": resolution])
    }

    /// With the revision that goes with a file's quality.
    static func model(_ quality: Document) -> Document {
        ["quality": quality, "revision": ["version": 1, "real": 0, "isRepack": false]]
    }
}
