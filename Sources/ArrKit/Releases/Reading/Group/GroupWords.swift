/// What stands behind a hyphen or between brackets without being a group.
enum GroupWords {
    /// What posters add behind the group, each with a hyphen before it.
    static let reposts = Vocabulary<Void>(
        [
            "rp", "1", "nzbgeek", "obfuscated", "obfuscation", "scrambled", "sample", "pre", "postbot", "xpost",
            "whiterev",
            "buymore", "asrequested", "alternativetorequested", "gerov", "z0ids3n", "chamele0n", "4p", "4planet",
            "altezachen", "repackpost",
        ].map { ($0, ()) })

    /// Sites that put their name in brackets at the very end.
    static let sites = Vocabulary<Void>(["ettv", "eztv", "rartv", "rarbg", "cttv", "publichd"].map { ($0, ()) })

    /// Endings of what a hyphen joins, as it is written: sources, sound, languages.
    static let endings: [StaticString] = [
        "web-dl", "web-rip", "blu-ray", "480p", "576p", "720p", "1080p", "2160p", "dts-hd", "dts-x", "dts-ma", "dts-es",
        "-es", "-en", "-cat", "-eng", "-jap", "-ger", "-fra", "-fre", "-ita", "-hdrip",
    ]

    /// Whether what ends at a place cannot end a group: one of the endings, a bit depth, a day or month, an identifier.
    static func isNone(endingAt end: Int, in text: Letters) -> Bool {
        for ending in endings where text.has(ending, at: end - ending.utf8CodeUnitCount) { return true }
        if text.has("-bit", at: end - 4), text[end - 5].isDigit { return true }
        var start = end
        while text[start - 1].isDigit { start -= 1 }
        guard start < end else { return false }
        if text[start - 1] == UInt8(ascii: "-") {
            if end - start == 2 { return true }
            return text.has("tmdb-", at: start - 5) || text.has("tmdbid-", at: start - 7)
        }
        return (7...8).contains(end - start) && text.has("tt", at: start - 2)
    }
}
