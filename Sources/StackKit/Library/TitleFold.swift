/// What is left of a title when everything two services may write differently is taken away.
///
/// Case, accents, punctuation, spaces, `&` for "and", a leading or trailing article, and the form of Roman numerals go;
/// digits and letters of every script stay, so `Apollo 13` and `Ocean's 11` keep their numbers.
enum TitleFold {
    /// The folded form of a title, for looking at.
    static func fold(_ title: String) -> String {
        var words = Words()
        words.read(Array(title.utf8)[...])
        return words.bytes.map { String(decoding: $0, as: UTF8.self) }.joined()
    }

    /// Collects a title's words into one buffer that is used again for the next title.
    struct Words {
        private var buffer: [UInt8] = []
        /// Where each word ends in the buffer.
        private var ends: [Int] = []
        private var commaAt: Int?

        /// The folded words in order, articles and numerals seen to.
        var bytes: [ArraySlice<UInt8>] {
            var words: [ArraySlice<UInt8>] = []
            forEachWord { words.append($0) }
            return words
        }

        /// A number for the folded title. Equal titles have equal numbers; the reverse holds but for one in 2^64.
        var key: UInt64 {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            forEachWord { for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 } }
            return hash
        }

        /// True for a title of which nothing is left, such as one made of symbols: it is like no other.
        var isEmpty: Bool { ends.isEmpty }

        mutating func read(_ title: ArraySlice<UInt8>) {
            buffer.removeAll(keepingCapacity: true)
            ends.removeAll(keepingCapacity: true)
            commaAt = nil
            var position = title.startIndex
            while position < title.endIndex {
                let byte = title[position]
                if byte < 0x80 {
                    position += 1
                    ascii(byte)
                } else {
                    other(Self.scalar(in: title, at: &position))
                }
            }
            endWord()
        }

        private mutating func ascii(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): buffer.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): buffer.append(byte | 0x20)
            case UInt8(ascii: "'"), UInt8(ascii: "`"): break
            case UInt8(ascii: "&"):
                endWord()
                buffer.append(contentsOf: "and".utf8)
                endWord()
            case UInt8(ascii: ","):
                endWord()
                commaAt = ends.count
            default: endWord()
            }
        }

        private mutating func other(_ scalar: UInt32) {
            switch scalar {
            case 0x300...0x36f, 0x2018, 0x2019, 0x2bc, 0x200b...0x200f, 0xfeff: break
            case 0xc0...0x24f, 0x1e00...0x1eff:
                if scalar == 0xd7 || scalar == 0xf7 { endWord() } else { buffer.append(contentsOf: Latin.base(scalar)) }
            case 0x2160...0x217f:
                for byte in Latin.numerals[Int(scalar & 0xf)].utf8 { buffer.append(byte) }
            case 0xff01...0xff5e: ascii(UInt8(truncatingIfNeeded: scalar - 0xfee0))
            case 0xb2, 0xb3: buffer.append(UInt8(truncatingIfNeeded: scalar - 0x80))
            case 0xb9: buffer.append(UInt8(ascii: "1"))
            case 0xbd: fraction("1", "2")
            case 0xfb00...0xfb04: for byte in Latin.ligatures[Int(scalar - 0xfb00)].utf8 { buffer.append(byte) }
            default: foreign(scalar)
            }
        }

        private mutating func fraction(_ top: String, _ bottom: String) {
            endWord()
            buffer.append(contentsOf: top.utf8)
            endWord()
            buffer.append(contentsOf: bottom.utf8)
        }

        private mutating func foreign(_ value: UInt32) {
            guard let scalar = Unicode.Scalar(value) else { return endWord() }
            let properties = scalar.properties
            guard properties.isAlphabetic || properties.numericType != nil || value >= 0x1f000 else {
                if properties.generalCategory != .nonspacingMark { endWord() }
                return
            }
            // Most other scripts have no case, and need no string built.
            if properties.changesWhenLowercased {
                buffer.append(contentsOf: properties.lowercaseMapping.utf8)
            } else {
                for byte in String(scalar).utf8 { buffer.append(byte) }
            }
        }

        private mutating func endWord() {
            if buffer.count > (ends.last ?? 0) { ends.append(buffer.count) }
        }

        private func word(_ number: Int) -> ArraySlice<UInt8> {
            buffer[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
        }

        private func forEachWord(_ body: (ArraySlice<UInt8>) -> Void) {
            var range = 0..<ends.count
            if range.count > 1 && Self.isArticle(word(0)) { range.removeFirst() }
            if range.count > 1 && commaAt == range.upperBound - 1 && Self.isArticle(word(range.upperBound - 1)) {
                range.removeLast()
            }
            var last: UInt8 = 0
            for number in range {
                let isLast = number == range.upperBound - 1 && range.count > 1
                let folded = Self.numeral(word(number), isLast: isLast) ?? word(number)
                // Words run together, as in Spider-Man and Spiderman; two numbers must not.
                if Self.isDigit(last), let first = folded.first, Self.isDigit(first) { body([UInt8(ascii: " ")]) }
                body(folded)
                last = folded.last ?? 0
            }
        }

        private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

        private static func isArticle(_ word: ArraySlice<UInt8>) -> Bool {
            switch word.count {
            case 1: word.elementsEqual("a".utf8)
            case 2: word.elementsEqual("an".utf8)
            case 3: word.elementsEqual("the".utf8)
            default: false
            }
        }

        /// `ii` as `2`. A lone letter counts only behind a title: X-Men and V for Vendetta are words.
        private static func numeral(_ word: ArraySlice<UInt8>, isLast: Bool) -> ArraySlice<UInt8>? {
            guard word.count <= 5, let first = word.first, first == 0x69 || first == 0x76 || first == 0x78,
                word.count > 1 || isLast && first != 0x69
            else { return nil }
            return Latin.romans.firstIndex { $0.utf8.elementsEqual(word) }.map { Array(String($0 + 1).utf8)[...] }
        }

        /// The scalar at a position, which moves behind it; broken bytes come out as U+FFFD.
        private static func scalar(in title: ArraySlice<UInt8>, at position: inout Int) -> UInt32 {
            let lead = title[position]
            position += 1
            let length = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0
            guard length > 0, title.endIndex - position >= length else { return 0xfffd }
            var value = UInt32(lead) & (0x3f >> UInt32(length))
            for byte in title[position..<position + length] {
                guard byte & 0xc0 == 0x80 else { return 0xfffd }
                value = value << 6 | UInt32(byte & 0x3f)
            }
            position += length
            return value
        }
    }
}
