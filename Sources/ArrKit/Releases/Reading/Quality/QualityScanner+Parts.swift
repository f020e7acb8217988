extension QualityScanner {
    /// What a word means that counts only beside certain others.
    mutating func read(_ part: QualityWord.Part, _ number: Int, _ word: Word) {
        switch part {
        case .web: readWeb(number, word)
        case .bd: readDisc(number, word)
        case .blu:
            if isPart(.ray, number + 1), scan.isNext(number + 1) {
                signs.flags.insert(.bluray)
                if isPart(.full, number - 1) { signs.flags.insert(.discImage) }
                take(.bluray, Int(word.start)..<Int(scan[number + 1].end))
            }
        case .dvd: readDVD(number, word)
        case .hd, .sd:
            if isPart(.tv, number + 1), isJoined(number + 1) {
                signs.television = (part == .hd, Int(word.start)..<Int(scan[number + 1].end))
            }
        case .raw:
            if isPart(.hd, number + 1), isJoined(number + 1) { signs.raw = Int(word.start)..<Int(scan[number + 1].end) }
        case .rawHD: signs.raw = word.range
        case .mpeg: if scan[number + 1].number == 2, isJoined(number + 1) { signs.flags.insert(.mpeg2) }
        case .vc: if scan[number + 1].number == 1, isJoined(number + 1) { signs.flags.insert(.otherStream) }
        case .h:
            let next = scan[number + 1].number
            if next == 264 || next == 265, isJoined(number + 1) { signs.flags.insert(.encoded) }
            if scan[number + 1].key == Word.key("vid"), isJoined(number + 1), scan.text[Int(word.start)] | 0x20 == 0x78
            {
                signs.flags.insert(.xvid)
            }
        case .hr: if isPart(.ws, number + 1), isJoined(number + 1) { signs.flags.insert(.highBroadcast) }
        case .pal: readPAL(word)
        case .remux, .discRemux: readRemux(part, number, word)
        case .uhd: readUHD(number, word)
        case .fourK: if !isPart(.remaster, number + 1) { take(.p2160, isPlain: false, word.range) }
        case .br:
            if isPart(.disc, number + 1), isJoined(number + 1) {
                signs.flags.insert(.discImage)
                take(.bluray, Int(word.start)..<Int(scan[number + 1].end))
            }
        case .proper: signs.revision.proper(word.range)
        case .real: readReal(number, word)
        case .complete, .disc: signs.flags.insert(.complete)
        case .iso, .bdmv: signs.flags.insert(.isoOrMenu)
        case .discImage:
            signs.flags.insert(.discImage)
            take(.bluray, word.range)
        case .german:
            signs.flags.insert(.german)
            if signs.flags.contains(.year) { signs.flags.insert(.germanAfterYear) }
        case .dl, .dualLanguage: if signs.flags.contains(.german) { signs.flags.insert(.germanDual) }
        case .container: signs.flags.insert(.container)
        case .ray, .tv, .rip, .dlRip, .cap, .ws, .hybrid, .remaster, .service, .afterWeb, .full, .threeD: break
        }
    }

    /// Exactly one separator stands between a word and the one before it.
    func isJoined(_ number: Int) -> Bool {
        guard words.contains(number) else { return false }
        let place = Int(scan[number].start) - 1
        return scan.text[place].isSeparator && place == Int(scan[number - 1].end)
    }

    private mutating func readDisc(_ number: Int, _ word: Word) {
        if isPart(.threeD, number - 1), scan.isNext(number) { signs.flags.insert(.discImage) }
        markDiscSize(number)
        // At the very end it is a group's name.
        guard Int(word.end) < end else { return }
        signs.flags.insert(.bd)
        take(.bluray, word.range)
    }

    private mutating func readUHD(_ number: Int, _ word: Word) {
        markDiscSize(number)
        take(.p2160, isPlain: false, word.range)
    }

    /// `BD-50`, `UHD 100`, `BD ISO`.
    private mutating func markDiscSize(_ number: Int) {
        guard isJoined(number + 1) else { return }
        switch scan[number + 1].number {
        case 25, 50, 66, 100: signs.flags.insert(.discImage)
        default: if isPart(.iso, number + 1) { signs.flags.insert(.discImage) }
        }
    }

    private mutating func readDVD(_ number: Int, _ word: Word) {
        if isPart(.hd, number - 1), isJoined(number) {
            signs.flags.insert(.hdDVD)
            return take(.bluray, Int(scan[number - 1].start)..<Int(word.end))
        }
        signs.flags.insert(.dvd)
        let next = scan[number + 1]
        if scan.text[Int(word.end)] == UInt8(ascii: "-"), next.count == 1, isJoined(number + 1),
            next.number == 5 || next.number == 9 || next.key == Word.key("r")
        {
            return take(.discOfDVD, Int(word.start)..<Int(next.end))
        }
        take(.dvd, word.range)
    }

    /// In capitals alone: a pal is in many a title.
    private mutating func readPAL(_ word: Word) {
        for place in word.range where !scan.text[place].isCapital { return }
        if profile == .radarr { signs.standard = word.range } else { take(.standard, word.range) }
    }

    /// Groups are called so too, so it must stand free: after a separator that is no hyphen, or a size, or before one.
    private mutating func readRemux(_ part: QualityWord.Part, _ number: Int, _ word: Word) {
        signs.flags.insert(.anyRemux)
        let before = scan.text[Int(word.start) - 1]
        var isFree = before != UInt8(ascii: "-") && Int(word.start) > 0
        if !isFree, scan.isNext(number) {
            switch QualityWord.all(scan[number - 1], in: scan.text) {
            case .lines, .part(.hybrid), .part(.bd), .part(.uhd), .part(.ray), .source(.bluray): isFree = true
            default: break
            }
        }
        if !isFree, scan.isNext(number + 1), case .lines? = QualityWord.all(scan[number + 1], in: scan.text) {
            isFree = true
        }
        if isFree, signs.remux == nil { signs.remux = word.range }
    }

    /// In capitals, and beside what belongs to a release and not to a title.
    private mutating func readReal(_ number: Int, _ word: Word) {
        for place in word.range where !scan.text[place].isCapital { return }
        if isOfRelease(number + 1) || (number > words.lowerBound && isOfRelease(number - 1)) {
            signs.revision.real(word.range)
        }
    }

    private func isOfRelease(_ number: Int) -> Bool {
        guard words.contains(number) else { return false }
        switch QualityWord.all(scan[number], in: scan.text) {
        case .repack, .lines, .source, .codec, .part(.proper), .part(.real), .part(.web), .part(.german): return true
        default: break
        }
        let word = scan[number]
        if word.number >= 1900, word.number < 2100, number > words.lowerBound { return true }
        // `S01E02`.
        return scan.text[Int(word.start)] | 0x20 == 0x73 && scan.text[Int(word.start) + 1].isDigit
    }
}
