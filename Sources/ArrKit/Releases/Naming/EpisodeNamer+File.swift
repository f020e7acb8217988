extension EpisodeNamer {
    /// The name of a file below its season's folder; folders parted by slashes where the format says so.
    ///
    /// Titles of episodes are cut so that the name stays within `options.longestName`, unless the rest of it alone is
    /// too long: Sonarr cuts nothing else. Without episodes, or where files are not renamed, the name is the release's.
    ///
    /// - Parameters:
    ///   - episodes: Those the file holds, in any order.
    ///   - ending: The extension with its dot, such as `.mkv`.
    ///   - folder: Where the file goes, as the application sees it; titles are cut further where the path would be
    ///     too long.
    public func fileName(
        of episodes: [Episode], in series: Series, file: NamingFile, ending: String = "", in folder: String = ""
    ) -> String {
        let episodes = episodes.sorted { ($0.season, $0.number) < ($1.season, $1.number) }
        guard renamesEpisodes, let first = episodes.first else {
            return String(decoding: options.cleaned(file.originalTitle().utf8), as: UTF8.self) + ending
        }
        var format = standard
        if series.kind == .daily, first.season > 0 { format = daily }
        if series.kind == .anime, episodes.allSatisfy({ $0.absolute != nil }) { format = anime }
        let room =
            folder.isEmpty ? options.longestName : min(options.longestName, options.longestPath - folder.utf8.count - 1)
        var draft = EpisodeDraft(
            writer: NamingWriter(options: options), episodes: episodes, series: series, file: file)
        let components = format.components
        let names = components.indices.map { index in
            draft.name(components[index], room: room - (index == components.count - 1 ? ending.utf8.count : 0))
        }
        return names.joined(separator: "/") + ending
    }
}
