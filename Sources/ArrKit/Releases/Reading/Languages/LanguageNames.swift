/// Names that stand for a language wherever they are, inside longer words too: `SwissGerman`, `EnglishSub`.
struct LanguageNames: Sendable {
    private struct Name: Sendable {
        var text: [UInt8]
        var language: Release.Language
    }

    static let all = LanguageNames([
        ("english", .english), ("truefrench", .french), ("french", .french), ("spanish", .spanish), ("german", .german),
        ("danish", .danish), ("dutch", .dutch), ("japanese", .japanese), ("icelandic", .icelandic),
        ("mandarin", .chinese), ("cantonese", .chinese), ("chinese", .chinese), ("korean", .korean),
        ("russian", .russian), ("romanian", .romanian), ("rodubbed", .romanian), ("hindi", .hindi),
        ("arabic", .arabic), ("thai", .thai), ("bulgarian", .bulgarian), ("bgaudio", .bulgarian), ("polish", .polish),
        ("vietnamese", .vietnamese), ("swedish", .swedish), ("norwegian", .norwegian), ("finnish", .finnish),
        ("turkish", .turkish), ("portuguese", .portuguese), ("brazilian", .brazilian), ("dublado", .brazilian),
        ("hungarian", .hungarian), ("hebrew", .hebrew), ("ukrainian", .ukrainian), ("persian", .persian),
        ("bengali", .bengali), ("slovak", .slovak), ("latvian", .latvian), ("latino", .latino), ("tamil", .tamil),
        ("telugu", .telugu), ("malayalam", .malayalam), ("kannada", .kannada), ("albanian", .albanian),
        ("afrikaans", .afrikaans), ("marathi", .marathi), ("tagalog", .tagalog), ("flemish", .flemish),
        ("greek", .greek),
    ])

    private let names: [Name]
    /// By the first four letters: the number of the first name that begins so. No two names do but in sequence.
    private let heads: Vocabulary<UInt8>
    /// For each letter that one begins with, a bit for each letter that may come next.
    private let seconds: [UInt32]

    private init(_ list: [(String, Release.Language)]) {
        names = list.map { Name(text: Array($0.0.utf8), language: $0.1) }.sorted {
            $0.text.lexicographicallyPrecedes($1.text)
        }
        var (heads, seconds): ([(String, UInt8)], [UInt32]) = ([], Array(repeating: 0, count: 32))
        for (number, name) in names.enumerated() {
            let head = String(decoding: name.text.prefix(4), as: UTF8.self)
            if heads.last?.0 != head { heads.append((head, UInt8(number))) }
            seconds[Int(name.text[0] & 0x1F)] |= 1 << UInt32(name.text[1] & 0x1F)
        }
        (self.heads, self.seconds) = (Vocabulary(heads), seconds)
    }

    /// Calls back for each name in a word.
    func find(in word: Word, _ text: Letters, _ found: (Release.Language, Range<Int>) -> Void) {
        var place = Int(word.start)
        let last = Int(word.end) - 4
        while place <= last {
            // A byte that is no letter may pass here; the names have none.
            let follows = seconds[Int(text[place] & 0x1F)] & 1 << UInt32(text[place + 1] & 0x1F) != 0
            if follows, let hit = name(at: place, text) {
                // What goes on is another word: Germany is no language.
                if hit.language != .german || !text[hit.end].isWordPart { found(hit.language, place..<hit.end) }
                place = hit.end
            } else {
                place += 1
            }
        }
    }

    private func name(at place: Int, _ text: Letters) -> (language: Release.Language, end: Int)? {
        var key: UInt64 = 0
        for step in 0..<4 { key = key << 8 | UInt64(text[place + step].lowercase) }
        let head = Word(
            start: Int32(truncatingIfNeeded: place), end: Int32(truncatingIfNeeded: place + 4), key: key << 32,
            number: -1,
            isPlain: true)
        guard var number = heads(head, in: text).map(Int.init) else { return nil }
        while number < names.count, begins(number, place, text, 4) {
            let count = names[number].text.count
            if begins(number, place, text, count) { return (names[number].language, place + count) }
            number += 1
        }
        return nil
    }

    private func begins(_ number: Int, _ place: Int, _ text: Letters, _ count: Int) -> Bool {
        for step in 0..<count where text[place + step].lowercase != names[number].text[step] { return false }
        return true
    }
}
