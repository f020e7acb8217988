extension Release {
    mutating func readFilm(_ page: inout NamePage) {
        let episode = SeriesReader(page.scan, page.frame).seasonAndEpisode()
        if let episode, page.scan.text[episode.range.lowerBound].lowercase == 0x73 {
            rejection = .episode
            page.recorder?.leave(.kind, "episode", episode.range, episode.confidence, "films have no seasons")
            return
        }
        let reader = FilmReader(page.scan, page.frame)
        guard var found = reader.read() else {
            rejection = .unrecognized
            return
        }
        readEdition(page, &found, reader)
        page.titleEnd = found.title.upperBound
        page.group = found.group
        let range = page.scan.original(found.title)
        title = Fact(FilmTitles.plain(page.given, range), at: range, confidence: found.confidence)
        otherTitles = FilmTitles.split(&title.value)
        if found.year > 0 {
            year = Fact(found.year, at: found.yearRange.map(page.scan.original), confidence: found.confidence)
        }
        kind = Fact(.film, at: range, confidence: found.confidence)
        if let recorder = page.recorder {
            recorder.take(.kind, Kind.film.rawValue, found.title, found.confidence, "\(found.rule)")
            recorder.take(.title, title.value, found.title, found.confidence, "\(found.rule)")
            if let year { recorder.take(.year, String(year.value), found.yearRange, found.confidence, "\(found.rule)") }
            reader.recordYears(besides: found.yearRange, in: recorder)
        }
    }

    /// An edition between the title and the year is no part of the title.
    private mutating func readEdition(_ page: NamePage, _ found: inout FilmReading, _ reader: FilmReader) {
        let reading = EditionReading.read(
            page.scan, within: page.frame.range, titleEnd: found.title.upperBound, profile: profile,
            recorder: page.recorder)
        guard let range = reading.range else { return }
        edition = page.edition(range, 0.9)
        if range.lowerBound > found.title.lowerBound, range.lowerBound < found.title.upperBound {
            found.title = reader.title(from: found.title.lowerBound, upTo: range.lowerBound)
        }
    }
}
