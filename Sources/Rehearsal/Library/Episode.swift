/// One episode of a rehearsal show.
public struct Episode: Sendable, Hashable {
    /// The show it is of.
    public let show: Show
    /// 0 for a special.
    public let season: Int
    /// Within its season, from 1.
    public let number: Int
    let countInSeason: Int

    /// Its number in Sonarr.
    public var sonarrID: Int { show.index * Self.stride + season * 50 + number }
    /// Its `ratingKey` in Plex, `nil` where Plex does not have it.
    public var plexKey: Int? {
        isInPlex ? PlexKey.episode(show.index, season: season, number: number).number : nil
    }
    /// Two words made up from the seed.
    public var title: String { "\(dice.pick(Titles.adjectives, 1)) \(dice.pick(Titles.nouns, 2))" }
    /// True where it was broadcast by the day the library is looked at.
    public var isAired: Bool { airDate <= show.today }

    /// True where Sonarr has a file for it.
    public var hasSonarrFile: Bool {
        switch show.case {
        case .missing, .unmonitored, .plexOnly: false
        default: isOnDisk
        }
    }

    /// True where Plex lists it: it is on disk, and Plex has scanned that season.
    public var isInPlex: Bool {
        show.case.isInPlex && isOnDisk && !(show.case == .notScanned && season == show.lastSeason)
    }

    /// True where Sonarr is to look for it: aired, monitored and without a file.
    public var isWanted: Bool { show.case.isInSonarr && isMonitored && isAired && !hasSonarrFile }

    /// Its broadcast: a week apart, the last season of an airing show reaching into the weeks to come.
    public var airDate: Moment {
        if show.case == .airing && season == show.lastSeason {
            let midnight = show.today.seconds - show.today.seconds % .day
            return Moment(seconds: midnight + (number - countInSeason + 2) * 7 * .day + 20 * .hour)
        }
        return Moment(year: show.year + max(season - 1, 0), month: season == 0 ? 12 : 2, day: 3, hour: 20)
            + (number - 1) * 7 * .day
    }

    /// The file as Sonarr sees it. A double episode's two halves share one.
    public var sonarrFile: String { "\(show.sonarrFolder)/\(relativePath)" }
    /// The file as Plex sees it.
    public var plexFile: String { "\(show.plexFolder)/\(relativePath)" }

    static let stride = 1000
    /// The episode that carries the file: itself, or the first half of a double.
    var fileID: Int { isSecondHalf ? sonarrID - 1 : sonarrID }
    var isMonitored: Bool { show.case != .unmonitored && season > 0 }
    var size: Int { 400_000_000 + dice.roll(3_000_000_000, 3) }
    var quality: Quality { dice.pick(Quality.episodes, 4) }

    var relativePath: String {
        let folder = season == 0 ? "Specials" : "Season \(Self.two(season))"
        let first = isSecondHalf ? number - 1 : number
        let span = "S\(Self.two(season))E\(Self.two(first))" + (isDouble ? "-E\(Self.two(first + 1))" : "")
        return "\(folder)/\(Titles.fileName(show.title)) - \(span) [\(quality.name)].mkv"
    }

    /// The first two episodes of every fifth show's first season came as one.
    var isDouble: Bool { show.index % 5 == 0 && season == 1 && number <= 2 }

    private var isSecondHalf: Bool { isDouble && number == 2 }
    private var isOnDisk: Bool { isAired && !(show.case == .incomplete && season == 1 && number % 3 == 0) }
    // Both halves of a double throw the same dice, so that their file has one size and quality.
    private var dice: Dice { Dice(seed: show.titles.seed, fileID, salt: 3) }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
