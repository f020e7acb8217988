/// Words that end a film's title.
enum FilmStop {
    private static let words = Vocabulary<Bool>(
        [
            "480p", "540p", "576p", "720p", "1080p", "1080i", "2160p", "4320p", "bluray", "bdrip", "brrip", "bdremux", "remux", "webrip",
            "webdl", "web-dl", "hdtv", "pdtv", "dvdrip", "dvdr", "dvdscr", "hdrip", "hdcam", "x264", "x265", "h264", "h265", "hevc",
            "xvid", "divx", "avc", "truehd", "dts", "ac3", "eac3", "ddp5", "flac", "bd", "uhd", "hdts", "telesync", "truefrench",
            "multi", "bd25", "bd50",
        ].map { ($0, true) })

    /// True for a word that no title has.
    static func word(_ scan: Scan, _ number: Int) -> Bool { words(scan[number], in: scan.text) == true }

    /// Languages that trackers put where the year would be.
    static func isLanguage(_ scan: Scan, _ number: Int) -> Bool {
        let word = scan[number]
        return word.count == 6 && word.key == Word.key("german") || word.count == 10 && word.key == Word.key("truefrench")
    }

    private static let editions = Vocabulary<Bool>(
        [
            "extended", "uncut", "unrated", "uncensored", "remastered", "theatrical", "imax", "despecialized", "special", "ultimate",
            "collectors", "final", "rogue", "assembly", "restored", "criterion", "anniversary", "directors", "director", "diamond",
            "signature", "hybrid", "limited", "3d", "open",
        ].map { ($0, true) })

    /// Where an edition begins that ends a title: `EXTENDED CUT`, `(Despecialized)`, `Director's Cut`.
    static func edition(_ scan: Scan, from start: Int, upTo end: Int) -> Int? {
        nil
    }
}
