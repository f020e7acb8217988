/// Words and what they mean, found by their bytes in constant time, whatever their case.
struct Vocabulary<Meaning: Sendable>: Sendable {
    private struct Entry: Sendable {
        let key: UInt64
        let text: [UInt8]
        let meaning: Meaning
    }

    private let entries: [Entry]
    /// A power of two of places, each with an entry's number plus one; zero for none.
    private let places: [UInt16]

    /// - Parameter words: In lower case, each once; what is not ASCII is compared as it is written.
    init(_ words: [(String, Meaning)]) {
        entries = words.map { word, meaning in
            let bytes = Array(word.utf8)
            return Entry(key: Self.key(bytes), text: bytes, meaning: meaning)
        }
        var size = 16
        while size < entries.count * 3 { size *= 2 }
        var places = [UInt16](repeating: 0, count: size)
        for (number, entry) in entries.enumerated() {
            var place = Self.hash(entry.key, entry.text.count) & (size - 1)
            while places[place] != 0 { place = (place + 1) & (size - 1) }
            places[place] = UInt16(number + 1)
        }
        self.places = places
    }

    /// What a word means, or `nil`.
    func callAsFunction(_ word: Word, in text: Letters) -> Meaning? {
        let count = word.count
        var place = Self.hash(word.key, count) & (places.count - 1)
        while places[place] != 0 {
            let number = Int(places[place]) - 1
            if entries[number].key == word.key, entries[number].text.count == count,
                Self.rest(entries[number].text, at: Int(word.start), in: text)
            {
                return entries[number].meaning
            }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    private static func rest(_ wanted: [UInt8], at start: Int, in text: Letters) -> Bool {
        var step = 8
        while step < wanted.count {
            if text[start + step].lowercase != wanted[step] { return false }
            step += 1
        }
        return true
    }

    private static func key(_ bytes: [UInt8]) -> UInt64 {
        var key: UInt64 = 0
        for step in 0..<8 { key = key << 8 | UInt64(step < bytes.count ? bytes[step] : 0) }
        return key
    }

    @inline(__always) private static func hash(_ key: UInt64, _ count: Int) -> Int {
        let mixed = (key ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 40)
    }
}
