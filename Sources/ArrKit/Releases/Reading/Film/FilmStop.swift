/// Words that end a film's title.
enum FilmStop {
    private static let words = Vocabulary<Bool>(
        [
            "480p", "540p", "576p", "720p", "1080p", "1080i", "2160p", "4320p", "bluray", "bdrip", "brrip", "bdremux",
            "remux", "webrip",
            "webdl", "web-dl", "hdtv", "pdtv", "dvdrip", "dvdr", "dvdscr", "hdrip", "hdcam", "x264", "x265", "h264",
            "h265", "hevc",
            "xvid", "divx", "avc", "truehd", "dts", "ac3", "eac3", "ddp5", "flac", "bd", "uhd", "hdts", "telesync",
            "truefrench",
            "multi", "bd25", "bd50",
        ].map { ($0, true) })

    /// True for a quality by itself, as some put one in brackets where others have a group: `[SDTV]`.
    static func isQuality(_ word: Word, _ text: Letters) -> Bool {
        words(word, in: text) == true || word.count == 3 && word.key == Word.key("dvd")
            || word.count == 4 && word.key == Word.key("sdtv")
    }

    /// True for a word that no title has.
    static func word(_ scan: Scan, _ number: Int) -> Bool { words(scan[number], in: scan.text) == true }

    /// Languages that trackers put where the year would be.
    static func isLanguage(_ scan: Scan, _ number: Int) -> Bool {
        let word = scan[number]
        return word.count == 6 && word.key == Word.key("german")
            || word.count == 10 && word.key == Word.key("truefrench")
    }
}
