/// What a name says of quality.
struct QualityReading {
    /// Where a part of a quality was found.
    enum Detection: String { case name = "Name", `extension` = "Extension", unknown = "Unknown" }

    /// One that the profile's application has.
    var quality = VideoQuality.unknown
    /// As it is named, also where the application has no quality for it.
    var lines: VideoQuality.Resolution?
    var sourceDetection = Detection.unknown
    var resolutionDetection = Detection.unknown
    var sourceRange: Range<Int>?
    var resolutionRange: Range<Int>?
    var modifierRange: Range<Int>?

    /// 1 for the first attempt.
    var version = 1
    /// How often the name says `REAL`.
    var real = 0
    var isRepack = false
    var revisionRange: Range<Int>?

    /// Reads a name or a part of it, its file extension included.
    static func read(
        _ scan: Scan, within range: Range<Int>, profile: Release.Profile, recorder: Recorder? = nil
    ) -> QualityReading {
        var scanner = QualityScanner(scan, within: range, profile, recorder)
        scanner.run()
        let signs = scanner.signs
        var reading = QualityReading()
        reading.take(signs.revision)
        reading.lines = signs.lines?.value ?? signs.size?.value
        reading.resolutionRange = signs.lines?.range ?? signs.size?.range
        if reading.lines != nil { reading.resolutionDetection = .name }
        let last = scanner.words.upperBound - 1
        let file = scanner.words.isEmpty || Int(scan[last].end) != scanner.end ? nil : FileKind.read(scan, last: last)
        let reason = reading.weigh(signs, profile, file?.kind, file.map { scan[$0.word].range })
        if let recorder { reading.record(in: recorder, profile, reason) }
        return reading
    }

    private mutating func take(_ revision: RevisionSigns) {
        (version, real, isRepack) = (revision.number, revision.realCount, revision.isRepack)
        revisionRange = revision.range
    }

    /// Decides, and says by which rule.
    private mutating func weigh(
        _ signs: QualitySigns, _ profile: Release.Profile, _ file: FileKind?, _ extensionRange: Range<Int>?
    ) -> String {
        if let raw = signs.raw {
            take(.init(.television, .p1080, .rawHD), .name, raw)
            modifierRange = raw
            resolutionDetection = .name
            return "the name says raw HD"
        }
        if profile == .radarr, signs.source.map({ $0.kind == .bluray }) ?? true, signs.flags.isDisc(lines) {
            take(.init(.bluray, .p1080, .brDisk), .name, signs.source?.range)
            return "a disc with its own streams or menus"
        }
        if let source = signs.source {
            take(quality(of: source.kind, signs, profile), .name, source.range)
            return "the last source in the name"
        }
        if let standard = signs.standard {
            take(.init(.dvd, .p480), .name, standard)
            return "a DVD's television standard"
        }
        if let anime = signs.anime {
            let quality = anime.kind == .bluray ? bluray(signs, profile) : web(.webDL, isBare: true)
            take(quality, .name, anime.range)
            return "the source as anime groups write it"
        }
        return weighRest(signs, file, extensionRange)
    }

    private mutating func weighRest(_ signs: QualitySigns, _ file: FileKind?, _ extensionRange: Range<Int>?) -> String {
        if let lines {
            if let remux = signs.remux {
                take(disc(lines, isRemux: true), .name, nil)
                modifierRange = remux
                return "a remux comes from a disc"
            }
            let suggested = file?.quality(lines)
            take(
                suggested ?? .init(.television, VideoQuality.Source.television.lines(lines)),
                suggested == nil ? .unknown : .extension, nil)
            return "a resolution alone is taken for television, or for what the file extension suggests"
        }
        if let television = signs.television {
            take(.init(.television, television.isHigh ? .p720 : .p480), .name, television.range)
            return "television in words"
        }
        if signs.flags.contains(.x264) {
            quality = .init(.television, .p480)
            return "a codec alone is taken for standard definition"
        }
        if let file, file != .unknown {
            take(file.quality(nil) ?? .unknown, .extension, extensionRange)
            resolutionDetection = .extension
            return "nothing but the file extension"
        }
        if !signs.flags.isDisjoint(with: [.xvid, .divx]) {
            quality = .init(.television, .p480)
            return "a codec alone is taken for standard definition"
        }
        return "nothing in the name"
    }

    private mutating func take(_ quality: VideoQuality, _ detection: Detection, _ range: Range<Int>?) {
        self.quality = quality
        sourceDetection = detection
        sourceRange = range
    }
}
