/// What is really the matter with a rehearsal library, as it was seeded: what a report about it should find.
public struct Truth: Sendable {
    /// The library it is the truth about.
    public let library: Library

    /// The films of which that is true, made up as they are reached.
    public func films(_ kinds: FilmCase...) -> some Sequence<Film> {
        library.films.lazy.filter { kinds.contains($0.case) }
    }

    /// The shows of which that is true, made up as they are reached.
    public func shows(_ kinds: ShowCase...) -> some Sequence<Show> {
        library.shows.lazy.filter { kinds.contains($0.case) }
    }

    /// How many films there are of that kind.
    public func count(films kind: FilmCase) -> Int {
        count(library.filmCount, FilmCase.pattern) { $0 == kind }
    }

    /// How many shows there are of that kind.
    public func count(shows kind: ShowCase) -> Int {
        count(library.showCount, ShowCase.pattern) { $0 == kind }
    }

    /// Films Radarr lists.
    public var filmsInRadarr: Int { count(library.filmCount, FilmCase.pattern, where: \.isInRadarr) }

    /// Film items Plex lists: a film with two editions may be two.
    public var filmItemsInPlex: Int {
        count(library.filmCount, FilmCase.pattern, where: \.isInPlex) + count(films: .editionsSplit)
    }

    /// Monitored films that are out and have no file.
    public var wantedFilms: some Sequence<Film> { films(.missing, .lost) }

    /// Monitored episodes that were broadcast and have no file.
    public var wantedEpisodes: some Sequence<Episode> {
        library.shows.lazy.flatMap { $0.episodes.filter(\.isWanted) }
    }

    /// Episodes Sonarr has a file for and Plex does not list.
    public var unscannedEpisodes: some Sequence<Episode> {
        shows(.notScanned).lazy.flatMap { $0.episodes.filter { $0.hasSonarrFile && !$0.isInPlex } }
    }

    private func count<Kind>(_ total: Int, _ pattern: [Kind], where holds: (Kind) -> Bool) -> Int {
        let (rounds, rest) = total.quotientAndRemainder(dividingBy: pattern.count)
        return rounds * pattern.count(where: holds) + pattern.prefix(rest).count(where: holds)
    }
}
