/// What a name says of a film, with the bytes that say it.
struct FilmReading {
    /// The bytes of the title, dots and all.
    var title: Range<Int>
    var year = 0
    var yearRange: Range<Int>?
    /// The group where it stands in front, without its brackets.
    var group: Range<Int>?
    var confidence = 0.9
    /// The rule that read it, as half a sentence.
    var rule: StaticString = ""
}
