/// One of the butler's tasks.
struct PlexTask: Sendable {
    let name: String
    let title: String
    var interval = 1
    var isEnabled = true

    static let all: [PlexTask] = [
        .init(name: "AutomaticUpdates", title: "Automatic updates"),
        .init(name: "BackupDatabase", title: "Backup database", interval: 3),
        .init(name: "ButlerTaskGenerateAdMarkers", title: "Find advertisements", isEnabled: false),
        .init(name: "ButlerTaskGenerateCreditsMarkers", title: "Find credits"),
        .init(name: "ButlerTaskGenerateIntroMarkers", title: "Find openings"),
        .init(name: "ButlerTaskGenerateVoiceActivity", title: "Find voices", isEnabled: false),
        .init(name: "CleanOldBundles", title: "Clean old bundles", interval: 7),
        .init(name: "CleanOldCacheFiles", title: "Clean old cache files", interval: 7),
        .init(name: "DeepMediaAnalysis", title: "Deep media analysis"),
        .init(name: "GarbageCollectBlobs", title: "Tidy blobs", interval: 7),
        .init(name: "GarbageCollectLibraryMedia", title: "Tidy media", interval: 7),
        .init(name: "GenerateBlurHashes", title: "Make colours"),
        .init(name: "GenerateChapterThumbs", title: "Make chapter pictures"),
        .init(name: "GenerateMediaIndexFiles", title: "Make preview pictures", isEnabled: false),
        .init(name: "LoudnessAnalysis", title: "Measure loudness"),
        .init(name: "MusicAnalysis", title: "Compare music"),
        .init(name: "OptimizeDatabase", title: "Optimize database", interval: 7),
        .init(name: "RefreshEpgGuides", title: "Refresh guides"),
        .init(name: "RefreshLibraries", title: "Refresh libraries"),
        .init(name: "RefreshLocalMedia", title: "Refresh local media", interval: 3),
        .init(name: "RefreshPeriodicMetadata", title: "Refresh metadata"),
        .init(name: "UpgradeMediaAnalysis", title: "Upgrade analysis"),
    ]

    var document: Document {
        .object([
            "name": name, "title": title, "description": "\(title), every now and then", "enabled": isEnabled,
            "interval": interval, "scheduleRandomized": interval > 1,
        ])
    }
}
