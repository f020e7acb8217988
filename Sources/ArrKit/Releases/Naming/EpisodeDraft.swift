/// The name of an episode's file in the making.
struct EpisodeDraft {
    let writer: NamingWriter
    /// In order, and never empty.
    let episodes: [EpisodeNamer.Episode]
    let series: EpisodeNamer.Series
    let file: NamingFile
    let titles: NamingEpisodeTitles
    private let cleanTitles: NamingEpisodeTitles
    private var parts: [Part] = []

    private enum Part {
        case text([UInt8])
        /// An episode's title, for which room is found once all the rest is written.
        case title(NamingToken)
    }

    init(
        writer: NamingWriter, episodes: [EpisodeNamer.Episode], series: EpisodeNamer.Series, file: NamingFile
    ) {
        (self.writer, self.episodes, self.series, self.file) = (writer, episodes, series, file)
        titles = NamingEpisodeTitles(episodes.map(\.title))
        cleanTitles = titles.clean
    }

    /// A file's name, or that of a folder in its format, of so many bytes at most.
    mutating func name(_ pieces: [NamingPiece], room longest: Int) -> String {
        parts = []
        let isIdentified = pieces.contains { $0.numbers != nil || $0.name == .airDate }
        let showsCurrentName = !isIdentified || !file.isImported
        for piece in pieces {
            switch piece {
            case .literal(let text): write(text)
            case .brace(let brace): write(NamingWriter.protected([brace]))
            case .numbers(let numbers): write(text(of: numbers))
            case .token(let token) where token.name == .episodeTitle || token.name == .episodeCleanTitle:
                parts.append(.title(token))
            case .token(let token): write(writer.dressed(value(of: token, showsCurrentName), as: token))
            }
        }
        let rest = filled { _ in [] }.reduce(0) { $0 + ($1 == NamingBytes.ellipsis ? NamingCut.ellipsisLength : 1) }
        var room = longest
        while true {
            let name = filled { token in
                (token.name == .episodeCleanTitle ? cleanTitles : titles).joined(token.argument, room: room - rest)
            }
            let finished = NamingOptions.finished(NamingBytes.trimmed(name[...]), isFolder: false)
            let excess = finished.count - longest
            // Replacing a colon may lengthen what was cut already; Sonarr's own name would be too long to exist.
            guard excess > 0, room > rest else { return String(decoding: finished, as: UTF8.self) }
            room -= excess
        }
    }

    private mutating func write(_ text: [UInt8]) {
        if case .text(let before) = parts.last {
            parts[parts.count - 1] = .text(before + text)
        } else {
            parts.append(.text(text))
        }
    }

    private func filled(_ title: (NamingToken) -> [UInt8]) -> [UInt8] {
        parts.flatMap { part in
            switch part {
            case .text(let text): Self.withoutNames(text)
            case .title(let token): writer.dressed(title(token), as: token)
            }
        }
    }

    /// Sonarr reads its own result again, and takes what looks like a name in braces for one it does not know:
    /// `{tvdb-123}` vanishes.
    private static func withoutNames(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(UInt8(ascii: "{")) else { return text }
        var (kept, place): ([UInt8], Int) = ([], 0)
        while place < text.count {
            if text[place] == UInt8(ascii: "{"),
                let shape = NamingScan.shape(at: place, in: text, upTo: text.count, isRadarr: false)
            {
                place = shape.end
            } else {
                kept.append(text[place])
                place += 1
            }
        }
        return kept
    }

    private func value(of token: NamingToken, _ showsCurrentName: Bool) -> [UInt8] {
        let (first, last) = (episodes[0], episodes[episodes.count - 1])
        let width = token.argument?.utf8.count ?? 1
        switch token.name {
        case .season: return Array(NamingWriter.digits(first.season, atLeast: width).utf8)
        case .episode:
            let numbers = episodes.count > 1 ? [first.number, last.number] : [first.number]
            return Array(numbers.map { NamingWriter.digits($0, atLeast: width) }.joined(separator: "-").utf8)
        case .airDate:
            let date = first.airDate.flatMap { $0.isBlank ? nil : $0 } ?? "Unknown"
            return date.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }
        default:
            let proper = series.kind == .anime && file.version > 1 ? "v\(file.version)" : file.proper
            return series.value(of: token)
                ?? file.value(of: token, application: "Sonarr", proper: proper, showsCurrentName: showsCurrentName)
                ?? []
        }
    }
}
