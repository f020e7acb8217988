/// A seeded collection of films, shows and music. It holds a few numbers and makes up each item when asked, so that a million
/// take no more room than ten.
public struct Library: Sendable, Hashable {
    /// The same seed makes the same library, on every machine.
    public let seed: UInt64
    /// How many films somebody has; `film(_:)` makes up others too.
    public let filmCount: Int
    /// How many shows somebody has; `show(_:)` makes up others too.
    public let showCount: Int
    /// How many artists somebody has; `band(_:)` makes up others too.
    public let bandCount: Int
    /// Where each service sees the files.
    public let paths: Paths
    /// The day the library is looked at: what comes later is unaired.
    public let today: Moment

    /// Makes nothing up yet: the time it takes does not depend on the counts.
    public init(
        seed: UInt64 = 1, films: Int = 100, shows: Int = 20, bands: Int = 10, paths: Paths = Paths(), today: Moment
    ) {
        (self.seed, self.paths, self.today) = (seed, paths, today)
        (filmCount, showCount, bandCount) = (max(0, films), max(0, shows), max(0, bands))
    }

    /// The film at that place. Places beyond `filmCount` are films nobody has yet, which a search can find.
    public func film(_ index: Int) -> Film {
        let dice = Dice(seed: seed, index, salt: 1)
        let titles = Titles(seed: seed)
        // Every tenth film, from the fourth on, has a title that is a trap, until there are no more of those.
        let trap = index % 10 == 3 && index / 10 < Titles.traps.count ? Titles.traps[index / 10] : nil
        // Every 40th is a remake of the one before: one title, two years.
        let remake = index % 40 == 21
        let title = trap?.title ?? titles.title(remake ? index - 1 : index)
        let latest = today.year - 2
        let year = trap?.year ?? (remake ? latest - index % 5 : 1950 + dice.roll(latest - 1960, 2))
        let kind = FilmCase.at(index)
        return Film(
            index: index, title: title, originalTitle: trap?.original ?? title,
            year: kind == .unreleased ? today.year + 1 : year, case: kind, tmdbID: Film.tmdbID(index),
            imdbID: Film.imdbID(index), size: 700_000_000 + dice.roll(40_000_000_000, 3), today: today, paths: paths,
            dice: dice, titles: titles)
    }

    /// The show at that place. Places beyond `showCount` are shows nobody has yet, which a search can find.
    public func show(_ index: Int) -> Show {
        let dice = Dice(seed: seed, index, salt: 2)
        let titles = Titles(seed: seed &+ 77)
        return Show(
            index: index, title: titles.title(index), year: 1980 + dice.roll(today.year - 1990, 2),
            case: ShowCase.at(index), paths: paths, titles: titles, dice: dice, today: today)
    }

    /// Every film, made up as it is reached.
    public var films: some RandomAccessCollection<Film> { (0..<filmCount).lazy.map(film) }

    /// Every show, made up as it is reached.
    public var shows: some RandomAccessCollection<Show> { (0..<showCount).lazy.map(show) }

    /// The film of that The Movie Database number, where there could be one.
    func film(tmdbID: Int) -> Film? { tmdbID >= Film.tmdbID(0) ? film(tmdbID - Film.tmdbID(0)) : nil }

    /// The show of that TheTVDB number, where there could be one.
    func show(tvdbID: Int) -> Show? { tvdbID >= Show.tvdbID(0) ? show(tvdbID - Show.tvdbID(0)) : nil }

    func episode(sonarrID: Int) -> Episode? {
        let (index, rest) = sonarrID.quotientAndRemainder(dividingBy: Episode.stride)
        guard sonarrID > 0 else { return nil }
        return episode(index, season: rest / 50, number: rest % 50)
    }

    func episode(_ index: Int, season: Int, number: Int) -> Episode? {
        let show = show(index)
        guard show.seasons.contains(season) else { return nil }
        return show.episodes(in: season).first { $0.number == number }
    }
}
