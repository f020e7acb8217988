/// What a release's name says: filled in by its readers.
public struct Release: Hashable, Sendable {
    /// Whose conventions a name is read by: the applications number and name qualities and languages differently.
    public enum Profile: String, Hashable, Sendable, CaseIterable {
        /// Series: seasons and episodes.
        case sonarr
        /// Films.
        case radarr
    }

    /// What a fact is about.
    public enum Subject: String, Hashable, Sendable, CaseIterable {
        /// What the name is of.
        case kind, title, year, numbers, date, quality, revision, languages, edition, group, hash, media, service, subtitles, identity
    }
}
