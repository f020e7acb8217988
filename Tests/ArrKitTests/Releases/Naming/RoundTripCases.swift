import ArrKit

/// A name as one of the applications writes it, and what must be read from it again.
struct RoundTripCase: Sendable, CustomStringConvertible {
    /// By whose conventions the name is to be read.
    var profile: Release.Profile
    /// What the name was written by.
    var format: String
    /// What it was written of.
    var values: String
    /// Without an extension.
    var name: String
    var facts: Facts

    var description: String { "\(name)  ←  \(format)" }

    struct Facts: Hashable, Sendable {
        /// Words parted by single spaces, without the year.
        var title: String
        /// `nil` where the name holds none.
        var year: Int?
        /// `nil` where the name holds none.
        var season: Int?
        /// All that the file holds, in order; empty where the name numbers none.
        var episodes: [Int] = []
        /// All that the file holds, in order; empty where the name numbers none.
        var absolute: [Int] = []
        /// Such as `2019-04-01`; `nil` where the name holds none.
        var airDate: String?
        /// As the application calls it.
        var quality: String
        var isProper = false
        /// `nil` where the name holds none.
        var group: String?
    }
}

/// Names of common formats, the same for the same seed.
struct RoundTripCases: Sequence, IteratorProtocol {
    private var dice: NamingDice
    private var remaining: Int

    init(seed: UInt64 = 1, count: Int = 2400) { (dice, remaining) = (NamingDice(seed: seed), count) }

    mutating func next() -> RoundTripCase? {
        guard remaining > 0 else { return nil }
        remaining -= 1
        // The formats below are good, as `theCasesAreWhatTheyClaim` finds out.
        return try? remaining % 4 == 0 ? movie() : episode(kind: dice.pick([.standard, .standard, .daily, .anime]))
    }

    private static let standard = [
        "{Series Title} - S{season:00}E{episode:00} - {Episode Title} {Quality Full}",
        "{Series.Title}.S{season:00}E{episode:00}.{Episode.Title}.{Quality.Full}{-Release Group}",
        "{Series TitleYear} - S{season:00}E{episode:00} - {Episode CleanTitle:90} {[Quality Full]}{[MediaInfo VideoDynamicRangeType]}"
            + "{[Mediainfo AudioCodec}{ Mediainfo AudioChannels]}{[MediaInfo VideoCodec]}{-Release Group}",
        "{Series Title} - {season}x{episode:00} - {Episode Title} [{Quality Title}]",
        "{Series CleanTitleYear} s{season:00}e{episode:00} {Quality Full}",
        "{series.cleantitle}.s{season:00}e{episode:00}.{quality.full}{-Release Group}",
        "{Series_Title}_S{season:00}E{episode:00}_{Quality_Title}{-Release Group}",
    ]

    private static let daily = [
        "{Series Title} - {Air-Date} - {Episode Title} {Quality Full}",
        "{Series.CleanTitle}.{Air.Date}.{Episode.CleanTitle}.{Quality.Full}{-Release Group}",
        "{Series TitleYear} - {Air-Date} - {Episode CleanTitle:90} {[Quality Full]}{-Release Group}",
    ]

    private static let anime = [
        "{Series TitleYear} - S{season:00}E{episode:00} - {absolute:000} - {Episode CleanTitle:90} {[Quality Full]}{-Release Group}",
        "{Series Title} - S{season:00}E{episode:00} - {Episode Title} {Quality Title}",
        "[{Release Group}] {Series Title} - {absolute:000} [{Quality Title}]",
        "{Series Title} - {absolute:000} - {Episode Title} [{Quality Title}]",
    ]

    private static let films = [
        "{Movie Title} ({Release Year}) {Quality Full}",
        "{Movie.CleanTitle}.{Release.Year}.{Quality.Full}{-Release Group}",
        "{Movie CleanTitle} {(Release Year)} {imdb-{ImdbId}} {[Quality Full]}{[Mediainfo AudioCodec}{ Mediainfo AudioChannels]}"
            + "{[MediaInfo VideoCodec]}{-Release Group}",
        "{Movie TitleThe} ({Release Year}) [{Quality Title}]",
    ]

    private static let words = [
        "Harbor", "Winter", "Lantern", "Echo", "Silver", "River", "Garden", "Iron", "Quiet", "Hollow", "Crown",
        "Distant", "Lost", "Glass", "Orchard",
        "Midnight", "Falcon", "Paper", "Thunder", "Velvet", "Marsh", "Copper", "Saint", "Wolf",
    ]

