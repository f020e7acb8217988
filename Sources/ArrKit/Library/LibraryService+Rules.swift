/// What decides which releases are taken.
extension LibraryService {
    /// Which qualities are taken; one that is in use cannot be deleted.
    public var qualityProfiles: Resource<QualityProfile> { Resource("qualityprofile", on: server.api) }
    /// How large a release of each quality may be.
    public var qualityDefinitions: Resource<QualityDefinition> { Resource("qualitydefinition", on: server.api) }
    /// The rules that recognise releases; every quality profile rates all of them.
    public var customFormats: Resource<CustomFormat> { Resource("customformat", on: server.api) }
    /// Words that a release's name must have, or must not.
    public var releaseProfiles: Resource<ReleaseProfile> { Resource("releaseprofile", on: server.api) }
    /// How long a good enough release waits for a better one.
    public var delayProfiles: Resource<DelayProfile> { Resource("delayprofile", on: server.api) }
    /// The rules that tag what fits them.
    public var autoTags: Resource<AutoTag> { Resource("autotagging", on: server.api) }
    /// Every language it knows.
    public var languages: Resource<Language> { Resource("language", on: server.api) }
    /// Everything indexers may say of a release.
    public var indexerFlags: Resource<IndexerFlag> { Resource("indexerflag", on: server.api) }

    /// Puts a delay profile behind another, or without one before all; returns every profile. Throws `ServiceError`.
    public func move(
        _ profile: ID<DelayProfile>, behind other: ID<DelayProfile>?
    ) async throws -> [Open<DelayProfile>] {
        var request = Request(
            .put, "delayprofile/reorder/\(profile)", query: [workIsArtist ? "afterId" : "after": other])
        request.rehearsal = Response(status: 202, body: Body("[]"))
        return try await server.api.call(request)
    }

    private var workIsArtist: Bool { Self.workName == "artist" }
}

extension SerialService {
    /// What no import list may add again.
    public var importListExclusions: Resource<ImportListExclusion> {
        Resource("importlistexclusion", on: server.api)
    }
}

extension Resource<Language> {
    /// The one with that number. Throws `ServiceError`, `.notFound` where there is none.
    public func get(_ id: Int) async throws -> Open<Language> { try await read("/\(id)") }
}
