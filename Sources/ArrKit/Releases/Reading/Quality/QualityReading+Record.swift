extension QualityReading {
    /// From 0 for what only the file extension suggests to 1 for a source and a resolution in plain words.
    var confidence: Double {
        switch (sourceDetection, resolutionDetection) {
        case (.name, .name): 1
        case (.name, _): 0.8
        case (_, .name): 0.6
        case (.extension, _): 0.2
        case (.unknown, _): quality == .unknown ? 0 : 0.3
        }
    }

    func record(in recorder: Recorder, _ profile: Release.Profile, _ reason: String) {
        let ranges = [sourceRange, resolutionRange, modifierRange].compactMap(\.self)
        let whole = ranges.first.map { first in
            ranges.reduce(first) { min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound) }
        }
        recorder.take(.quality, quality.name(in: profile), whole, confidence, reason)
        guard let revisionRange else { return }
        let kind = isRepack ? "repack" : version > 1 ? "proper or new version" : "revision"
        recorder.take(
            .revision, "version \(version)\(real > 0 ? ", real \(real)" : "")", revisionRange, 1, "\(kind) in the name")
    }
}
