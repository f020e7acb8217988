extension VideoQuality {
    /// What an application's own quality stands for, by its number; `nil` where the application is not known to have
    /// it.
    public init?(_ quality: Quality, in profile: Release.Profile) {
        // Sonarr's number for 480 lines of television from before it called them SDTV.
        let id = profile == .sonarr && quality.id == 11 ? 1 : quality.id
        guard let entry = Self.entries(of: profile).first(where: { $0.id == id }) else { return nil }
        self = entry.quality
    }

    /// What an application calls it, all members filled in as its API sends them; `nil` where it has no such quality.
    public func quality(in profile: Release.Profile) -> Quality? { entry(in: profile)?.model(in: profile) }
}

extension VideoQuality.Entry {
    fileprivate func model(in profile: Release.Profile) -> Quality {
        Quality(
            id: id, name: name, source: Quality.Source(rawValue: source), resolution: lines,
            modifier: profile == .radarr ? modifier : nil)
    }

    private var modifier: Quality.Modifier {
        switch quality.modifier {
        case .none: .none
        case .regional: .regional
        case .screener: .screener
        case .rawHD: .rawHD
        case .brDisk: .brDisk
        case .remux: .remux
        }
    }
}

extension Quality {
    /// Every quality of an application, from the worst to the best as a new profile ranks them.
    public static func all(in profile: Release.Profile) -> [Quality] {
        VideoQuality.entries(of: profile).map { $0.model(in: profile) }
    }
}
