/// What a name says of its place in a series, with the bytes that say it.
struct Numbering {
    /// The bytes of the title, dots and all.
    var title: Range<Int>
    /// The bytes of everything below.
    var range: Range<Int>
    var season = 0
    /// More than `season` where there are several.
    var lastSeason = 0
    var episodes = Release.Numbers()
    var absolutes = Release.Numbers()
    /// An episode between two others, such as 12.5.
    var specialAbsolute: Double?
    var airDate: Release.Day?
    /// Which part of a day's episode, or of a season; zero for none.
    var part = 0
    var isFullSeason = false
    var isPartialSeason = false
    var isExtra = false
    var isSplit = false
    var isSpecial = false
    var isMiniSeries = false
    /// The group where it stands in front, without its brackets.
    var group: Range<Int>?
    var confidence = 0.9
    /// The rule that read it, as half a sentence.
    var rule: StaticString = ""
    /// The title ends within a parenthesis that is closed far behind.
    var isTitleOpen = false
    /// The season in the title is written with a zero that is no part of it: `S02` for `S2`.
    var hasPaddedSeason = false

    var isMultiSeason: Bool { lastSeason > season }
}
