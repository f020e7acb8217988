import FoundationEssentials

/// A moment as feeds write it: `Mon, 09 Jan 2017 02:16:54 +0200`.
enum FeedDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// `nil` for anything else; a zone that is not told, or told by a name, counts as UTC.
    static func date(_ text: String) -> Date? {
        var words = text.split(whereSeparator: { $0 == " " || $0 == "," }).map { $0.lowercased() }
        if let first = words.first, Int(first) == nil { words.removeFirst() }
        guard words.count >= 4, let day = Int(words[0]), 1...31 ~= day,
            let month = months.firstIndex(of: String(words[1].prefix(3))), let year = Int(words[2]), 1...9999 ~= year
        else { return nil }
        let clock = words[3].split(separator: ":").map { Int($0) ?? -1 }
        guard 2...3 ~= clock.count, 0..<24 ~= clock[0], 0..<60 ~= clock[1], 0...60 ~= clock.last ?? -1 else {
            return nil
        }
        var parts = DateComponents()
        (parts.year, parts.month, parts.day) = (year < 100 ? year + 2000 : year, month + 1, day)
        (parts.hour, parts.minute, parts.second) = (clock[0], clock[1], clock.count == 3 ? clock[2] : 0)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar.date(from: parts)?.addingTimeInterval(-Double(offset(words.dropFirst(4).first ?? "")))
    }

    /// Seconds east of Greenwich.
    private static func offset(_ zone: String) -> Int {
        let digits = zone.dropFirst().filter { $0 != ":" }
        guard let sign = ["+": 1, "-": -1][zone.prefix(1)], digits.count == 4, let number = Int(digits) else {
            return 0
        }
        return sign * (number / 100 * 3600 + number % 100 * 60)
    }
}
