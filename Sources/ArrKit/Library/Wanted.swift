/// What a library lacks.
public struct Wanted<Service: LibraryService>: Sendable {
    let transport: Transport

    /// What has no file: among what is monitored, or among what is not; there is no list of both.
    ///
    /// - Parameter detailed: With the series or artists themselves.
    public func missing(monitored: Bool = true, detailed: Bool = false) -> Paged<Service.Item> {
        list("missing", monitored, detailed)
    }

    /// What has a file that is not yet as good as its quality profile asks for.
    ///
    /// - Parameter detailed: With the series or artists themselves.
    public func cutoff(monitored: Bool = true, detailed: Bool = false) -> Paged<Service.Item> {
        list("cutoff", monitored, detailed)
    }

    private func list(_ name: String, _ monitored: Bool, _ detailed: Bool) -> Paged<Service.Item> {
        Paged(
            "wanted/\(name)", ["monitored": monitored] + (detailed ? Service.workInclusion : [:]), on: transport)
    }
}

extension Wanted where Service: SerialService {
    /// An episode or album by its number, missing or not. Throws `ServiceError`.
    public func missing(_ id: ID<Service.Item>) async throws -> Open<Service.Item> {
        try await transport.call(Request(.get, "wanted/missing/\(id)"))
    }

    /// An episode or album by its number, good enough or not. Throws `ServiceError`.
    public func cutoff(_ id: ID<Service.Item>) async throws -> Open<Service.Item> {
        try await transport.call(Request(.get, "wanted/cutoff/\(id)"))
    }
}
