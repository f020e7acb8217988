extension MediaReader {
    mutating func readService(_ number: Int) {
        let word = scan[number]
        guard let candidate = services(word, in: text) else { return }
        let isProven = candidate.proof == .none && isBehindTitle || isSpelled(word, candidate) && isBeforeWeb(number)
        if isProven { reading.service = .init(value: .init(number: candidate.number), range: word.range) }
    }

    private func isSpelled(_ word: Word, _ candidate: Release.StreamingService.Candidate) -> Bool {
        if candidate.proof == .none { return true }
        var key: UInt64 = 0
        for step in 0..<8 { key = key << 8 | UInt64(step < word.count ? text[Int(word.start) + step] : 0) }
        let known = candidate.spellings
        return key == known.0 || key == known.1 || key == known.2
    }

    /// `NF.WEB-DL`, `iT 2160p WEBRip`: within three words.
    private func isBeforeWeb(_ number: Int) -> Bool {
        for step in 1...3 {
            switch scan[number + step].key {
            case Word.key("web"), Word.key("webdl"), Word.key("webrip"): return true
            default: break
            }
        }
        return false
    }
}
