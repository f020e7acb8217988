/// What a name in braces looks like, whatever it means.
enum NamingScan {
    /// Where the parts of `{[Quality Full:x]}` stand.
    struct Shape {
        var prefix: Range<Int>
        /// One word or two, with what parts them.
        var token: Range<Int>
        /// Between the two words; empty where there is one.
        var separator: Range<Int>
        var argument: Range<Int>?
        var suffix: Range<Int>
        /// Behind the closing brace.
        var end: Int
    }

    /// Reads a name in braces whose opening brace stands at `start`; `nil` where something else stands there.
    static func shape(at start: Int, in bytes: [UInt8], upTo limit: Int, isRadarr: Bool) -> Shape? {
        var place = start + 1
        let prefix = run(&place, limit, in: bytes) {
            isParting($0) || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(")
        }
        let first = run(&place, limit, in: bytes, where: isAlphanumeric)
        guard !first.isEmpty else { return nil }
        var (token, separator) = (first, place..<place)
        let parting = run(&place, limit, in: bytes, where: isParting)
        let second = run(&place, limit, in: bytes, where: isAlphanumeric)
        if !parting.isEmpty, !second.isEmpty {
            (token, separator) = (first.lowerBound..<second.upperBound, parting)
        } else {
            place = first.upperBound
        }
        var argument: Range<Int>?
        if place < limit, bytes[place] == UInt8(ascii: ":") {
            place += 1
            var given = run(&place, limit, in: bytes) {
                isAlphanumeric($0) || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "+")
                    || $0 == UInt8(ascii: "-") || isRadarr && $0 == UInt8(ascii: "|")
            }
            while let last = given.last, bytes[last] == UInt8(ascii: " ") || bytes[last] == UInt8(ascii: "-") {
                given.removeLast()
            }
            guard !given.isEmpty else { return nil }
            (argument, place) = (given, given.upperBound)
        }
        var suffix = run(&place, limit, in: bytes) {
            isParting($0) || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: ")") || isRadarr && $0 == UInt8(ascii: "}")
        }
        if isRadarr {
            // Radarr takes closing braces into what stands behind, all but the last.
            while let last = suffix.last, bytes[last] != UInt8(ascii: "}") { suffix.removeLast() }
            guard !suffix.isEmpty else { return nil }
            place = suffix.upperBound
            suffix.removeLast()
        } else {
            guard place < limit, bytes[place] == UInt8(ascii: "}") else { return nil }
            place += 1
        }
        return Shape(
            prefix: prefix, token: token, separator: separator, argument: argument, suffix: suffix, end: place)
    }

    static func run(_ place: inout Int, _ limit: Int, in bytes: [UInt8], where fits: (UInt8) -> Bool) -> Range<Int> {
        let start = place
        while place < limit, fits(bytes[place]) { place += 1 }
        return start..<place
    }

    static func isParting(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
