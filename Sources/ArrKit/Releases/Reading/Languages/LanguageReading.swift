/// The languages a name says a release is spoken in.
struct LanguageReading {
    var languages: Release.LanguageSet = []
    /// From the first word that names one to the end of the last, in the prepared bytes.
    var range: Range<Int>?

    /// - Parameters:
    ///   - within: What of the name is looked at.
    ///   - titleEnd: Where the title of the work ends, behind which languages are named; `nil` where that is not known.
    static func read(
        _ scan: Scan, within: Range<Int>, titleEnd: Int?, profile: Release.Profile, recorder: Recorder?
    ) -> LanguageReading {
        var reader = Reader(scan: scan, known: .known(in: profile), recorder: recorder)
        let start = max(within.lowerBound, titleEnd ?? 0)
        if recorder != nil, let titleEnd { reader.noteTitle(within.lowerBound..<titleEnd) }
        reader.readWords(from: start, to: within.upperBound)
        reader.addOriginal(from: start, to: within.upperBound)
        return reader.reading
    }
}

private struct Reader {
    let scan: Scan
    let known: Release.LanguageSet
    let recorder: Recorder?
    /// Looked up once: these are asked for every word.
    let codes = LanguageCodes.words
    let names = LanguageNames.all
    var reading = LanguageReading()

    mutating func readWords(from start: Int, to end: Int) {
        var number = scan.word(from: start)
        while number < scan.wordCount, Int(scan[number].end) <= end {
            read(number)
            number += 1
        }
    }

    private mutating func read(_ number: Int) {
        let word = scan[number]
        if let code = codes(word, in: scan.text), fits(code.form, number) {
            if isExcepted(code.language, number) { return }
            return add(code.language, word.range, "a word that names a language")
        }
        if word.isPlain { readPair(number) } else { readMixed(word) }
        if word.count >= 4 {
            let (names, text) = (names, scan.text)
            names.find(in: word, text) { add($0, $1, "a language's name") }
        }
    }

    private func fits(_ form: LanguageCodes.Form, _ number: Int) -> Bool {
        let (word, text) = (scan[number], scan.text)
        switch form {
        case .anyCase: return true
        case .capitals:
            guard text[Int(word.start)].isCapital, text[Int(word.start) + 1].isCapital else { return false }
            if text.has("sub", at: Int(word.start) - 4) || text.has("sub", at: Int(word.end) + 1) {
                recorder?.leave(
                    .languages, text.string(word.range), word.range, 0.6, "it is the language of the subtitles")
                return false
            }
            return true
        case .bracketed:
            return text[Int(word.start) - 1] == UInt8(ascii: "[") && text[Int(word.end)] == UInt8(ascii: "]")
        }
    }

    /// DTS-ES is a sound format, and `SPA(Latino)` is one language.
    private func isExcepted(_ language: Release.Language, _ number: Int) -> Bool {
        guard language == .spanish else { return false }
        let word = scan[number]
        if word.key == Word.key("es") { return scan[number - 1].key == Word.key("dts") && scan.isNext(number) }
        return word.key == Word.key("spa") && scan.text.has("(latino)", at: Int(word.end))
    }

    /// Two words that mean a language together: a Polish voice, Brazil's Portuguese.
    private mutating func readPair(_ number: Int) {
        let (first, second) = (scan[number], scan[number + 1])
        guard Int(second.start) == Int(first.end) + 1 else { return }
        switch (first.key, second.key) {
        case (Word.key("pl"), Word.key("dub")), (Word.key("pl"), Word.key("lek")), (Word.key("dub"), Word.key("pl")),
            (Word.key("lek"), Word.key("pl")):
            add(.polish, Int(first.start)..<Int(second.end), "a Polish voice over the original one")
        case (Word.key("pt"), Word.key("br")):
            add(.brazilian, Int(first.start)..<Int(second.end), "a language and its country")
        default: break
        }
    }

    /// Counted languages (`2xUkr`), and Chinese characters that tell which ones are written.
    private mutating func readMixed(_ word: Word) {
        let (start, text) = (Int(word.start), scan.text)
        if text[start].isDigit, text[start + 1].lowercase == UInt8(ascii: "x"), word.count > 3, word.count <= 8 {
            var rest = word
            (rest.start, rest.key) = (word.start + 2, word.key << 16)
            if let code = codes(rest, in: text), code.form == .anyCase {
                return add(code.language, word.range, "several tracks of a language")
            }
        }
        var place = start
        while place < Int(word.end) {
            if text[place] >= 0xE0, isChinese(place) {
                return add(.chinese, word.range, "the kind of Chinese characters, or the word for subtitles")
            }
            place += 1
        }
    }

    private func isChinese(_ place: Int) -> Bool {
        let text = scan.text
        return switch (text[place], text[place + 1], text[place + 2]) {
        // Simplified, its traditional form, and traditional.
        case (0xE7, 0xAE, 0x80), (0xE7, 0xB0, 0xA1), (0xE7, 0xB9, 0x81): true
        // Subtitles, in both scripts.
        case (0xE5, 0xAD, 0x97): text[place + 3] == 0xE5 && text[place + 4] == 0xB9 && (text[place + 5] | 0x10) == 0x95
        default: false
        }
    }

    /// A German release with `DL` has two languages and one with `ML` more: its own and, for `ML`, English.
    mutating func addOriginal(from start: Int, to end: Int) {
        guard reading.languages == .init(.german) else { return }
        var number = scan.word(from: start)
        while number < scan.wordCount, Int(scan[number].end) <= end {
            let word = scan[number]
            if word.count == 2 {
                if word.key == Word.key("dl"), !(scan[number - 1].key == Word.key("web") && scan.isNext(number)) {
                    return add(.original, word.range, "German and one more language")
                }
                if word.key == Word.key("ml") {
                    add(.original, word.range, "German and several more languages")
                    return add(.english, word.range, "German and several more languages")
                }
            }
            number += 1
        }
    }

    private mutating func add(_ language: Release.Language, _ range: Range<Int>, _ reason: String) {
        let set = Release.LanguageSet(language)
        guard known.isSuperset(of: set) else {
            recorder?.leave(.languages, language.name, range, 0.5, "the application does not know this language")
            return
        }
        reading.languages.formUnion(set)
        reading.range =
            (reading.range?.lowerBound ?? range.lowerBound)..<max(reading.range?.upperBound ?? 0, range.upperBound)
        recorder?.take(.languages, language.name, range, 0.9, reason)
    }

    /// Writes down what would be a language if it did not stand in the title.
    func noteTitle(_ title: Range<Int>) {
        var other = Reader(scan: scan, known: known, recorder: nil)
        other.readWords(from: title.lowerBound, to: title.upperBound)
        for language in other.reading.languages.languages {
            recorder?.leave(.languages, language.name, other.reading.range, 0.3, "it is part of the title")
        }
    }
}
