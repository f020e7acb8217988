/// Strict RFC 8259 over bytes, onto a tape.
struct JSONParser {
    /// Why a value could not be read, and where.
    struct Failure: Error {
        var message: String
        var offset: Int
        /// The text ended inside the value: more bytes may mend it.
        var isEnd = false
    }

    /// How deep containers may stand in one another.
    static let depthLimit = 512

    /// Where a value ends, and the lines that did before it.
    struct End {
        var index: Int
        var lines = 0
        /// Behind the last of those lines; without meaning where there is none.
        var lineStart = 0
    }

    private let tape: Tape
    private var index: Int
    private var lines = 0
    private var lineStart = 0
    private var depth: Int

    /// Reads the value that begins at or behind `start` in the tape's bytes, and returns where it ends.
    ///
    /// - Parameter depth: How many containers it stands in already.
    static func value(on tape: Tape, from start: Int, depth: Int = 0) throws(Failure) -> End {
        var parser = JSONParser(tape: tape, index: start, depth: depth)
        // Nothing is added to the bytes while they are read.
        try parser.value(unsafe Span(_unsafeElements: tape.bytes.buffer), tape.bytes.count)
        return End(index: parser.index, lines: parser.lines, lineStart: parser.lineStart)
    }

    private mutating func value(_ text: Span<UInt8>, _ end: Int) throws(Failure) {
        skipSpace(text, end)
        guard index < end else { throw ended("a value") }
        switch text[index] {
        case UInt8(ascii: "{"): try object(text, end)
        case UInt8(ascii: "["): try list(text, end)
        case UInt8(ascii: "\""):
            index += 1
            try string(text, end)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number(text, end)
        case UInt8(ascii: "t"): try literal("true", .bool, text, end)
        case UInt8(ascii: "f"): try literal("false", .bool, text, end)
        case UInt8(ascii: "n"): try literal("null", .null, text, end)
        default: throw unexpected("a value", text)
        }
    }

    private mutating func object(_ text: Span<UInt8>, _ end: Int) throws(Failure) {
        let node = try begin(.object)
        skipSpace(text, end)
        if index < end, text[index] == UInt8(ascii: "}") { return close(node) }
        var names = JSONNames(object: node)
        while true {
            skipSpace(text, end)
            try expect(UInt8(ascii: "\""), "a member's name in quotes", text, end)
            let start = index
            let isEscaped = try string(text, end)
            names.add(text, start..<index - 1, isEscaped: isEscaped, on: tape)
            skipSpace(text, end)
            try expect(UInt8(ascii: ":"), "a colon", text, end)
            try value(text, end)
            skipSpace(text, end)
            guard index < end else { throw ended("a comma or a closing brace") }
            if text[index] == UInt8(ascii: "}") {
                close(node)
                return names.end(on: tape)
            }
            try expect(UInt8(ascii: ","), "a comma or a closing brace", text, end)
        }
    }

    private mutating func list(_ text: Span<UInt8>, _ end: Int) throws(Failure) {
        let node = try begin(.list)
        skipSpace(text, end)
        if index < end, text[index] == UInt8(ascii: "]") { return close(node) }
        while true {
            try value(text, end)
            skipSpace(text, end)
            guard index < end else { throw ended("a comma or a closing bracket") }
            if text[index] == UInt8(ascii: "]") { return close(node) }
            try expect(UInt8(ascii: ","), "a comma or a closing bracket", text, end)
        }
    }

    private mutating func begin(_ kind: Tape.Kind) throws(Failure) -> Int {
        depth += 1
        guard depth <= Self.depthLimit else {
            throw Failure(message: "more than \(Self.depthLimit) levels deep", offset: index)
        }
        tape.nodes.append(Tape.Node(start: UInt32(index), length: 0, next: 0, kind: kind))
        index += 1
        return tape.nodes.count - 1
    }

    private mutating func close(_ node: Int) {
        index += 1
        depth -= 1
        tape.nodes[node].length = UInt32(index) - tape.nodes[node].start
        tape.nodes[node].next = UInt32(tape.nodes.count)
        tape.nodes[node].cursor = UInt32(node + 1)
    }

    /// Reads on from behind the opening quote; true where there are escapes.
    @discardableResult
    private mutating func string(_ text: Span<UInt8>, _ end: Int) throws(Failure) -> Bool {
        let start = index
        var isEscaped = false
        var isASCII = true
        while true {
            skipPlain(text, end)
            guard index < end else { throw ended("a closing quote") }
            let byte = text[index]
            if byte == UInt8(ascii: "\"") { break }
            if byte >= 0x80 {
                isASCII = false
                index += 1
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
                try escape(text, end)
            } else if byte < 0x20 {
                throw Failure(message: "a control character that is not escaped", offset: index)
            } else {
                index += 1
            }
        }
        add(.string, from: start, isEscaped: isEscaped)
        index += 1
        if !isASCII, let place = JSONText.firstInvalid(text, in: start..<index - 1) {
            throw Failure(message: "bytes that are not UTF-8", offset: place)
        }
        return isEscaped
    }

