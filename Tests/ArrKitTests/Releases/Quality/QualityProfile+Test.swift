import ArrKit

extension QualityProfile {
    /// Takes SDTV, the group of 720p from the web, Bluray-720p and WEBDL-1080p; lists DVD without taking it.
    static func sample(
        cutoff: Int = 6, upgrades: Bool = true, least: Int = 0, enough: Int = 100, step: Int = 1
    ) throws -> QualityProfile {
        let json = """
            {"id": 1, "name": "HD", "upgradeAllowed": \(upgrades), "cutoff": \(cutoff), "minFormatScore": \(least),
             "cutoffFormatScore": \(enough), "minUpgradeFormatScore": \(step), "formatItems": [], "items": [
              {"quality": {"id": 2, "name": "DVD"}, "items": [], "allowed": false},
              {"quality": {"id": 1, "name": "SDTV"}, "items": [], "allowed": true},
              {"id": 1001, "name": "WEB 720p", "allowed": true, "items": [
                {"quality": {"id": 14, "name": "WEBRip-720p"}, "items": [], "allowed": true},
                {"quality": {"id": 5, "name": "WEBDL-720p"}, "items": [], "allowed": true}]},
              {"quality": {"id": 6, "name": "Bluray-720p"}, "items": [], "allowed": true},
              {"quality": {"id": 3, "name": "WEBDL-1080p"}, "items": [], "allowed": true}]}
            """
        return try Document(json: json).decode()
    }
}

extension RatedRelease {
    /// What a name says, as Sonarr numbers it.
    static func sample(
        _ source: VideoQuality.Source, _ lines: VideoQuality.Resolution, _ version: Int = 1, real: Int = 0,
        repack: Bool = false, score: Int = 0, by group: String? = nil, size: Int64? = nil
    ) -> RatedRelease {
        let quality = VideoQuality(source, lines).quality(in: .sonarr) ?? Quality.all(in: .sonarr)[0]
        let revision = Revision(version: version, real: real, isRepack: repack)
        return RatedRelease(ReleaseQuality(quality, revision), formatScore: score, group: group, size: size)
    }
}
