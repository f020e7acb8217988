extension VideoQuality {
    /// What an application calls a quality, and where it ranks it unless its owner says otherwise.
    struct Entry: Sendable {
        let quality: VideoQuality
        let id: Int
        let name: String
        /// The application's word for the source, as its API spells it.
        let source: String
        /// What its API says of the resolution, which for a DVD differs.
        let lines: Int
        /// From worst to best; qualities that share a weight are one group.
        let weight: Int
        /// The group that a new profile puts it in.
        var group: String?
    }

    static func entries(of profile: Release.Profile) -> [Entry] {
        switch profile {
        case .sonarr: sonarr
        case .radarr: radarr
        }
    }

    func entry(in profile: Release.Profile) -> Entry? {
        Self.entries(of: profile).first { $0.quality == self }
    }

    private static let sonarr: [Entry] = [
        .init(quality: .unknown, id: 0, name: "Unknown", source: "unknown", lines: 0, weight: 1),
        .init(quality: .init(.television, .p480), id: 1, name: "SDTV", source: "television", lines: 480, weight: 2),
        web(.webRip, .p480, 12, "WEBRip", "webRip", 3), web(.webDL, .p480, 8, "WEBDL", "web", 3),
        .init(quality: .init(.dvd, .p480), id: 2, name: "DVD", source: "dvd", lines: 480, weight: 4),
        bluray(.p480, 13, 5), bluray(.p576, 22, 6), hdtv(.p720, 4, "television", 7), hdtv(.p1080, 9, "television", 8),
        .init(
            quality: .init(.television, .p1080, .rawHD), id: 10, name: "Raw-HD", source: "televisionRaw", lines: 1080,
            weight: 9),
        web(.webRip, .p720, 14, "WEBRip", "webRip", 10), web(.webDL, .p720, 5, "WEBDL", "web", 10),
        bluray(.p720, 6, 11),
        web(.webRip, .p1080, 15, "WEBRip", "webRip", 12), web(.webDL, .p1080, 3, "WEBDL", "web", 12),
        bluray(.p1080, 7, 13),
        .init(
            quality: .init(.bluray, .p1080, .remux), id: 20, name: "Bluray-1080p Remux", source: "blurayRaw",
            lines: 1080,
            weight: 14),
        hdtv(.p2160, 16, "television", 15), web(.webRip, .p2160, 17, "WEBRip", "webRip", 16),
        web(.webDL, .p2160, 18, "WEBDL", "web", 16), bluray(.p2160, 19, 17),
        .init(
            quality: .init(.bluray, .p2160, .remux), id: 21, name: "Bluray-2160p Remux", source: "blurayRaw",
            lines: 2160,
            weight: 18),
    ]

    private static let radarr: [Entry] = [
        .init(quality: .unknown, id: 0, name: "Unknown", source: "unknown", lines: 0, weight: 1),
        .init(quality: .init(.workprint), id: 24, name: "WORKPRINT", source: "workprint", lines: 0, weight: 2),
        .init(quality: .init(.cam), id: 25, name: "CAM", source: "cam", lines: 0, weight: 3),
        .init(quality: .init(.telesync), id: 26, name: "TELESYNC", source: "telesync", lines: 0, weight: 4),
        .init(quality: .init(.telecine), id: 27, name: "TELECINE", source: "telecine", lines: 0, weight: 5),
        .init(quality: .init(.dvd, .p480, .regional), id: 29, name: "REGIONAL", source: "dvd", lines: 480, weight: 6),
        .init(quality: .init(.dvd, .p480, .screener), id: 28, name: "DVDSCR", source: "dvd", lines: 480, weight: 7),
        .init(quality: .init(.television, .p480), id: 1, name: "SDTV", source: "tv", lines: 480, weight: 8),
        .init(quality: .init(.dvd, .p480), id: 2, name: "DVD", source: "dvd", lines: 0, weight: 9),
        .init(quality: .init(.dvd, .p480, .remux), id: 23, name: "DVD-R", source: "dvd", lines: 480, weight: 10),
        web(.webRip, .p480, 12, "WEBRip", "webrip", 11), web(.webDL, .p480, 8, "WEBDL", "webdl", 11),
        bluray(.p480, 20, 12),
        bluray(.p576, 21, 13), hdtv(.p720, 4, "tv", 14), web(.webRip, .p720, 14, "WEBRip", "webrip", 15),
        web(.webDL, .p720, 5, "WEBDL", "webdl", 15), bluray(.p720, 6, 16), hdtv(.p1080, 9, "tv", 17),
        web(.webRip, .p1080, 15, "WEBRip", "webrip", 18), web(.webDL, .p1080, 3, "WEBDL", "webdl", 18),
        bluray(.p1080, 7, 19),
        .init(
            quality: .init(.bluray, .p1080, .remux), id: 30, name: "Remux-1080p", source: "bluray", lines: 1080,
            weight: 20),
        hdtv(.p2160, 16, "tv", 21), web(.webRip, .p2160, 17, "WEBRip", "webrip", 22),
        web(.webDL, .p2160, 18, "WEBDL", "webdl", 22), bluray(.p2160, 19, 23),
        .init(
            quality: .init(.bluray, .p2160, .remux), id: 31, name: "Remux-2160p", source: "bluray", lines: 2160,
            weight: 24),
        .init(
            quality: .init(.bluray, .p1080, .brDisk), id: 22, name: "BR-DISK", source: "bluray", lines: 1080, weight: 25
        ),
        .init(
            quality: .init(.television, .p1080, .rawHD), id: 10, name: "Raw-HD", source: "tv", lines: 1080, weight: 26),
    ]

    private static func web(
        _ source: Source, _ lines: Resolution, _ id: Int, _ name: String, _ spelling: String, _ weight: Int
    ) -> Entry {
        let size = Int(lines.rawValue)
        return Entry(
            quality: .init(source, lines), id: id, name: "\(name)-\(size)p", source: spelling, lines: size,
            weight: weight,
            group: "WEB \(size)p")
    }

    private static func bluray(_ lines: Resolution, _ id: Int, _ weight: Int) -> Entry {
        let size = Int(lines.rawValue)
        return Entry(
            quality: .init(.bluray, lines), id: id, name: "Bluray-\(size)p", source: "bluray", lines: size,
            weight: weight)
    }

    private static func hdtv(_ lines: Resolution, _ id: Int, _ source: String, _ weight: Int) -> Entry {
        let size = Int(lines.rawValue)
        return Entry(
            quality: .init(.television, lines), id: id, name: "HDTV-\(size)p", source: source, lines: size,
            weight: weight)
    }
}
