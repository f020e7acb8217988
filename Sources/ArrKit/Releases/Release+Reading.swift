extension Release {
    /// Reads a name by one application's conventions.
    public init(_ name: String, profile: Profile) {
        self.init(name, profile, recorder: nil)
    }

    /// Reads a name as a series' where it has numbers that are one's, and as a film's otherwise.
    public init(_ name: String) {
        let series = Release(name, .sonarr, recorder: nil)
        if let kind = series.kind, kind.confidence > 0.6 {
            self = series
            return
        }
        let film = Release(name, .radarr, recorder: nil)
        // A film's year beats a vague number, and that a film which has nothing but a title: `Show.525`.
        let (asSeries, asFilm) = (series.kind?.confidence ?? 0, film.kind?.confidence ?? 0)
        self = film.year != nil && asFilm >= 0.5 || asSeries < 0.4 && asFilm > 0 ? film : series
    }

    init(_ name: String, _ profile: Profile, recorder: Recorder?, isTurned: Bool = false) {
        (self.name, self.profile) = (name, profile)
        var text = name
        Scan.read(&text) { scan, given in read(scan, given, recorder, isTurned) }
    }

    private mutating func read(_ scan: Scan, _ given: Letters, _ recorder: Recorder?, _ isTurned: Bool) {
        let frame = NameFrame(scan.text)
        if let reason = Obfuscation.reason(scan, frame) {
            rejection = reason
            return
        }
        if !isTurned, Obfuscation.isReversed(scan, frame) { return readReversed(scan, frame, recorder) }
        var page = NamePage(scan: scan, given: given, frame: frame, recorder: recorder)
        switch profile {
        case .sonarr: readSeries(&page)
        case .radarr: readFilm(&page)
        }
        readQuality(page)
        readMedia(page)
    }

    /// Names written backwards are turned round and read; their facts have no places.
    private mutating func readReversed(_ scan: Scan, _ frame: NameFrame, _ recorder: Recorder?) {
        let turned = String(scan.text.string(frame.range).reversed())
        let ending = frame.fileExtension.map { scan.text.string($0) } ?? ""
        let given = name
        self = Release(turned + ending, profile, recorder: recorder, isTurned: true)
        name = given
        dropPlaces()
    }

    private mutating func dropPlaces() {
        kind?.range = nil
        title.range = nil
        year?.range = nil
        numbersRange = nil
        quality.range = nil
        revision.range = nil
        languages.range = nil
        edition?.range = nil
        group?.range = nil
        hash?.range = nil
    }
}

/// A name while it is read.
struct NamePage {
    let scan: Scan
    /// The bytes as they were given.
    let given: Letters
    let frame: NameFrame
    let recorder: Recorder?
    /// Where the title ends and what else may be said begins, once it is known.
    var titleEnd: Int?
    /// The group that stands in front.
    var group: Range<Int>?

    /// A fact whose value is text of the name.
    func text(_ range: Range<Int>, _ confidence: Double) -> Release.Fact<String> {
        let original = scan.original(range)
        return Release.Fact(given.string(original), at: original, confidence: confidence)
    }

    /// The same for an edition, whose dots and underscores are spaces.
    func edition(_ range: Range<Int>, _ confidence: Double) -> Release.Fact<String> {
        let found = text(range, confidence)
        return Release.Fact(EditionReading.name(found.value), at: found.range, confidence: confidence)
    }
}