    /// Steps over bytes that need no second look, eight at a time.
    private mutating func skipPlain(_ text: Span<UInt8>, _ end: Int) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        while index + 8 <= end {
            let word = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
            let slash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
            let stops =
                (quote &- ones) & ~quote | (slash &- ones) & ~slash | (word &- ones &* 0x20) & ~word | word
            let stop = (stops & highs).littleEndianTrailingBytes
            index += stop
            if stop < 8 { return }
        }
    }

    private mutating func escape(_ text: Span<UInt8>, _ end: Int) throws(Failure) {
        guard index + 1 < end else { throw ended("an escaped character") }
        switch text[index + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            index += 2
        case UInt8(ascii: "u"):
            let start = index
            let first = try codeUnit(text, end)
            if 0xD800..<0xE000 ~= first {
                guard first < 0xDC00, try lowSurrogate(text, end) else {
                    throw Failure(message: "half a surrogate pair", offset: start)
                }
            }
        default: throw Failure(message: "an escape that JSON does not have", offset: index)
        }
    }

    private mutating func lowSurrogate(_ text: Span<UInt8>, _ end: Int) throws(Failure) -> Bool {
        for (place, byte) in #"\u"#.utf8.enumerated() {
            guard index + place < end else { throw ended("the second half of a surrogate pair") }
            guard text[index + place] == byte else { return false }
        }
        return 0xDC00..<0xE000 ~= (try codeUnit(text, end))
    }

    private mutating func codeUnit(_ text: Span<UInt8>, _ end: Int) throws(Failure) -> UInt32 {
        var value: UInt32 = 0
        for place in index + 2..<index + 6 {
            guard place < end else { throw ended("four hexadecimal digits") }
            guard let digit = JSONText.hex(text[place]) else {
                throw Failure(message: "an escape without four hexadecimal digits", offset: index)
            }
            value = value << 4 | UInt32(digit)
        }
        index += 6
        return value
    }

    private mutating func number(_ text: Span<UInt8>, _ end: Int) throws(Failure) {
        let start = index
        if text[index] == UInt8(ascii: "-") { index += 1 }
        if index < end, text[index] == UInt8(ascii: "0") {
            index += 1
            if index < end, isDigit(text[index]) {
                throw Failure(message: "a number with a leading zero", offset: start)
            }
        } else {
            try digits(text, end)
        }
        if index < end, text[index] == UInt8(ascii: ".") {
            index += 1
            try digits(text, end)
        }
        if index < end, text[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < end, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
            try digits(text, end)
        }
        add(.number, from: start)
    }

    private mutating func digits(_ text: Span<UInt8>, _ end: Int) throws(Failure) {
        let start = index
        while index < end, isDigit(text[index]) { index += 1 }
        if index == start { throw index < end ? unexpected("a digit", text) : ended("a digit") }
    }

    private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    private mutating func literal(
        _ word: String, _ kind: Tape.Kind, _ text: Span<UInt8>, _ end: Int
    ) throws(Failure) {
        let start = index
        for byte in word.utf8 {
            guard index < end else { throw ended(word) }
            guard text[index] == byte else {
                index = start
                throw unexpected("a value", text)
            }
            index += 1
        }
        add(kind, from: start)
    }

    private func add(_ kind: Tape.Kind, from start: Int, isEscaped: Bool = false) {
        let next = UInt32(tape.nodes.count + 1)
        tape.nodes.append(
            Tape.Node(
                start: UInt32(start), length: UInt32(index - start), next: next, kind: kind, isEscaped: isEscaped))
    }

    @inline(__always)
    private mutating func skipSpace(_ text: Span<UInt8>, _ end: Int) {
        if index < end, text[index] <= 0x20 { skipSpaces(text, end) }
    }

    private mutating func skipSpaces(_ text: Span<UInt8>, _ end: Int) {
        while index < end {
            switch text[index] {
            case 0x20:
                // Indentation comes in runs.
                let spaces: UInt64 = 0x2020_2020_2020_2020
                var run = 8
                while run == 8, index + 8 <= end {
                    let word = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
                    run = (word ^ spaces).littleEndianTrailingBytes
                    index += run
                }
                if index < end, text[index] == 0x20 { index += 1 }
            case 0x0A:
                index += 1
                lines &+= 1
                lineStart = index
            case 0x0D, 0x09: index += 1
            default: return
            }
        }
    }

    private mutating func expect(
        _ byte: UInt8, _ what: String, _ text: Span<UInt8>, _ end: Int
    ) throws(Failure) {
        guard index < end else { throw ended(what) }
        guard text[index] == byte else { throw unexpected(what, text) }
        index += 1
    }

    private func ended(_ what: String) -> Failure {
        Failure(message: "the text ends where \(what) should come", offset: index, isEnd: true)
    }

    private func unexpected(_ what: String, _ text: Span<UInt8>) -> Failure {
        let byte = text[index]
        let found = 0x21..<0x7F ~= byte ? "`\(Character(Unicode.Scalar(byte)))`" : "byte \(byte)"
        return Failure(message: "\(found) where \(what) should come", offset: index)
    }
}

extension UInt64 {
    /// How many whole bytes precede, in memory order, the first whose high bit is set.
    fileprivate var littleEndianTrailingBytes: Int { littleEndian.trailingZeroBitCount / 8 }
}
