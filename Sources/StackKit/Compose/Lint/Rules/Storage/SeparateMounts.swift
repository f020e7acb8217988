extension LintRule {
    /// Downloads and media as separate mounts.
    static let separateMounts = LintRule(
        "hard-link-trap", .warning,
        reason:
            "Between two mounts there are no hard links: every import is a copy, takes the disk twice and takes hours.",
        fix: "Mount the one folder above both, such as `/data:/data`, and use folders below it."
    ) { subject in
        subject.each { name, service in
            let mounts = service.volumes.enumerated().filter { $1.kind == .bind || $1.kind == .volume }
            guard let downloads = mounts.first(where: { ends($1.target, in: downloadWords) }),
                let media = mounts.first(where: { ends($1.target, in: mediaWords) })
            else { return [] }
            let later = max(downloads.offset, media.offset)
            return [
                LintMatch(
                    "`\(downloads.element.target)` and `\(media.element.target)` are two mounts, and files cannot be linked from one to the other",
                    at: subject.path(name, "volumes", .index(later)))
            ]
        }
    }

    private static let downloadWords: Set<String> = [
        "downloads", "download", "usenet", "torrents", "torrent", "complete", "completed", "incomplete", "nzb",
        "nzbget",
        "sabnzbd", "qbittorrent", "seedbox",
    ]

    private static let mediaWords: Set<String> = [
        "media", "movies", "movie", "films", "tv", "tvshows", "shows", "series", "anime", "music", "library", "books",
        "audiobooks", "video", "videos", "movies4k", "movies-4k", "tv4k", "tv-4k", "kids",
    ]

    private static func ends(_ target: String, in words: Set<String>) -> Bool {
        target.split(separator: "/").last.map { words.contains($0.lowercased()) } ?? false
    }
}
