/// Goes over the words of a name and keeps the first of each kind.
struct MediaReader {
    let scan: Scan
    let end: Int
    /// Where the title's end is not known, everyday words are left alone.
    let isBehindTitle: Bool
    /// Looked up once: this is asked for every word.
    let words = MediaWord.words
    let services = Release.StreamingService.words
    var reading = MediaReading()

    var text: Letters { scan.text }

    init(scan: Scan, end: Int, isBehindTitle: Bool) {
        (self.scan, self.end, self.isBehindTitle) = (scan, end, isBehindTitle)
    }

    /// Reads a word, with those behind it that belong to it; the number of the next one.
    mutating func read(_ number: Int) -> Int {
        let word = scan[number]
        if let meaning = words(word, in: text) { return take(meaning, number) }
        if let next = readJoined(number) { return next }
        if reading.service == nil { readService(number) }
        return number + 1
    }

    private mutating func take(_ meaning: MediaWord, _ number: Int) -> Int {
        let word = scan[number]
        switch meaning {
        case .video(let codec): return add(codec, number, number)
        case .audio(let codec):
            if word.key == Word.key("ddpa") || word.key == Word.key("ddpatmos") { reading.marks.insert(.atmos) }
            return add(codec, number, number)
        case .depth(let bits): return addDepth(bits, number, number)
        case .range(let range):
            let isPlus = range == .hdr10 && (text[Int(word.end)] == UInt8(ascii: "+") || isNext("plus", number))
            return addRange(
                isPlus ? .hdr10Plus : range, number, isNext("plus", number) && range == .hdr10 ? number + 1 : number)
        case .marks(let marks):
            reading.marks.insert(marks)
        case .container(let container):
            if reading.container == nil { reading.container = .init(value: container, range: word.range) }
        case .speakers(let count):
            addChannels(count == 2 ? .init(2, 0) : .init(count - 1, 1), word.range)
        case .head(let head): return takeHead(head, number)
        }
        return number + 1
    }

    /// Words that mean something together with the next ones.
    private mutating func takeHead(_ head: MediaWord.Head, _ number: Int) -> Int {
        let next = isJoined(number + 1) ? scan[number + 1] : Word(start: 0, end: 0, key: 0, number: -1, isPlain: false)
        switch (head, next.key) {
        case (.h, Word.key("264")): return add(Release.VideoCodec.h264, number, number + 1)
        case (.h, Word.key("265")): return add(Release.VideoCodec.h265, number, number + 1)
        case (.h, Word.key("266")): return add(Release.VideoCodec.h266, number, number + 1)
        case (.vc, Word.key("1")): return add(Release.VideoCodec.vc1, number, number + 1)
        case (.mpeg, Word.key("2")): return add(Release.VideoCodec.mpeg2, number, number + 1)
        case (.mpeg, Word.key("4")): return add(Release.VideoCodec.mpeg4, number, number + 1)
        case (.e, Word.key("ac3")): return add(Release.AudioCodec.eac3, number, number + 1)
        case (.e, Word.key("ac")):
            if isNext("3", number + 1) { return add(Release.AudioCodec.eac3, number, number + 2) }
        case (.ac, Word.key("3")): return add(Release.AudioCodec.ac3, number, number + 1)
        case (.trueWord, Word.key("hd")): return add(Release.AudioCodec.trueHD, number, number + 1)
        case (.hi, Word.key("10p")), (.hi, Word.key("10")): return addDepth(10, number, number + 1)
        case (.ten, Word.key("bit")), (.ten, Word.key("bits")): return addDepth(10, number, number + 1)
        case (.eight, Word.key("bit")): return addDepth(8, number, number + 1)
        case (.twelve, Word.key("bit")): return addDepth(12, number, number + 1)
        case (.half, Word.key("sbs")), (.half, Word.key("ou")), (.full, Word.key("sbs")), (.h, Word.key("sbs")),
            (.h, Word.key("ou")):
            reading.marks.insert(.stereoscopic)
            return number + 2
        case (.dual, Word.key("audio")):
            reading.marks.insert(.dualAudio)
            return number + 2
        case (.hdr, Word.key("10")): return addRange(.hdr10, number, number + 1)
        case (.dts, _): return takeDTS(number)
        case (.dtsHD, _): return takeDTSHD(number, number)
        case (.dolby, _): return takeDolby(number)
        case (.dd, _): return takeDD(number)
        case (.hdr, _): return addRange(.hdr, number, number)
        default: break
        }
        return readJoined(number) ?? number + 1
    }

    private mutating func takeDTS(_ number: Int) -> Int {
        guard isJoined(number + 1) else { return add(Release.AudioCodec.dts, number, number) }
        switch scan[number + 1].key {
        case Word.key("hd"): return takeDTSHD(number, number + 1)
        case Word.key("hdma"), Word.key("ma"): return add(Release.AudioCodec.dtsMA, number, number + 1)
        case Word.key("hr"), Word.key("hra"): return add(Release.AudioCodec.dtsHRA, number, number + 1)
        case Word.key("es"): return add(Release.AudioCodec.dtsES, number, number + 1)
        case Word.key("x"):
            // `DTS.x.264` are two words of their own.
            if isNext("264", number + 1) || isNext("265", number + 1) { break }
            return add(Release.AudioCodec.dtsX, number, number + 1)
        default: break
        }
        return add(Release.AudioCodec.dts, number, number)
    }

    private mutating func takeDTSHD(_ first: Int, _ last: Int) -> Int {
        if isNext("ma", last) { return add(Release.AudioCodec.dtsMA, first, last + 1) }
        if isNext("hra", last) || isNext("hr", last) { return add(Release.AudioCodec.dtsHRA, first, last + 1) }
        // `DTS-HD.MA5.1`: the loudspeakers are read with the next word.
        let isMA = isJoined(last + 1) && scan[last + 1].count == 3 && text.has("ma", at: Int(scan[last + 1].start))
        return add(isMA ? Release.AudioCodec.dtsMA : .dtsHD, first, last)
    }

    private mutating func takeDolby(_ number: Int) -> Int {
        if isNext("vision", number) { return addRange(.dolbyVision, number, number + 1) }
        if isNext("atmos", number) || isNext("truehd", number) { return number + 1 }
        guard isNext("digital", number) else { return number + 1 }
        let isPlus = isNext("plus", number + 1) || text[Int(scan[number + 1].end)] == UInt8(ascii: "+")
        return add(
            isPlus ? Release.AudioCodec.eac3 : .ac3, number, isNext("plus", number + 1) ? number + 2 : number + 1)
    }

    /// `DD 5.1`, `DD+5.1`; alone it is none.
    private mutating func takeDD(_ number: Int) -> Int {
        let end = Int(scan[number].end)
        let isPlus = text[end] == UInt8(ascii: "+") || isNext("plus", number)
        guard isPlus || (scan[number + 1].number >= 1 && scan[number + 1].number <= 9 && isJoined(number + 1)) else {
            return number + 1
        }
        return add(isPlus ? Release.AudioCodec.eac3 : .ac3, number, isNext("plus", number) ? number + 1 : number)
    }
}
