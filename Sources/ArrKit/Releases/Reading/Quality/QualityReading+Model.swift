extension QualityReading {
    /// As the application's API has it.
    func releaseQuality(in profile: Release.Profile) -> ReleaseQuality? {
        quality.quality(in: profile).map {
            ReleaseQuality($0, Revision(version: version, real: real, isRepack: isRepack))
        }
    }
}