    private static let qualities = [
        "SDTV", "DVD", "WEBDL-480p", "WEBDL-720p", "WEBDL-1080p", "WEBDL-2160p", "WEBRip-720p", "WEBRip-1080p",
        "HDTV-720p", "HDTV-1080p", "HDTV-2160p",
        "Bluray-720p", "Bluray-1080p", "Bluray-2160p",
    ]

    private static let groups = ["NTb", "FLUX", "CtrlHD", "SPARKS", "Kitsune", "EbP"]

    private mutating func title(_ longest: Int = 3) -> String {
        (0..<dice.number(1...longest)).map { _ in dice.pick(Self.words) }.reduce(into: [String]()) { words, word in
            if words.last != word { words.append(word) }
        }.joined(separator: " ")
    }

    private mutating func file(_ remux: String) -> NamingFile {
        let media = NamingMedia(
            video: dice.pick(["x264", "x265", "h264"]), audio: dice.pick(["EAC3", "AAC", "DTS-HD MA"]),
            channels: dice.pick([2, 5.1]),
            dynamicRangeType: dice.pick(["", "HDR10"]))
        return NamingFile(
            quality: dice.pick(Self.qualities + [remux]), version: dice.flips(oneIn: 5) ? 2 : 1,
            releaseGroup: dice.pick(Self.groups),
            media: dice.flips(oneIn: 3) ? nil : media)
    }

    private mutating func episode(kind: EpisodeNamer.Series.Kind) throws -> RoundTripCase {
        let format = dice.pick(kind == .daily ? Self.daily : kind == .anime ? Self.anime : Self.standard)
        let namer = try EpisodeNamer(
            standard: kind == .standard ? format : "{Original Title}",
            daily: kind == .daily ? format : "{Original Title}",
            anime: kind == .anime ? format : "{Original Title}",
            options: .init(multiEpisode: dice.pick(NamingOptions.MultiEpisode.allCases)))
        let series = EpisodeNamer.Series(title: title(), year: dice.number(1990...2024), kind: kind)
        let (season, first, absolute) = (dice.number(1...12), dice.number(1...30), dice.number(10...900))
        let date = "20\(dice.number(10...24))-\(10 + dice.number(0...2))-\(dice.number(10...28))"
        let count = kind == .daily ? 1 : dice.pick([1, 1, 1, 2, 3])
        let episodes = (0..<count).map {
            EpisodeNamer.Episode(
                season: season, number: first + $0, title: title(), absolute: absolute + $0, airDate: date)
        }
        let file = file("Bluray-1080p Remux")
        let name = namer.fileName(of: episodes, in: series, file: file)
        let hasNumbers = format.lowercased().contains("e{episode") || format.contains("x{episode")
        let facts = RoundTripCase.Facts(
            title: format.contains("{series.clean") ? series.title.lowercased() : series.title,
            year: format.contains("Year") ? series.year : nil, season: hasNumbers ? season : nil,
            episodes: hasNumbers ? episodes.map(\.number) : [],
            absolute: format.contains("{absolute") ? episodes.compactMap(\.absolute) : [],
            airDate: kind == .daily ? date : nil, quality: file.quality,
            isProper: file.version > 1 && format.lowercased().contains("full"),
            group: format.contains("Release Group") ? file.releaseGroup : nil)
        return RoundTripCase(
            profile: .sonarr, format: format, values: "\(series) \(episodes) \(file)", name: name, facts: facts)
    }

    private mutating func movie() throws -> RoundTripCase {
        let format = dice.pick(Self.films)
        let title = dice.flips(oneIn: 4) ? "The " + title() : title()
        let movie = MovieNamer.Movie(
            title: title, year: dice.number(1950...2024), tmdbId: dice.number(1...9999),
            imdbId: "tt0\(dice.number(100_000...999_999))")
        let file = file("Remux-1080p")
        let name = try MovieNamer(standard: format).fileName(of: movie, file: file)
        let isTurned = format.contains("TitleThe") && title.hasPrefix("The ")
        let facts = RoundTripCase.Facts(
            title: isTurned ? title.dropFirst(4) + ", The" : title, year: movie.year, quality: file.quality,
            isProper: file.version > 1 && format.contains("Full"),
            group: format.contains("Release Group") ? file.releaseGroup : nil)
        return RoundTripCase(profile: .radarr, format: format, values: "\(movie) \(file)", name: name, facts: facts)
    }
}
