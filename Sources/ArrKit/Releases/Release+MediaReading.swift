extension Release {
    mutating func readQuality(_ page: NamePage) {
        let found = QualityReading.read(
            page.scan, within: 0..<page.scan.text.count, profile: profile, recorder: page.recorder)
        let range = found.sourceRange ?? found.resolutionRange ?? found.modifierRange
        quality = Fact(found.quality, at: range.map(page.scan.original), confidence: found.confidence)
        resolution = found.lines
        qualityOrigin = QualityOrigin(
            source: .init(found.sourceDetection), resolution: .init(found.resolutionDetection))
        revision = Fact(
            Attempt(version: found.version, real: found.real, isRepack: found.isRepack),
            at: found.revisionRange.map(page.scan.original), confidence: found.revisionRange == nil ? 0.5 : 1)
    }

    mutating func readMedia(_ page: NamePage) {
        let (scan, frame, recorder) = (page.scan, page.frame, page.recorder)
        let spoken = LanguageReading.read(
            scan, within: 0..<scan.text.count, titleEnd: page.titleEnd, profile: profile, recorder: recorder)
        languages = Fact(
            spoken.languages, at: spoken.range.map(scan.original), confidence: spoken.languages.isEmpty ? 0.5 : 0.9)
        let group = GroupReading.read(
            scan, within: 0..<scan.text.count, titleEnd: page.titleEnd, profile: profile, recorder: recorder)
        self.group = (group.range ?? page.group).map { page.text($0, 0.9) }
        hash = HashReading.read(scan, within: frame.range, titleEnd: page.titleEnd, recorder: recorder).range.map {
            page.text($0, 0.95)
        }
        let found = MediaReading.read(
            scan, within: 0..<scan.text.count, titleEnd: page.titleEnd, profile: profile, recorder: recorder)
        media = Media(found)
        let identity = IdentityReading.read(scan, within: frame.range, recorder: recorder)
        imdbID = identity.imdb.map { page.text($0, 1) }
        tmdbID = identity.tmdb.flatMap { Int(scan.text.string($0)) }
        tvdbID = identity.tvdb.flatMap { Int(scan.text.string($0)) }
        let subtitles = SubtitleReading.read(scan, within: frame.range, titleEnd: page.titleEnd, recorder: recorder)
        hardcodedSubtitles = subtitles.range.map { page.text($0, subtitles.isNamed ? 0.8 : 0.9) }
        hasNamedSubtitles = subtitles.isNamed
        if profile == .sonarr {
            edition = EditionReading.read(
                scan, within: frame.range, titleEnd: page.titleEnd, profile: profile, recorder: recorder
            ).range.flatMap { range in
                page.titleEnd.map { range.lowerBound >= $0 } ?? false ? page.edition(range, 0.8) : nil
            }
        }
        isSceneName =
            self.group != nil && kind != nil && GroupReading.isDotted(scan, within: frame.range)
            && quality.value != .unknown && !title.value.isEmpty
    }
}

extension Release.QualityOrigin.Place {
    init(_ detection: QualityReading.Detection) {
        switch detection {
        case .name: self = .name
        case .extension: self = .fileExtension
        case .unknown: self = .unknown
        }
    }
}
