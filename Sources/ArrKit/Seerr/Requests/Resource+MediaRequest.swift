extension Seerr {
    /// What users wish for.
    public var requests: Resource<MediaRequest> { Resource("request", on: api) }
}

extension Resource<Seerr.MediaRequest> {
    /// Requests, page by page, the latest first.
    ///
    /// - Parameters:
    ///   - filter: Every one unless told otherwise.
    ///   - sort: By when they were made unless told otherwise.
    ///   - user: One user's alone.
    ///   - type: Movies or shows alone; Overseerr refuses it.
    ///   - isOldestFirst: Turns the order round; Overseerr refuses it.
    public func list(
        _ filter: Seerr.MediaRequest.Filter? = nil, sort: Seerr.MediaRequest.Sort? = nil,
        by user: ID<Seerr.User>? = nil, of type: Seerr.MediaType? = nil,
        isOldestFirst: Bool = false
    ) -> Seerr.Paged<Seerr.MediaRequest> {
        paged([
            "filter": filter, "sort": sort, "requestedBy": user, "mediaType": type,
            "sortDirection": isOldestFirst ? "asc" : nil,
        ])
    }

    /// Makes a wish.
    ///
    /// Throws `ServiceError`: `.conflict` where the same was wished for before, `.forbidden` where a permission is missing
    /// or the quota used up.
    public func add(_ wish: Seerr.NewRequest) async throws -> Seerr.Requested {
        var request = try Request(.post, path, sending: wish)
        request.rehearsal = Response(status: 201, body: Body(wish.rehearsed.jsonBytes()))
        let response = try await transport.send(request)
        let answer: Document = try await Transport { _ in response }.call(request)
        // 202 says in words why nothing was stored.
        guard response.status != 202, answer["id"].int != nil else {
            return .nothing(reason: answer["message"].string ?? "the server did not say why")
        }
        return .created(try answer.decode(drift: transport.drift))
    }

    /// Changes a wish that waits for approval: its seasons, server, profile, folder and tags. Throws `ServiceError`.
    public func update(_ request: Open<Seerr.MediaRequest>) async throws -> Open<Seerr.MediaRequest> {
        let seasons = request.type == .tv ? Seerr.Seasons.some(request.seasons.map(\.seasonNumber)) : nil
        let body = Seerr.NewRequest(
            mediaType: request.type ?? .movie, mediaId: request.media?.tmdbId ?? 0, seasons: seasons,
            is4k: request.is4k, serverId: request.serverId, profileId: request.profileId,
            rootFolder: request.rootFolder, languageProfileId: request.languageProfileId, tags: request.tags,
            userId: request.requestedBy?.id)
        return try await send(.put, "/\(request.id)", [:], body)
    }

    /// Hands a wish on to Radarr or Sonarr. Throws `ServiceError`.
    public func approve(_ id: ID<Seerr.MediaRequest>) async throws -> Open<Seerr.MediaRequest> {
        try await send(.post, "/\(id)/approve")
    }

    /// Turns a wish down. Throws `ServiceError`.
    public func decline(_ id: ID<Seerr.MediaRequest>) async throws -> Open<Seerr.MediaRequest> {
        try await send(.post, "/\(id)/decline")
    }

    /// Hands a wish on once more that Radarr or Sonarr would not take. Throws `ServiceError`.
    public func retry(_ id: ID<Seerr.MediaRequest>) async throws -> Open<Seerr.MediaRequest> {
        try await send(.post, "/\(id)/retry")
    }

    /// Takes a wish back; what Radarr or Sonarr has of it stays. Throws `ServiceError`.
    public func delete(_ id: ID<Seerr.MediaRequest>) async throws { try await perform(.delete, "/\(id)") }

    /// How many requests there are. Throws `ServiceError`.
    public func count() async throws -> Seerr.RequestCount { try await read("/count", as: Seerr.RequestCount.self) }
}

extension Seerr.NewRequest {
    /// What a rehearsal answers: a request that waits for approval and has no number.
    fileprivate var rehearsed: Document {
        let (media, status): (Document, Document) = (["tmdbId": Document(mediaId), "status": 2], 1)
        return [
            "id": 0, "status": status, "type": Document(mediaType.rawValue), "is4k": Document(is4k ?? false),
            "media": media,
        ]
    }
}
