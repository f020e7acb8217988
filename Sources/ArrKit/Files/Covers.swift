/// Pictures of series and movies, as the application keeps them.
public struct Covers<Service: VideoService>: Sendable {
    let transport: Transport

    /// A picture as it arrives, such as `poster.jpg`, or smaller `poster-500.jpg` and `poster-250.jpg`.
    ///
    /// Throws `ServiceError`.
    public func download(of work: ID<Service.Work>, _ name: String) async throws -> Body {
        try await transport.download("mediacover/\(work)/\(name)", deadline: .seconds(60))
    }
}

extension VideoService {
    /// Pictures of series or movies, as the application keeps them.
    public var covers: Covers<Self> { Covers(transport: server.api) }
}
