extension QualityScanner {
    /// `WEB` is a word of many titles; its neighbours tell.
    mutating func readWeb(_ number: Int, _ word: Word) {
        let next =
            scan.isNext(number + 1) && words.contains(number + 1)
            ? QualityWord.all(scan[number + 1], in: scan.text) : nil
        let both = Int(word.start)..<max(Int(word.end), Int(scan[number + 1].end))
        switch next {
        case .part(.dl):
            if isAlone(both) { signs.flags.remove(.bareWeb) }
            return take(.webDL, both)
        case .part(.rip), .part(.dlRip), .part(.cap): return take(.webRip, both)
        case .codec, .part(.afterWeb), .lines: if isApart(word) { return take(.webDL, word.range) }
        case .part(.h):
            let size = scan[number + 2].number
            if size == 264 || size == 265, isApart(word) { return take(.webDL, word.range) }
        default: break
        }
        if number > words.lowerBound, scan.isNext(number) {
            switch QualityWord.all(scan[number - 1], in: scan.text) {
            case .lines, .part(.service): return take(.webDL, word.range)
            default: break
            }
        }
        if isListed(word) || isLast(word) { return take(.webDL, word.range) }
        let before = scan.text[Int(word.start) - 1]
        let after = scan.text[Int(word.end)]
        if before == UInt8(ascii: "[") || before == UInt8(ascii: "("),
            after == 0x20 || after == UInt8(ascii: ".") || after == UInt8(ascii: "_") || after == UInt8(ascii: "]")
                || after == UInt8(ascii: ")")
        {
            signs.anime = (.webDL, word.range)
        }
    }

    private func isApart(_ word: Word) -> Bool {
        word.start > 0 && scan.text[Int(word.start) - 1].isSeparator
    }

    /// Between strokes: `AAC / WEB / 720p`.
    private func isListed(_ word: Word) -> Bool {
        scan.text[Int(word.start) - 1] == 0x20 && scan.text[Int(word.start) - 2] == UInt8(ascii: "/")
            && scan.text[Int(word.end)] == 0x20 && scan.text[Int(word.end) + 1] == UInt8(ascii: "/")
    }

    /// At the end, in capitals, behind a dot or a blank.
    private func isLast(_ word: Word) -> Bool {
        let before = scan.text[Int(word.start) - 1]
        guard Int(word.end) == end, before == 0x20 || before == UInt8(ascii: ".") || before == UInt8(ascii: "_") else {
            return false
        }
        for place in word.range where !scan.text[place].isCapital { return false }
        return true
    }
}
