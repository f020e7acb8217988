extension QualityReading {
    /// What a source is with the resolution found, as the application counts it.
    mutating func quality(
        of source: QualityWord.Source, _ signs: QualitySigns, _ profile: Release.Profile
    ) -> VideoQuality {
        switch source {
        case .bluray: return bluray(signs, profile)
        case .discRip:
            switch lines {
            case .p576?, .p720?, .p1080?, .p2160?: return .init(.bluray, lines)
            default: return .init(.bluray, .p480)
            }
        case .webDL: return web(.webDL, isBare: signs.flags.contains(.bareWeb))
        case .webRip: return web(.webRip, isBare: false)
        case .hdtv:
            if signs.flags.contains(.mpeg2) { return .init(.television, .p1080, .rawHD) }
            return television(isHigh: signs.flags.contains(.bareHDTV))
        case .broadcast: return television(isHigh: signs.flags.contains(.highBroadcast))
        case .dvd, .standard: return .init(.dvd, .p480)
        case .discOfDVD: return .init(.dvd, .p480, profile == .radarr ? .remux : .none)
        case .regional: return .init(.dvd, .p480, .regional)
        case .screener: return .init(.dvd, .p480, .screener)
        case .telesync: return .init(.telesync)
        case .telecine: return .init(.telecine)
        case .cam: return .init(.cam)
        case .workprint: return .init(.workprint)
        }
    }

    mutating func bluray(_ signs: QualitySigns, _ profile: Release.Profile) -> VideoQuality {
        if !signs.flags.isDisjoint(with: [.xvid, .divx]) { return .init(.bluray, .p480) }
        let isGerman = profile == .radarr && signs.flags.isGermanRemux(lines)
        let isRemux = signs.remux != nil || isGerman
        // A remux that does not say is of the common size.
        guard let lines else { return isRemux ? .init(.bluray, .p1080, .remux) : .init(.bluray, .p720) }
        let quality = disc(lines, isRemux: isRemux)
        if quality.modifier == .remux { modifierRange = signs.remux }
        return quality
    }

    /// Remuxes are told apart from 1080 lines on.
    func disc(_ lines: VideoQuality.Resolution, isRemux: Bool) -> VideoQuality {
        switch lines {
        case .p360, .p480, .p540: .init(.bluray, .p480)
        case .p576, .p720: .init(.bluray, lines)
        case .p1080, .p2160: .init(.bluray, lines, isRemux ? .remux : .none)
        }
    }

    func web(_ source: VideoQuality.Source, isBare: Bool) -> VideoQuality {
        .init(source, lines.map(source.lines) ?? (isBare ? .p720 : .p480))
    }

    private func television(isHigh: Bool) -> VideoQuality {
        .init(.television, lines.map(VideoQuality.Source.television.lines) ?? (isHigh ? .p720 : .p480))
    }
}

extension VideoQuality.Source {
    /// The resolution that this source's qualities have for one that was named.
    func lines(_ named: VideoQuality.Resolution) -> VideoQuality.Resolution {
        self == .dvd || named < .p720 ? .p480 : named
    }
}

extension FileKind {
    /// What it suggests of a picture of that size; `nil` where it suggests nothing.
    func quality(_ lines: VideoQuality.Resolution?) -> VideoQuality? {
        switch self {
        case .unknown: nil
        case .standard: .init(.television, lines.map(VideoQuality.Source.television.lines) ?? .p480)
        case .high: .init(.television, lines.map(VideoQuality.Source.television.lines) ?? .p720)
        case .dvd: lines.map { $0 < .p720 } ?? true ? .init(.dvd, .p480) : .init(.bluray, lines)
        case .disc: .init(.bluray, lines.map { $0 < .p720 ? .p480 : $0 } ?? .p720)
        }
    }
}
