public import Wire

extension ArrWebhook {
    /// Reads what was posted, at most a megabyte of it, and keeps the members this type does not know.
    ///
    /// Throws `BodyTooLarge`, `SyntaxError` where it is no JSON, and `Mismatch` where it has no `eventType`.
    public static func read(_ request: Request) async throws -> Open<ArrWebhook> {
        try Document(json: try await request.body.collect(upTo: 1 << 20)).decode()
    }
}

extension ServiceEvent {
    /// What a webhook says, one event for each file; an event type of a later version keeps its own name as its kind.
    ///
    /// - Parameter source: What the caller calls the service; its instance name where nothing is given.
    public static func events(of webhook: ArrWebhook, from source: String? = nil) -> [ServiceEvent] {
        let source = source ?? webhook.instanceName ?? "unknown"
        func event(_ kind: Kind, _ mark: String, path: String? = nil, message: String? = nil) -> ServiceEvent {
            ServiceEvent(
                kind, from: source, mark: mark, title: webhook.title, subjects: webhook.subjects,
                download: webhook.downloadId.map { Download.Key(rawValue: $0) }, path: path, message: message)
        }
        let download = webhook.downloadId ?? webhook.release?.releaseTitle ?? ""
        switch webhook.eventType {
        case .grab: return [event(.grabbed, download)]
        case .download where webhook.isImportComplete:
            return [event(.importCompleted, download, path: webhook.destinationPath)]
        case .download:
            return webhook.files.map {
                event(.imported, "\(webhook.downloadId ?? "")/\($0.path ?? "\($0.id)")", path: $0.path)
            }
        case .downloadFailure: return [event(.downloadFailed, download, message: webhook.message)]
        case .importFailure: return [event(.importFailed, download, message: webhook.message)]
        case .rename, .retag: return webhook.files.map { event(.renamed, $0.path ?? "\($0.id)", path: $0.path) }
        case .episodeFileDelete, .movieFileDelete:
            return webhook.files.map {
                event(.fileDeleted, $0.path ?? "\($0.id)", path: $0.path, message: webhook.deleteReason)
            }
        case .seriesAdd, .movieAdded, .artistAdd: return [event(.added, webhook.subjectMark)]
        case .seriesDelete, .movieDelete, .artistDelete, .albumDelete: return [event(.deleted, webhook.subjectMark)]
        case .health: return [event(.unhealthy, webhook.healthMark, message: webhook.message)]
        case .healthRestored: return [event(.healthy, webhook.healthMark, message: webhook.message)]
        case .applicationUpdate: return [event(.updated, webhook.newVersion ?? "", message: webhook.message)]
        case .manualInteractionRequired:
            let reasons = webhook.downloadStatusMessages.flatMap(\.messages).joined(separator: "; ")
            return [event(.interactionRequired, download, message: reasons.isEmpty ? nil : reasons)]
        case .test: return [event(.test, "")]
        default: return [event(Kind(rawValue: webhook.eventType.rawValue), webhook.subjectMark)]
        }
    }
}

extension ArrWebhook {
    fileprivate var title: String {
        series?.title ?? movie?.title ?? artist?.name ?? release?.releaseTitle ?? downloadInfo?.title ?? message ?? ""
    }

    fileprivate var subjects: Set<ServiceEvent.Subject> {
        var subjects = Set(episodes.map { ServiceEvent.Subject.episode($0.id) })
        if let series { subjects.insert(.series(series.id)) }
        if let id = movie?.id { subjects.insert(.movie(id)) }
        if let artist { subjects.insert(.artist(artist.id)) }
        for album in albums + [album].compactMap({ $0 }) { subjects.insert(.album(album.id)) }
        return subjects
    }

    fileprivate var subjectMark: String {
        (series?.id.rawValue ?? movie?.id?.rawValue ?? album?.id ?? artist?.id).map(String.init) ?? ""
    }

    fileprivate var healthMark: String { "\(type ?? "")/\(message ?? "")" }
}
