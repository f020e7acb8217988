extension NamingParser {
    /// Reads `S{season:00}E{episode:00}` or `{absolute:000}`.
    func numbers(at place: Int, in range: Range<Int>) -> (NamingNumbers, Int)? {
        if let (digits, end) = number("{absolute", at: place, in: range) {
            let separator = separator(around: place..<end, in: range)
            return (NamingNumbers(digits: digits, separator: separator), end)
        }
        let hasLead = bytes[place] | 0x20 == UInt8(ascii: "s")
        guard let (season, behind) = number("{season", at: hasLead ? place + 1 : place, in: range) else { return nil }
        var letter = behind
        if letter < range.upperBound, NamingScan.isParting(bytes[letter]) { letter += 1 }
        guard letter < range.upperBound, [UInt8(ascii: "e"), UInt8(ascii: "x")].contains(bytes[letter] | 0x20),
            let (digits, end) = number("{episode", at: letter + 1, in: range)
        else { return nil }
        let numbers = NamingNumbers(
            lead: hasLead ? [bytes[place]] : [], season: season, between: Array(bytes[behind...letter]), digits: digits,
            separator: separator(around: place..<end, in: range))
        return (numbers, end)
    }

    /// A number alone in its braces: how many digits it has at least, and where it ends.
    private func number(_ opening: String, at place: Int, in range: Range<Int>) -> (Int, Int)? {
        var end = place + opening.utf8.count
        guard end < range.upperBound, bytes[place] == UInt8(ascii: "{"),
            zip(bytes[place + 1..<end], opening.utf8.dropFirst()).allSatisfy({ $0 | 0x20 == $1 })
        else { return nil }
        var digits = 1
        if bytes[end] == UInt8(ascii: ":") {
            end += 1
            digits = NamingScan.run(&end, range.upperBound, in: bytes) { $0 == UInt8(ascii: "0") }.count
        }
        guard digits > 0, end < range.upperBound, bytes[end] == UInt8(ascii: "}") else { return nil }
        return (digits, end + 1)
    }

    /// What parts the numbers from the name in braces behind them, or else from the one before.
    private func separator(around numbers: Range<Int>, in range: Range<Int>) -> [UInt8] {
        var after = numbers.upperBound
        let behind = NamingScan.run(&after, range.upperBound, in: bytes, where: NamingScan.isParting)
        if !behind.isEmpty, after < range.upperBound, bytes[after] == UInt8(ascii: "{") { return Array(bytes[behind]) }
        let head = bytes[range.lowerBound..<numbers.lowerBound]
        let before = head.reversed().prefix(while: NamingScan.isParting).count
        let brace = numbers.lowerBound - before - 1
        guard brace >= range.lowerBound, bytes[brace] == UInt8(ascii: "}") else { return [] }
        return Array(bytes[brace + 1..<numbers.lowerBound])
    }
}

extension NamingPurpose {
    /// In the words of an error.
    var what: String {
        switch self {
        case .episode, .dailyEpisode, .animeEpisode: "an episode's file"
        case .seriesFolder: "a series' folder"
        case .seasonFolder, .specialsFolder: "a season's folder"
        case .movie: "a movie's file"
        case .movieFolder: "a movie's folder"
        }
    }
}
