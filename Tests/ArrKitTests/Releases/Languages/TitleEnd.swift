@testable import ArrKit

/// Where a work's title ends, as plainly as can be told: before the first season, episode or lone number behind a hyphen,
/// or before the last year. Enough to read one fact alone.
enum TitleEnd {
    static func of(_ scan: Scan, _ profile: Release.Profile) -> Int? {
        var year: Int?
        var number = scan.text[0] == UInt8(ascii: "[") ? scan.word(from: close(scan.text)) : 0
        let first = number
        while number < scan.wordCount {
            let word = scan[number]
            let text = scan.text.string(word.range).lowercased()
            if number > first {
                if text.wholeMatch(of: /s\d+(e\d+)*|\d+x\d+|season|temporada|сезон/) != nil { return Int(word.start) }
                if word.number >= 0, scan.text.has("- ", at: Int(word.start) - 2), profile == .sonarr {
                    return Int(word.start)
                }
                if (1900...2099).contains(word.number), word.count == 4, profile == .radarr { year = Int(word.start) }
            }
            number += 1
        }
        return year
    }

    private static func close(_ text: Letters) -> Int {
        (0..<text.count).first { text[$0] == UInt8(ascii: "]") } ?? 0
    }
}
