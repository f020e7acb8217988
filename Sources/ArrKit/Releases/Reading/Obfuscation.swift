/// Names that hide what they are of.
enum Obfuscation {
    /// Why nothing is to be read from a name, or `nil`.
    static func reason(_ scan: Scan, _ frame: NameFrame) -> Release.Rejection? {
        let text = scan.text
        if scan.wordCount == 0 { return .empty }
        if isPassworded(scan) { return .password }
        let range = frame.range
        let isOneWord = scan[scan.word(from: frame.start)].range == range
        if isOneWord, isHash(range, text) { return .obfuscated }
        if isCounted(range, text) || isPlaceholder(range, text) { return .obfuscated }
        return nil
    }

    private static func isPassworded(_ scan: Scan) -> Bool {
        var (password, posted) = (false, false)
        for number in 0..<scan.wordCount {
            let word = scan[number]
            if word.count == 8, word.key == Word.key("password") { password = true }
            if word.count == 4, word.key == Word.key("yenc") { posted = true }
        }
        return password && posted
    }

    /// A random word: its length is one of those that posting programs use.
    private static func isHash(_ range: Range<Int>, _ text: Letters) -> Bool {
        var (digits, capitals, small) = (0, 0, 0)
        for place in range {
            let byte = text[place]
            if byte.isDigit {
                digits += 1
            } else if byte.isCapital {
                capitals += 1
            } else if byte.isSmall {
                small += 1
            } else {
                return false
            }
        }
        let count = range.count
        if count >= 32 { return true }
        if count == 24 || count == 26 || count == 30 { return true }
        // `AHFMZXGHEWD660`, `abcdefghijkl123`
        let tail = (range.upperBound - 3..<range.upperBound).allSatisfy { text[$0].isDigit }
        if tail, digits == 3 { return capitals == 11 && small == 0 || small == 12 && capitals == 0 }
        return count >= 20 && digits >= 4 && capitals + small >= 8
    }

    /// `Backup_72023S02-12`, `170424_26`, `123`.
    private static func isCounted(_ range: Range<Int>, _ text: Letters) -> Bool {
        var cursor = Cursor(text, at: range.lowerBound)
        if cursor.word("backup_") {
            while text[cursor.place].isDigit { cursor.place += 1 }
            return cursor.letter("s") && cursor.number(2...2) != nil && cursor.byte == 0x2D
        }
        if let number = cursor.number(3...6) {
            if cursor.place == range.upperBound { return number == 123 }
            guard cursor.byte == 0x5F, range.count == 9 else { return false }
            cursor.place += 1
            return cursor.number(2...2) != nil && cursor.place == range.upperBound
        }
        return false
    }

    private static let placeholders = Vocabulary<Bool>(["abc", "b00bs", "xyz"].map { ($0, true) })

    private static func isPlaceholder(_ range: Range<Int>, _ text: Letters) -> Bool {
        placeholders(Word(spanning: range, in: text), in: text) == true || text.has("abc.xyz", at: range.lowerBound)
            || text.has("abc xyz", at: range.lowerBound) || text.has("abc-xyz", at: range.lowerBound)
    }

    /// True where a name is written backwards: its season or its picture's height shows it.
    static func isReversed(_ scan: Scan, _ frame: NameFrame) -> Bool {
        let text = scan.text
        for number in 0..<scan.wordCount {
            let word = scan[number]
            let start = Int(word.start)
            // `10E20S`, `p027`, `P0801`
            if word.key == Word.key("p027") && word.count == 4 || word.key == Word.key("p0801") && word.count == 5 {
                return true
            }
            guard text[Int(word.end) - 1].lowercase == 0x73, word.count >= 6, word.count <= 7 else { continue }
            var cursor = Cursor(text, at: start)
            if cursor.number(2...3) != nil, cursor.letter("e"), cursor.number(2...2) != nil, cursor.letter("s"),
                cursor.place == Int(word.end)
            {
                return true
            }
        }
        return false
    }
}
