/// A run of letters and digits in a name.
struct Word {
    /// Where it begins and ends, in bytes.
    var start: Int32
    var end: Int32
    /// Its first eight bytes in lower case, the first in the highest place; what is missing is zero.
    var key: UInt64
    /// Its value where it consists of one to nine digits, else -1.
    var number: Int32
    /// True where it has no byte but ASCII letters.
    var isPlain: Bool

    var range: Range<Int> { Int(start)..<Int(end) }
    var count: Int { Int(end - start) }
}

extension Word {
    /// The key of a word of up to eight ASCII bytes, given in lower case.
    static func key(_ word: StaticString) -> UInt64 {
        var key: UInt64 = 0
        let count = min(8, word.utf8CodeUnitCount)
        for step in 0..<count { key = key << 8 | UInt64(unsafe word.utf8Start[step]) }
        return key << UInt64((8 - count) * 8)
    }
}
