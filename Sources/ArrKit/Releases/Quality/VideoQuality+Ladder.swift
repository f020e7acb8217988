extension VideoQuality: CustomStringConvertible {
    /// What an application calls it, such as `WEBDL-1080p`; its parts where the application has no such quality.
    public func name(in profile: Release.Profile) -> String { entry(in: profile)?.name ?? parts }

    /// The name that an application's own code has for it, such as `HDTV720p`, `Bluray1080pRemux` or `RAWHD`.
    public func symbol(in profile: Release.Profile) -> String {
        let name = name(in: profile).filter { $0 != "-" && $0 != " " }
        return name == "RawHD" ? "RAWHD" : name
    }

    /// Radarr's name for it, since Radarr has one for every quality that either application has.
    public var description: String { name(in: .radarr) }

    /// Whether an application has this quality.
    public func exists(in profile: Release.Profile) -> Bool { entry(in: profile) != nil }

    /// Every quality that an application has, from the worst to the best as a new profile ranks them. Those of equal
    /// rank follow one another.
    public static func all(in profile: Release.Profile) -> [VideoQuality] { entries(of: profile).map(\.quality) }

    /// The qualities of an application from the best to the worst, as a new profile ranks them: each step holds those
    /// that count as equal, such as WEBRip and WEBDL of one size. What is unknown is not on it.
    public static func ladder(in profile: Release.Profile) -> [[VideoQuality]] {
        var steps: [[VideoQuality]] = []
        var weight = 0
        for entry in entries(of: profile).reversed() where entry.quality != .unknown {
            if entry.weight == weight {
                steps[steps.count - 1].append(entry.quality)
            } else {
                steps.append([entry.quality])
            }
            weight = entry.weight
        }
        return steps
    }

    /// The steps of the ladder below this quality, the next one first: what to try where this quality cannot be had.
    /// All of the ladder where the application has no such quality.
    public func lower(in profile: Release.Profile) -> [[VideoQuality]] {
        let ladder = Self.ladder(in: profile)
        guard let step = ladder.firstIndex(where: { $0.contains(self) }) else { return self == .unknown ? [] : ladder }
        return Array(ladder[(step + 1)...])
    }

    /// Where an application ranks it in a new profile, from 1 for unknown; equal for equals. `nil` where it has no
    /// such quality.
    public func weight(in profile: Release.Profile) -> Int? { entry(in: profile)?.weight }

    /// The group that a new profile puts it in, such as `WEB 1080p`.
    public func group(in profile: Release.Profile) -> String? { entry(in: profile)?.group }

    private var parts: String {
        let words = ["\(source)", resolution.map { "\($0.rawValue)p" }, modifier == .none ? nil : "\(modifier)"]
        return words.compactMap(\.self).joined(separator: " ")
    }
}
