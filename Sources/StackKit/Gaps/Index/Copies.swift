extension [Copy] {
    /// What a gap about this title is keyed by: its best id, or where it was found when it has none.
    var key: String {
        guard let first else { return "" }
        let kind = first.item.kind
        let ids = map(\.item.ids)
        let best =
            kind == .movie
            ? [("tmdb", ids.compactMap(\.tmdb).min()), ("imdb", ids.compactMap(\.imdb).min())]
            : [("tvdb", ids.compactMap(\.tvdb).min()), ("tmdb", ids.compactMap(\.tmdb).min())]
        if let (space, id) = best.first(where: { $0.1 != nil }), let id { return "\(kind) \(space) \(id)" }
        return "\(kind) \(first.source) \(first.item.native)"
    }

    /// In the order of their sources and numbers.
    var inOrder: [Copy] { sorted { ($0.source, $0.item.native) < ($1.source, $1.item.native) } }

    var sources: [Source] { Set(map(\.source)).sorted() }

    /// The title as a manager gives it, or else as Plex does, with every id that is known of it.
    var subject: Gap.Subject {
        guard let best = first(where: { !$0.shelf.isPlex }) ?? first else { return Gap.Subject("") }
        var ids = ExternalIDs()
        for copy in [best] + self {
            if ids.tmdb == nil { ids.tmdb = copy.item.ids.tmdb }
            if ids.tvdb == nil { ids.tvdb = copy.item.ids.tvdb }
            if ids.imdb == nil { ids.imdb = copy.item.ids.imdb }
        }
        return Gap.Subject(best.item.title, year: best.item.year, kind: best.item.kind, ids: ids)
    }

    /// Where each copy lies, as its own service says.
    var places: [String] { flatMap { copy in copy.item.paths.map { "\(copy.source): \($0)" } } }
}

extension Copy {
    /// `radarr: Heat (1995), tmdb 949`.
    var line: String { "\(source): \(subject.name)" + (item.ids.isEmpty ? "" : ", \(item.ids)") }

    var subject: Gap.Subject { Gap.Subject(item.title, year: item.year, kind: item.kind, ids: item.ids) }
}

extension Gap.Subject {
    /// `Heat (1995)`.
    public var name: String { year.map { "\(title) (\($0))" } ?? title }
}
