import FoundationEssentials

extension ServiceEvent {
    /// What a library's history says, told as its webhook tells it: a grabbed season pack is one event.
    ///
    /// - Parameter source: What the caller calls the service.
    public static func events(of records: some Sequence<HistoryRecord>, from source: String) -> [ServiceEvent] {
        var events: [ServiceEvent] = []
        var places: [String: Int] = [:]
        for record in records {
            let event = ServiceEvent(record, from: source)
            if let place = places[event.id] {
                events[place].subjects.formUnion(event.subjects)
            } else {
                places[event.id] = events.count
                events.append(event)
            }
        }
        return events
    }

    private init(_ record: HistoryRecord, from source: String) {
        var kind: Kind
        var path: String?
        var mark = record.downloadId ?? record.sourceTitle ?? ""
        switch record.eventType {
        case .grabbed: kind = .grabbed
        case .downloadFailed: kind = .downloadFailed
        case .downloadIgnored: kind = .ignored
        case .downloadFolderImported, .seriesFolderImported, .movieFolderImported:
            (kind, path) = (.imported, record.data?["importedPath"])
            mark = "\(record.downloadId ?? "")/\(path ?? "\(record.id)")"
        case .episodeFileDeleted, .movieFileDeleted:
            (kind, path) = (.fileDeleted, record.sourceTitle)
            mark = path ?? "\(record.id)"
        case .episodeFileRenamed, .movieFileRenamed:
            (kind, path) = (.renamed, record.data?["path"])
            mark = path ?? "\(record.id)"
        default:
            kind = Kind(rawValue: record.eventType.rawValue)
            mark = "\(record.id)"
        }
        var subjects: Set<Subject> = []
        if let id = record.seriesId { subjects.insert(.series(id)) }
        if let id = record.episodeId { subjects.insert(.episode(id)) }
        if let id = record.movieId { subjects.insert(.movie(id)) }
        self.init(
            kind, from: source, mark: mark,
            title: record.series?.title ?? record.movie?.title ?? record.sourceTitle ?? "",
            subjects: subjects, download: record.downloadId.map { Download.Key(rawValue: $0) }, path: path,
            message: record.data?["message"] ?? record.data?["reason"], date: record.date)
    }
}
