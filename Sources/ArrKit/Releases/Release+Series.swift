extension Release {
    mutating func readSeries(_ page: inout NamePage) {
        guard let found = SeriesReader(page.scan, page.frame).read() else {
            rejection = .unrecognized
            return
        }
        guard found.confidence > 0 else {
            rejection = .impossibleDay
            page.recorder?.leave(.date, "day", found.range, 0, "television was not recorded then")
            return
        }
        let range = page.scan.original(found.range)
        let titleRange = page.scan.original(found.title)
        title = Fact(
            found.title.isEmpty
                ? ""
                : Titles.plain(
                    page.given, titleRange, isOpen: found.isTitleOpen, hasPaddedSeason: found.hasPaddedSeason),
            at: found.title.isEmpty ? nil : titleRange, confidence: found.confidence)
        takeNumbers(found)
        numbersRange = range
        kind = Fact(Kind(found), at: range, confidence: found.confidence)
        readYear(endingTitle: found.title, page)
        page.titleEnd = found.range.upperBound
        page.group = found.group
        if let recorder = page.recorder {
            record(found, in: recorder)
            record(SeriesReader(page.scan, page.frame).others(than: found), in: recorder)
        }
    }

    private mutating func takeNumbers(_ found: Numbering) {
        (episodes, absoluteEpisodes, betweenEpisodes) = (found.episodes, found.absolutes, found.specialAbsolute)
        (airDate, part) = (found.airDate, found.part > 0 ? found.part : nil)
        (isSpecial, isSplitEpisode) = (found.isSpecial, found.isSplit)
        let isWhole = found.isFullSeason || found.isPartialSeason || found.isSpecial && found.season > 0
        seasons =
            !episodes.isEmpty || isWhole
            ? Numbers(found.season, through: max(found.season, found.lastSeason)) : Numbers()
    }

    /// A year at the end of a series' title tells it from others of that title.
    private mutating func readYear(endingTitle range: Range<Int>, _ page: NamePage) {
        let text = page.scan.text
        var end = range.upperBound
        if text[end - 1] == 0x29 { end -= 1 }
        let word = page.scan[page.scan.word(from: max(0, end - 4))]
        guard Int(word.end) == end, word.count == 4, 1900...2099 ~= word.number, Int(word.start) > range.lowerBound + 1
        else { return }
        year = Fact(Int(word.number), at: page.scan.original(word.range), confidence: 0.9)
        page.recorder?.take(.year, String(word.number), word.range, 0.9, "the title ends with it")
    }

    /// What another rule would have read.
    private func record(_ others: [Numbering], in recorder: Recorder) {
        for other in others {
            var release = self
            release.takeNumbers(other)
            let subject: Subject = other.airDate == nil ? .numbers : .date
            recorder.leave(
                subject, release.numbers, other.range, other.confidence / 2, "\(other.rule): what was read is surer")
        }
    }

    private func record(_ found: Numbering, in recorder: Recorder) {
        recorder.take(.kind, kind?.value.rawValue ?? "", found.range, found.confidence, "\(found.rule)")
        recorder.take(.title, title.value, found.title, found.confidence, "what stands before it")
        recorder.take(found.airDate == nil ? .numbers : .date, numbers, found.range, found.confidence, "\(found.rule)")
    }

    /// Such as `S02E03-E04`, `12`, `2024-08-09`.
    public var numbers: String {
        func number(_ letter: String, _ value: Int) -> String { letter + (value < 10 ? "0" : "") + String(value) }
        if let airDate { return airDate.description + (part.map { ", part \($0)" } ?? "") }
        var text = seasons.first.map { number("S", $0) } ?? ""
        if seasons.count > 1, let last = seasons.last { text += "-" + number("S", last) }
        if let first = episodes.first { text += number("E", first) }
        if episodes.count > 1, let last = episodes.last { text += "-" + number("E", last) }
        if let first = absoluteEpisodes.first { text += (text.isEmpty ? "" : " ") + String(first) }
        if absoluteEpisodes.count > 1, let last = absoluteEpisodes.last { text += "-" + String(last) }
        if let betweenEpisodes { text += (text.isEmpty ? "" : " ") + String(betweenEpisodes) }
        if let part { text += " part \(part)" }
        return text
    }
}

extension Release.Kind {
    init(_ found: Numbering) {
        if found.isSpecial {
            self = .special
        } else if found.airDate != nil, found.episodes.isEmpty {
            self = .daily
        } else if found.isExtra {
            self = .extras
        } else if found.isMultiSeason {
            self = .seasons
        } else if found.isPartialSeason {
            self = .partialSeason
        } else if found.isFullSeason {
            self = .season
        } else if found.isMiniSeries {
            self = .miniSeries
        } else if found.episodes.isEmpty {
            self = .anime
        } else {
            self = .episode
        }
    }
}
