/// Walks over a name's words and gathers what they say of quality.
struct QualityScanner {
    let scan: Scan
    let profile: Release.Profile
    let words: Range<Int>
    /// Where the name ends, blanks left out.
    let end: Int
    let recorder: Recorder?
    var signs = QualitySigns()

    init(_ scan: Scan, within range: Range<Int>, _ profile: Release.Profile, _ recorder: Recorder?) {
        (self.scan, self.profile, self.recorder) = (scan, profile, recorder)
        let range = range.clamped(to: 0..<scan.text.count)
        var end = range.upperBound
        while end > range.lowerBound, scan.text[end - 1] <= 0x20 { end -= 1 }
        self.end = end
        let first = scan.word(from: range.lowerBound)
        words = first..<max(first, scan.word(from: range.upperBound))
    }

    mutating func run() {
        for number in words {
            let word = scan[number]
            if let meaning = QualityWord.all(word, in: scan.text) {
                read(meaning, number, word)
            } else if !word.isPlain {
                readOther(number, word)
            }
        }
    }

    private mutating func read(_ meaning: QualityWord, _ number: Int, _ word: Word) {
        switch meaning {
        case .source(let source): read(source, number, word)
        case .lines(let lines): take(lines, word.range)
        case .size(let size, let isPlain): take(size, isPlain: isPlain, word.range)
        case .codec(let codec): read(codec, number)
        case .part(let part): read(part, number, word)
        case .repack(let count): signs.revision.repack(count, word.range)
        }
    }

    private mutating func read(_ source: QualityWord.Source, _ number: Int, _ word: Word) {
        switch source {
        case .bluray:
            if word.key == Word.key("hddvd") { signs.flags.insert(.hdDVD) }
            if word.key == Word.key("bluray") {
                signs.flags.insert(.bluray)
                if isPart(.full, number - 1) { signs.flags.insert(.discImage) }
            }
        case .discRip: if word.key == Word.key("bdrip") { signs.flags.insert(.discRip) }
        case .webDL: if isAlone(word.range) { signs.flags.insert(.bareWeb) }
        case .hdtv: if isAlone(word.range) { signs.flags.insert(.bareHDTV) }
        case .standard where profile == .radarr:
            signs.standard = word.range
            return
        case _ where source.isOfCinema:
            guard profile == .radarr, isCinema(source, number, word) else { return }
        default: break
        }
        take(source, word.range)
    }

    /// Short words for early copies are also what groups and films are called.
    private func isCinema(_ source: QualityWord.Source, _ number: Int, _ word: Word) -> Bool {
        guard word.count <= 3 else { return true }
        if source == .telesync, word.count == 2 {
            let next = scan.text[Int(word.end)]
            let isHigh = scan.text[Int(word.start) - 1] == UInt8(ascii: "-") && isPart(.hd, number - 1)
            guard Int(word.end) < end, next.isSeparator || isHigh else { return false }
        }
        let isGroup = Int(word.end) == end && scan.text[Int(word.start) - 1] == UInt8(ascii: "-")
        return !(isGroup && signs.source != nil)
    }

    private mutating func read(_ codec: QualityWord.Codec, _ number: Int) {
        switch codec {
        case .x264: signs.flags.formUnion([.x264, .encoded])
        case .h264, .h265: signs.flags.insert(.encoded)
        case .avc: signs.flags.insert(.avc)
        case .hevc: signs.flags.insert(.hevc)
        case .xvid: signs.flags.insert(.xvid)
        case .divx: signs.flags.insert(.divx)
        case .mpeg2: signs.flags.insert(.mpeg2)
        case .vc1, .mvc: signs.flags.insert(.otherStream)
        case .other: break
        }
    }

    /// Words that begin with what another word means, or end with a size: `BD1080p`, `1920x1080`, `01v2`.
    private mutating func readOther(_ number: Int, _ word: Word) {
        if word.number >= 1900, word.number < 2100 { return signs.flags.formUnion(.year) }
        if word.number >= 0 { return }
        if let size = FrameSize.lines(word, in: scan.text) { return take(size, word.range) }
        if signs.revision.read(word, after: scan[number - 1], in: scan) { return }
        guard let (head, tail) = word.split(in: scan.text), case .lines(let lines)? = lines(tail) else { return }
        switch QualityWord.all(head, in: scan.text) {
        case .part(.bd), .source(.bluray):
            signs.anime = (.bluray, head.range)
            signs.flags.insert(head.count == 2 ? .bd : .bluray)
        case .source(let source) where !source.isOfCinema: take(source, head.range)
        case .part(.web): signs.anime = (.webDL, head.range)
        default: return
        }
        take(lines, tail.range)
    }

    /// A picture's size at the end of a word, where it may lack its `p`.
    private func lines(_ word: Word) -> QualityWord? {
        switch word.number {
        case 720: .lines(.p720)
        case 1080: .lines(.p1080)
        case 2160: .lines(.p2160)
        default: QualityWord.all(word, in: scan.text)
        }
    }

    func isPart(_ part: QualityWord.Part, _ number: Int) -> Bool {
        guard words.contains(number), case .part(part)? = QualityWord.all(scan[number], in: scan.text) else {
            return false
        }
        return true
    }

    /// Nothing else is inside the brackets.
    func isAlone(_ range: Range<Int>) -> Bool {
        scan.text[range.lowerBound - 1] == UInt8(ascii: "[") && scan.text[range.upperBound] == UInt8(ascii: "]")
    }
}

extension QualityScanner {
    mutating func take(_ source: QualityWord.Source, _ range: Range<Int>) {
        if let recorder, let lost = signs.source {
            recorder.leave(.quality, "\(lost.kind)", lost.range, 0.3, "another source stands further right")
        }
        signs.source = (source, range)
    }

    mutating func take(_ lines: VideoQuality.Resolution, _ range: Range<Int>) {
        // Sonarr keeps to the first, Radarr to the last.
        let isTaken = signs.lines == nil || profile == .radarr
        if let recorder, let other = signs.lines, other.value != lines {
            let lost = isTaken ? other : (lines, range)
            recorder.leave(.quality, "\(lost.0.rawValue)p", lost.1, 0.3, "another resolution is named too")
        }
        if isTaken { signs.lines = (lines, range) }
    }

    mutating func take(_ size: VideoQuality.Resolution, isPlain: Bool, _ range: Range<Int>) {
        if let taken = signs.size, taken.isPlain || !isPlain { return }
        signs.size = (size, isPlain, range)
    }
}
