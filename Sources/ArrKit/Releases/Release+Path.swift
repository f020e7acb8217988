extension Release {
    /// Reads the path of a file by one application's conventions: its name, and its folder's where the name alone says too
    /// little. `name` is the one that was read.
    public init(path: String, profile: Profile) {
        let parts = path.split(omittingEmptySubsequences: true) { $0 == "/" || $0 == "\\" }.map(String.init)
        let file = Release(parts.last ?? "", profile: profile)
        guard parts.count > 1, profile == .sonarr || file.kind == nil || file.isVague else {
            self = file
            return
        }
        let folder = Release(parts[parts.count - 2], profile: profile)
        let above = parts.count > 2 ? parts[parts.count - 3] : nil
        self =
            profile == .sonarr
            ? Self.episode(file, in: folder, above)
            : folder.kind == nil || !file.isVague ? Self.best(file, folder) : folder
        // A name that says no quality, or only by its extension, has its folder's.
        if quality.confidence < 0.5, folder.quality.confidence > quality.confidence { takeQuality(of: folder) }
    }

    private mutating func takeQuality(of folder: Release) {
        quality = Fact(folder.quality.value, confidence: folder.quality.confidence * 0.9)
        (resolution, qualityOrigin) = (folder.resolution, folder.qualityOrigin)
        if revision.value == Attempt() {
            revision = Fact(folder.revision.value, confidence: folder.revision.confidence)
        }
    }

    /// What was read by a vague rule, or not at all.
    private var isVague: Bool { (kind?.confidence ?? 0) < 0.6 }

    private static func best(_ file: Release, _ folder: Release) -> Release {
        (file.kind?.confidence ?? 0) >= (folder.kind?.confidence ?? 0) ? file : folder
    }

    /// An episode's file in a season's folder, in a release's, or in any other.
    private static func episode(_ file: Release, in folder: Release, _ above: String?) -> Release {
        guard let kind = folder.kind else {
            return file.rejection == .obfuscated ? folder : file
        }
        if kind.value == .season, folder.title.value.isEmpty, let season = folder.seasons.first,
            let episode = file.inSeason(season, above)
        {
            return episode
        }
        // A batch of anime: the file's number is one of the folder's.
        if !folder.absoluteEpisodes.isEmpty, file.isVague, let number = file.leadingNumber,
            folder.absoluteEpisodes.contains(number)
        {
            var found = folder
            found.absoluteEpisodes = Numbers(number)
            return found
        }
        return file.isVague && kind.confidence >= 0.6 ? folder : file
    }

    /// The number the name begins with.
    private var leadingNumber: Int? {
        let digits = name.utf8.prefix { $0.isDigit }
        return (1...4).contains(digits.count) ? Int(String(decoding: digits, as: UTF8.self)) : nil
    }

    /// The same as an episode of the season whose folder it is in, unless it says its season itself.
    private func inSeason(_ season: Int, _ above: String?) -> Release? {
        var found = self
        if kind?.value == .episode, !isVague {
            guard title.value.isEmpty, let above else { return nil }
            found.title = Fact(
                Release(above, profile: .sonarr).title.value.isEmpty ? above : title.value, confidence: 0.5)
            return found
        }
        let isAnime = kind?.value == .anime && group != nil
        guard kind?.value != .daily, !isAnime else { return nil }
        if let kind, kind.value == .miniSeries {
            found.seasons = Numbers(season)
        } else if let number = leadingNumber, number > 0 {
            found.episodes = Numbers(number)
        } else if kind?.value == .anime, let first = absoluteEpisodes.first, let last = absoluteEpisodes.last {
            found.episodes = Numbers(first, through: last)
        } else {
            return nil
        }
        (found.seasons, found.absoluteEpisodes, found.rejection) = (Numbers(season), Numbers(), nil)
        found.kind = Fact(.episode, confidence: 0.7)
        found.title = Fact(above ?? "", confidence: 0.5)
        return found
    }
}
