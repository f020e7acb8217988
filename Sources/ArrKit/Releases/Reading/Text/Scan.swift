/// A name made ready for reading: full-width forms, typographic brackets and dashes as ASCII, what has no width left out;
/// and the words it is made of. Places count in the prepared bytes; `original` leads back to the name as it was given.
@safe struct Scan {
    let text: Letters
    let wordCount: Int
    private let words: UnsafePointer<Word>
    private let offsets: UnsafePointer<Int32>?

    /// A word by its number; before the first and behind the last there are empty ones.
    @inline(__always) subscript(_ number: Int) -> Word {
        UInt(bitPattern: number) < UInt(bitPattern: wordCount)
            ? unsafe words[number] : Word(start: 0, end: 0, key: 0, number: -1, isPlain: false)
    }

    /// The same with nothing behind a place, which must not be within a word.
    func prefix(_ end: Int) -> Scan {
        unsafe Scan(text: text.prefix(end), wordCount: word(from: end), words: words, offsets: offsets)
    }

    /// The number of the first word that begins at a place or behind it; `wordCount` for none.
    func word(from place: Int) -> Int {
        var (low, high) = (0, wordCount)
        while low < high {
            let middle = (low + high) / 2
            if Int(self[middle].start) < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// True where nothing but separators stands between a word and the next: `WEB-DL`, `Blu ray`.
    func isNext(_ number: Int) -> Bool {
        guard number > 0, number < wordCount else { return false }
        for place in Int(self[number - 1].end)..<Int(self[number].start) where !text[place].isSeparator { return false }
        return true
    }

    /// A range of prepared bytes as bytes of the name that was given.
    func original(_ range: Range<Int>) -> Range<Int> {
        guard let offsets = unsafe offsets, !range.isEmpty else { return range }
        return unsafe Int(offsets[range.lowerBound])..<Int(offsets[range.upperBound])
    }

    /// Reads a name with everything on the stack that a name of common length needs.
    static func read<Value>(_ name: inout String, _ body: (Scan, Letters) -> Value) -> Value {
        name.withUTF8 { bytes in
            let given = unsafe Letters(bytes)
            guard given.hasWide else { return unsafe split(given, nil, given, body) }
            let count = bytes.count
            return unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: count + 1) { offsets in
                unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { prepared in
                    let length = unsafe Preparation.narrow(given, into: prepared, offsets)
                    let text = unsafe Letters(UnsafeBufferPointer(rebasing: prepared[..<length]))
                    return unsafe split(text, offsets.baseAddress.map { unsafe UnsafePointer($0) }, given, body)
                }
            }
        }
    }

    private static func split<Value>(
        _ text: Letters, _ offsets: UnsafePointer<Int32>?, _ given: Letters, _ body: (Scan, Letters) -> Value
    ) -> Value {
        // Counted first, so that a name of common length needs no more than the stack has.
        unsafe withUnsafeTemporaryAllocation(of: Word.self, capacity: text.countWords() + 1) { words in
            var count = 0
            var place = 0
            while place < text.count {
                guard text[place].isWordPart else {
                    place += 1
                    continue
                }
                let word = Word(at: place, in: text)
                unsafe words.initializeElement(at: count, to: word)
                count += 1
                place = Int(word.end)
            }
            let start = unsafe UnsafePointer(words.baseAddress.unsafelyUnwrapped)
            return unsafe body(Scan(text: text, wordCount: count, words: start, offsets: offsets), given)
        }
    }
}

extension Word {
    /// The word that begins at a place.
    fileprivate init(at start: Int, in text: Letters) {
        var place = start
        var key: UInt64 = 0
        var number = 0
        var (isNumber, isPlain) = (true, true)
        while text[place].isWordPart {
            let byte = text[place]
            if place - start < 8 { key = key << 8 | UInt64(byte.lowercase) }
            if byte.isDigit {
                isPlain = false
                if place - start < 9 { number = number * 10 + Int(byte - 0x30) } else { isNumber = false }
            } else {
                isNumber = false
                if byte >= 0x80 { isPlain = false }
            }
            place += 1
        }
        if place - start < 8 { key <<= UInt64((8 - (place - start)) * 8) }
        self.init(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: place), key: key,
            number: isNumber ? Int32(number) : -1, isPlain: isPlain)
    }
}

extension Letters {
    fileprivate func countWords() -> Int {
        var (words, isInside) = (0, false)
        for place in 0..<count {
            let isPart = self[place].isWordPart
            if isPart, !isInside { words += 1 }
            isInside = isPart
        }
        return words
    }

    /// True where there are bytes beyond ASCII.
    fileprivate var hasWide: Bool {
        for place in 0..<count where self[place] >= 0x80 { return true }
        return false
    }
}
