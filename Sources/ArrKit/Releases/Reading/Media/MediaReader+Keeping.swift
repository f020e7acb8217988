extension MediaReader {
    /// A codec with its loudspeakers in the same word (`DDP5.1`), or loudspeakers alone (`5.1`).
    mutating func readJoined(_ number: Int) -> Int? {
        let word = scan[number]
        let last = text[Int(word.end) - 1]
        guard last.isDigit, last != UInt8(ascii: "0"), word.count <= 8 else { return nil }
        guard word.count > 1 else {
            if let channels = channels(at: number, only: UInt8(ascii: ".")) { addChannels(channels.0, channels.1) }
            return nil
        }
        guard let channels = channels(at: number, only: nil) else { return nil }
        var stem = word
        stem.end -= 1
        stem.key = word.key & ~(0xFF << UInt64((8 - word.count) * 8))
        let codec: Release.AudioCodec
        switch stem.key {
        case Word.key("dd"): codec = .ac3
        case Word.key("dts"): codec = .dts
        // `DTS-HD.MA5.1`: the sound has been named.
        case Word.key("ma"): codec = .dtsMA
        default:
            guard case .audio(let named)? = words(stem, in: text) else { return nil }
            codec = named
            if stem.key == Word.key("ddpa") { reading.marks.insert(.atmos) }
        }
        addChannels(channels.0, channels.1)
        if reading.audio == nil { reading.audio = .init(value: codec, range: range(number, number)) }
        return number + 2
    }

    /// The loudspeakers that the last digit of a word and the word behind it tell: `5.1`, `5 1`.
    func channels(at number: Int, only separator: UInt8?) -> (Release.Channels, Range<Int>)? {
        let (word, next) = (scan[number], scan[number + 1])
        guard next.count == 1, next.number >= 0, next.number <= 2, isJoined(number + 1) else { return nil }
        let start = Int(word.end) - 1
        let full = text[start] &- 0x30
        guard full >= 1, full <= 9, separator == nil || text[Int(word.end)] == separator else { return nil }
        // A version, such as 1.0.2, has more parts.
        let isVersion =
            text[Int(next.end)] == UInt8(ascii: ".") && text[Int(next.end) + 1].isDigit
            || number > 0 && scan[number - 1].number >= 0 && scan[number - 1].count < 3
                && text[start - 1] == UInt8(ascii: ".")
        if separator != nil, isVersion { return nil }
        return (.init(full, UInt8(next.number)), start..<Int(next.end))
    }

    mutating func add(_ codec: Release.VideoCodec, _ first: Int, _ last: Int) -> Int {
        if reading.video == nil { reading.video = .init(value: codec, range: range(first, last)) }
        return last + 1
    }

    mutating func add(_ codec: Release.AudioCodec, _ first: Int, _ last: Int) -> Int {
        if reading.audio == nil { reading.audio = .init(value: codec, range: range(first, last)) }
        // `DTS 5 1`: with a codec right before, a space will do.
        if scan[last + 1].count == 1, let channels = channels(at: last + 1, only: nil), isJoined(last + 1) {
            addChannels(channels.0, channels.1)
            return last + 3
        }
        return last + 1
    }

    mutating func addDepth(_ bits: UInt8, _ first: Int, _ last: Int) -> Int {
        if reading.depth == nil { reading.depth = .init(value: bits, range: range(first, last)) }
        return last + 1
    }

    mutating func addRange(_ kind: Release.DynamicRange, _ first: Int, _ last: Int) -> Int {
        if reading.range == nil {
            reading.range = .init(value: kind, range: range(first, last))
        } else {
            reading.range?.value.insert(kind)
        }
        return last + 1
    }

    mutating func addChannels(_ channels: Release.Channels, _ range: Range<Int>) {
        if reading.channels == nil { reading.channels = .init(value: channels, range: range) }
    }

    func range(_ first: Int, _ last: Int) -> Range<Int> { Int(scan[first].start)..<Int(scan[last].end) }

    func isJoined(_ number: Int) -> Bool {
        number < scan.wordCount && Int(scan[number].end) <= end && scan[number].start - scan[number - 1].end <= 1
    }

    func isNext(_ word: StaticString, _ number: Int) -> Bool {
        isJoined(number + 1) && scan[number + 1].key == Word.key(word)
    }
}
