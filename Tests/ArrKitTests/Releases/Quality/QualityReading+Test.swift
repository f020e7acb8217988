@testable import ArrKit

/// Reads a whole name.
func reading(of name: String, _ profile: Release.Profile, _ recorder: Recorder? = nil) -> QualityReading {
    var name = name
    return Scan.read(&name) { scan, _ in
        QualityReading.read(scan, within: 0..<scan.text.count, profile: profile, recorder: recorder)
    }
}
