/// What every application tells of itself and does for its own upkeep.
extension ArrService {
    /// Copies of its database and settings.
    public var backups: Backups { Backups(server: server) }
    /// What it does by the clock.
    public var tasks: Resource<ScheduledTask> { Resource("system/task", on: server.api) }
    /// Its versions, those that came after the one that runs among them; it asks its makers, which takes a moment.
    public var updates: Resource<ApplicationUpdate> { Resource("update", on: server.api, deadline: .seconds(60)) }
    /// What it wrote down about its work.
    public var logs: Logs { Logs(transport: server.api) }
    /// Choices of rows that people have put together on its web page.
    public var customFilters: Resource<CustomFilter> { Resource("customfilter", on: server.api) }
    /// Tags with everything that has them.
    public var tagDetails: Resource<TagDetails> { Resource("tag/detail", on: server.api) }
    /// Files and folders as it sees them.
    public var fileSystem: FileSystem<Self> { FileSystem(transport: server.api) }
    /// What browsers are served.
    public var pages: Pages { Pages(root: server.root) }

    /// Starts it anew; it is gone for some seconds. Throws `ServiceError`.
    public func restart() async throws { try await leave("restart") }

    /// Ends it; whether it comes back is up to who started it, such as Docker. Throws `ServiceError`.
    public func shutDown() async throws { try await leave("shutdown") }

    /// Sometimes it goes before its answer has.
    private func leave(_ how: String) async throws {
        do {
            try await server.api.perform(Request(.post, "system/\(how)"))
        } catch let error as ServiceError where error.code == .cutShort {}
    }

    /// Its web page's words in the language of its settings, by name. Throws `ServiceError`.
    public func texts() async throws -> [String: String] {
        var answer: Document = try await server.api.call(Request(.get, "localization"))
        // Radarr and Prowlarr wrap the object into a string, with a capital letter.
        if let text = answer.string { answer = (try? Document(json: text)) ?? [:] }
        let strings = answer["strings"].isNull ? answer["Strings"] : answer["strings"]
        return Dictionary(strings.members.compactMap { text in text.value.string.map { (text.name, $0) } }) { $1 }
    }

    /// Every address it answers at, for its developers. Throws `ServiceError`.
    public func routes() async throws -> Document { try await server.api.call(Request(.get, "system/routes")) }

    /// Addresses two parts of it claim, for its developers. Throws `ServiceError`.
    public func duplicateRoutes() async throws -> Document {
        try await server.api.call(Request(.get, "system/routes/duplicate"))
    }
}

extension VideoService {
    /// The language of its web page, such as `en`. Throws `ServiceError`.
    public func language() async throws -> String? {
        let answer: Document = try await server.api.call(Request(.get, "localization/language"))
        return answer["identifier"].string
    }
}
