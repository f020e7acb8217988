import FoundationEssentials

extension Response {
    /// How long the server asks to be left alone, in either form of `Retry-After`.
    ///
    /// A date is compared with the answer's own `Date`, so that a wrong clock on either side does no harm.
    package var retryAfter: Duration? {
        guard let text = headers["Retry-After"] else { return nil }
        if let seconds = Double(text), seconds >= 0, seconds < 1e9 { return .seconds(seconds) }
        guard let then = HTTPDate.seconds(text) else { return nil }
        let now = headers["Date"].flatMap(HTTPDate.seconds) ?? Int(Date().timeIntervalSince1970)
        return .seconds(max(0, then - now))
    }
}

/// A moment as headers write it: `Wed, 21 Oct 2026 07:28:00 GMT`.
enum HTTPDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Seconds since 1970; `nil` for anything but the one form RFC 9110 allows to be sent.
    static func seconds(_ text: String) -> Int? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[0].hasSuffix(","), words[5] == "GMT",
            let day = Int(words[1]), 1...31 ~= day, let month = months.firstIndex(of: String(words[2])),
            let year = Int(words[3]), 1970...9999 ~= year
        else { return nil }
        let clock = words[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3, 0..<24 ~= clock[0], 0..<60 ~= clock[1], 0...60 ~= clock[2] else { return nil }
        return days(year, month + 1, day) * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
    }

    /// Days since 1970, counted in years that begin in March so that the leap day comes last.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
    }
}
