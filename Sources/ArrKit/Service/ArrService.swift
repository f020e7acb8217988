/// What every *arr application shares; its resources are declared once, here.
public protocol ArrService: Sendable {
    /// The address and the key every request is sent with.
    var server: ArrServer { get }
    /// What advice has to know of it; its name is the one the application calls itself by.
    static var profile: ServiceProfile { get }
}

extension ArrService {
    /// Words that tie things together; one that is in use cannot be deleted.
    public var tags: Resource<Tag> { Resource("tag", on: server.api) }
    /// The work it was told to do, as of the last minutes: finished commands leave the list after about five.
    public var commands: Resource<Command> { Resource("command", on: server.api) }
    /// The programs that fetch releases. Saving one that is enabled asks the program itself first.
    public var downloadClients: Resource<DownloadClientProvider> {
        Resource("downloadclient", on: server.api, deadline: .seconds(60))
    }
    /// Who is told what happens. Saving one that is told something sends it a test first.
    public var notifications: Resource<NotificationProvider> {
        Resource("notification", on: server.api, deadline: .seconds(60))
    }

    /// True while the application runs and can read its database. Needs no key. Throws `ServiceError`.
    public func ping() async throws -> Bool {
        let answer: Document = try await server.root.call(Request(.get, "ping", deadline: .seconds(5)))
        return answer["status"].string == "OK"
    }

    /// Whether it answers that it runs, without a word more; `ping()` says why not.
    public func isUp() async -> Bool {
        (try? await server.root.perform(Request(.head, "ping", deadline: .seconds(5)))) != nil
    }

    /// The API versions it speaks. Throws `ServiceError`.
    public func version() async throws -> APIVersion {
        try await server.root.call(Request(.get, "api", deadline: .seconds(5)))
    }

    /// What it is, where it runs and since when. Throws `ServiceError`.
    public func status() async throws -> Open<SystemStatus> {
        try await server.api.call(Request(.get, "system/status", deadline: .seconds(5)))
    }

    /// What it complains about, as of its last look. Throws `ServiceError`.
    public func health() async throws -> [Open<HealthCheck>] {
        try await server.api.call(Request(.get, "health"))
    }
}

/// The versions of an API, such as `v3`.
public struct APIVersion: Model {
    /// The one to use, such as `v3`; the application's own version is another.
    public var current: String
    /// Still answered, to be gone one day.
    public var deprecated: [String]
}
