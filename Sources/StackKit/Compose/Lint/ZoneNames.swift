import FoundationEssentials

/// Names of time zones.
public enum ZoneNames {
    private static let folder = "/usr/share/zoneinfo"
    private static let areas: Set<String> = [
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Brazil", "Canada", "Chile",
        "Etc",
        "Europe", "Indian", "Mexico", "Pacific", "US",
    ]
    private static let alone: Set<String> = [
        "UTC", "GMT", "CET", "CST6CDT", "Cuba", "EET", "EST", "EST5EDT", "Egypt", "Eire", "GB", "Greenwich", "HST",
        "Hongkong", "Iceland", "Iran", "Israel", "Jamaica", "Japan", "MET", "MST", "MST7MDT", "NZ", "PRC", "PST8PDT",
        "Poland", "Portugal", "ROC", "ROK", "Singapore", "Turkey", "UCT", "Universal", "W-SU", "WET", "Zulu", "GMT0",
    ]

    /// Whether there is a zone of that name: by the machine's own files, and by the area alone where it has none.
    public static func contains(_ name: String) -> Bool {
        if alone.contains(name) { return true }
        guard let slash = name.firstIndex(of: "/"), areas.contains(String(name[..<slash])),
            name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !name.contains("..")
        else { return false }
        let hasFiles = FileManager.default.fileExists(atPath: "\(folder)/Europe")
        return !hasFiles || FileManager.default.fileExists(atPath: "\(folder)/\(name)")
    }
}
