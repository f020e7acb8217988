/// The bytes of a name, to be read at any place: before and behind them there are zeros.
@safe struct Letters {
    private let base: UnsafePointer<UInt8>
    let count: Int

    /// The bytes must outlive this value.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        // An empty buffer has no address; nothing is ever read from the one that stands in for it.
        unsafe base = bytes.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
        count = bytes.count
    }

    @inline(__always) subscript(_ place: Int) -> UInt8 {
        UInt(bitPattern: place) < UInt(bitPattern: count) ? unsafe base[place] : 0
    }

    private init(_ base: UnsafePointer<UInt8>, count: Int) {
        unsafe self.base = base
        self.count = count
    }

    /// The same bytes up to a place.
    func prefix(_ end: Int) -> Letters { unsafe Letters(base, count: min(count, end)) }

    /// True where these ASCII bytes stand, in either case; they must be given in lower case.
    func has(_ word: StaticString, at place: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard place >= 0, place + length <= count else { return false }
        let wanted = unsafe word.utf8Start
        for step in 0..<length where self[place + step].lowercase != (unsafe wanted[step]) { return false }
        return true
    }

    /// The text of a range.
    func string(_ range: Range<Int>) -> String {
        let range = range.clamped(to: 0..<count)
        return unsafe String(
            decoding: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
    }
}

extension UInt8 {
    /// The small form of an ASCII capital; any other byte as it is.
    @inline(__always) var lowercase: UInt8 { isCapital ? self | 0x20 : self }
    @inline(__always) var isCapital: Bool { self &- 0x41 < 26 }
    @inline(__always) var isSmall: Bool { self &- 0x61 < 26 }
    @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
    /// An ASCII letter.
    @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// What words are made of: ASCII letters and digits, and every byte of a character beyond ASCII.
    @inline(__always) var isWordPart: Bool { self >= 0x80 || isLetter || isDigit }
    /// A space, dot, underscore or hyphen, which words are set apart by.
    @inline(__always) var isSeparator: Bool { self == 0x20 || self == 0x2E || self == 0x5F || self == 0x2D }
    /// `[`, `(` or `{`.
    @inline(__always) var isOpening: Bool { self == 0x5B || self == 0x28 || self == 0x7B }
    /// `]`, `)` or `}`.
    @inline(__always) var isClosing: Bool { self == 0x5D || self == 0x29 || self == 0x7D }
    @inline(__always) init(ascii character: Unicode.Scalar) { self = UInt8(truncatingIfNeeded: character.value) }
}
