/// Reads a format's text once, from left to right.
struct NamingParser {
    let bytes: [UInt8]
    let purpose: NamingPurpose
    private let known: Set<NamingToken.Name>
    /// How many braces of the part that is read have been opened as plain text, as the first in `{tvdb-{TvdbId}}`.
    private var open: [Int] = []

    init(_ text: String, for purpose: NamingPurpose) {
        (bytes, self.purpose) = (Array(text.utf8), purpose)
        known = NamingToken.Name.known(for: purpose)
    }

    func error(_ message: String, at place: Int) -> SyntaxError { SyntaxError(message, at: place, in: bytes) }

    private func unopened(at place: Int) -> SyntaxError {
        error("This brace closes nothing; the one that opens is missing", at: place)
    }

    /// Slashes of either kind part folders; empty ones are left out.
    mutating func components() throws(SyntaxError) -> [[NamingPiece]] {
        var (components, start): ([[NamingPiece]], Int) = ([], 0)
        for end in 0...bytes.count
        where end == bytes.count || bytes[end] == UInt8(ascii: "/") || bytes[end] == UInt8(ascii: "\\") {
            if start < end { components.append(try pieces(start..<end)) }
            start = end + 1
        }
        let isBlank = components.joined().allSatisfy { piece in
            if case .literal(let text) = piece { text.allSatisfy { $0 == UInt8(ascii: " ") } } else { false }
        }
        return isBlank ? [] : components
    }

    private mutating func pieces(_ range: Range<Int>) throws(SyntaxError) -> [NamingPiece] {
        var pieces: [NamingPiece] = []
        var literal: [UInt8] = []
        var place = range.lowerBound
        open = []
        while place < range.upperBound {
            guard let (piece, end) = try piece(at: place, in: range) else {
                try check(place)
                literal.append(bytes[place])
                place += 1
                continue
            }
            if !literal.isEmpty { pieces.append(.literal(literal)) }
            literal = []
            pieces.append(piece)
            place = end
        }
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        if let start = open.last { throw error("This brace is not closed", at: start) }
        return pieces
    }

    /// What stands there, and where it ends; `nil` for plain text.
    private mutating func piece(at place: Int, in range: Range<Int>) throws(SyntaxError) -> (NamingPiece, Int)? {
        let byte = bytes[place]
        if purpose.isEpisodeFile, let (numbers, end) = numbers(at: place, in: range) { return (.numbers(numbers), end) }
        guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else { return nil }
        if !purpose.isRadarr, place + 1 < range.upperBound, bytes[place + 1] == byte,
            byte != UInt8(ascii: "}") || open.isEmpty
        {
            return (.brace(byte), place + 2)
        }
        if byte == UInt8(ascii: "}") {
            guard open.popLast() != nil else { throw unopened(at: place) }
            return nil
        }
        if purpose.isRadarr, let inner = tag(at: place, in: range),
            let shape = NamingScan.shape(at: inner, in: bytes, upTo: range.upperBound, isRadarr: true)
        {
            var token = try token(shape)
            token.tag = Array(bytes[place..<inner])
            if !token.suffix.contains(UInt8(ascii: "}")) { open.append(place) }
            return (.token(token), shape.end)
        }
        if let shape = NamingScan.shape(at: place, in: bytes, upTo: range.upperBound, isRadarr: purpose.isRadarr) {
            if purpose.isRadarr {
                // Closing braces that Radarr takes for a suffix close what was opened as plain text.
                for brace in shape.suffix where bytes[brace] == UInt8(ascii: "}") && open.popLast() == nil {
                    throw unopened(at: shape.end - 1)
                }
            }
            return (.token(try token(shape)), shape.end)
        }
        try openPlainly(at: place, in: range)
        return nil
    }

    private func token(_ shape: NamingScan.Shape) throws(SyntaxError) -> NamingToken {
        guard let name = NamingToken.Name(bytes[shape.token]), known.contains(name) else { throw unknown(shape) }
        let token = NamingToken(shape, named: name, in: bytes)
        if name == .season || name == .episode, let argument = shape.argument,
            !bytes[argument].allSatisfy({ $0 == 0x30 })
        {
            throw error("A number's width is written in zeros, as {season:00}", at: argument.lowerBound)
        }
        return token
    }

    private func unknown(_ shape: NamingScan.Shape) -> SyntaxError {
        let text = String(decoding: bytes[shape.token], as: UTF8.self)
        if text.lowercased() == "absolute" {
            let advice =
                purpose.isEpisodeFile ? "stands alone in its braces, as {absolute:000}" : "is for episodes' files"
            return error("absolute \(advice)", at: shape.token.lowerBound)
        }
        let names = known.map(\.rawValue).sorted()
        let spaced = text.split { " ._-".contains($0) }.joined(separator: " ")
        let hint = spaced.nearest(of: names).map { "did you mean {\($0)}?" } ?? "nothing would be written here"
        let owner = purpose.isRadarr ? "Radarr" : "Sonarr"
        return error("\(owner) knows no {\(text)} for \(purpose.what); \(hint)", at: shape.token.lowerBound)
    }

    /// Where the inner brace of `{edition-{` or `{imdb-{` stands.
    private func tag(at place: Int, in range: Range<Int>) -> Int? {
        for word in ["{edition-", "{imdb-"] {
            let inner = place + word.utf8.count
            guard inner < range.upperBound, bytes[inner] == UInt8(ascii: "{") else { continue }
            if zip(bytes[place..<inner], word.utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) { return inner }
        }
        return nil
    }

    /// A brace is plain text only around another, as in `{tvdb-{TvdbId}}`.
    private mutating func openPlainly(at place: Int, in range: Range<Int>) throws(SyntaxError) {
        let rest = bytes[place + 1..<range.upperBound]
        guard let next = rest.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
            throw error("This brace is not closed", at: place)
        }
        if bytes[next] == UInt8(ascii: "}") {
            let text = String(decoding: bytes[place + 1..<next], as: UTF8.self)
            let names = known.map(\.rawValue).sorted()
            let hint = text.nearest(of: names).map { "; did you mean {\($0)}?" } ?? ""
            let rule = "one or two words, then perhaps a colon and an argument"
            throw error("This is no name in braces: \(rule)\(hint)", at: place)
        }
        open.append(place)
    }

    private func check(_ place: Int) throws(SyntaxError) {
        let byte = bytes[place]
        if byte < 0x20 || byte == 0x7F { throw error("A control character cannot stand in a name", at: place) }
        guard NamingBytes.isIllegal(byte) else { return }
        throw error("File systems refuse \(Character(Unicode.Scalar(byte))) in a name", at: place)
    }
}
