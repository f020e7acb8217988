/// A place in a name that moves on as what is expected there is found; what does not fit leaves it where it was.
struct Cursor {
    let text: Letters
    var place: Int

    init(_ text: Letters, at place: Int) { (self.text, self.place) = (text, place) }

    var byte: UInt8 { text[place] }

    /// A letter in either case, given as a small one.
    mutating func letter(_ letter: Unicode.Scalar) -> Bool {
        guard text[place].lowercase == UInt8(ascii: letter) else { return false }
        place += 1
        return true
    }

    /// These letters in either case, given as small ones.
    mutating func word(_ word: StaticString) -> Bool {
        guard text.has(word, at: place) else { return false }
        place += word.utf8CodeUnitCount
        return true
    }

    /// A number with so many digits that no other digit follows.
    mutating func number(_ digits: ClosedRange<Int>) -> Int? {
        var (end, value) = (place, 0)
        while text[end].isDigit, end - place <= digits.upperBound {
            value = value * 10 + Int(text[end] - 0x30)
            end += 1
        }
        guard digits.contains(end - place) else { return nil }
        place = end
        return value
    }

    /// So many separators at most: spaces, dots, underscores, hyphens. Returns how many there were.
    @discardableResult
    mutating func separators(upTo count: Int = 3) -> Int {
        let start = place
        while place - start < count, text[place].isSeparator { place += 1 }
        return place - start
    }

    /// True where no word goes on.
    var isAtBoundary: Bool { !text[place].isWordPart }

    /// Tries something, and goes back where it fails.
    mutating func attempt<Value>(_ body: (inout Cursor) -> Value?) -> Value? {
        let start = place
        if let value = body(&self) { return value }
        place = start
        return nil
    }
}
