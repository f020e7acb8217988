/// Text cut to a number of bytes, with an ellipsis where something is missing.
enum NamingCut {
    /// The ellipsis is three dots.
    static let ellipsisLength = 3

    /// Cuts the end where the argument is above zero, the beginning where it is below; an argument that is no number
    /// cuts nothing.
    static func cut(_ text: String, to argument: String?) -> [UInt8] {
        guard !text.isBlank else { return [] }
        let most = number(argument)
        if most == 0 || text.utf8.count <= abs(most) { return Array(text.utf8) }
        return most > 0 ? beginning(of: text, most) : end(of: text, -most)
    }

    /// Zero where it is none.
    static func number(_ argument: String?) -> Int {
        // Nothing is that long; the bound keeps sums from overflowing.
        argument.flatMap { Int($0.trimmingSpaces) }.map { min(max($0, -1_000_000), 1_000_000) } ?? 0
    }

    static func beginning(of text: String, _ most: Int) -> [UInt8] {
        var end = text.startIndex
        var count = 0
        for place in text.unicodeScalars.indices {
            count += UTF8.width(text.unicodeScalars[place])
            guard count <= most - ellipsisLength else { break }
            end = text.unicodeScalars.index(after: place)
        }
        let kept = Array(text[..<end].utf8)
        return Array(NamingBytes.trimmingEnd(kept[...], of: isLoose)) + [NamingBytes.ellipsis]
    }

    static func end(of text: String, _ most: Int) -> [UInt8] {
        var start = text.endIndex
        var count = 0
        for place in text.unicodeScalars.indices.reversed() {
            count += UTF8.width(text.unicodeScalars[place])
            guard count <= most - ellipsisLength else { break }
            start = place
        }
        return [NamingBytes.ellipsis] + Array(text[start...].utf8).drop(while: isLoose)
    }

    static func isLoose(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") }
}
