/// How large a release of a quality may be.
public struct QualityDefinition: Identified {
    /// The row's number, which is not the quality's.
    public var id: ID<QualityDefinition>
    /// The quality it is about.
    public var quality: Quality
    /// As its owner calls it.
    public var title: String
    /// Its place from worst to best.
    public var weight: Int
    /// Megabytes for each minute, in Lidarr kilobits for each second; a smaller release is not taken.
    public var minSize: Double?
    /// The same for a larger one; absent for no limit.
    public var maxSize: Double?
    /// Of several the one closest to this is taken; absent for the largest.
    public var preferredSize: Double?
}

/// Between what a quality's sizes can be set.
public struct QualityLimits: Model {
    /// The least.
    public var min: Int
    /// The most.
    public var max: Int
}

extension Resource<QualityDefinition> {
    /// Replaces one by everything the server sent plus your edits. Throws `ServiceError`.
    public func update(_ definition: Open<QualityDefinition>) async throws -> Open<QualityDefinition> {
        try await send(.put, "/\(definition.id)", [:], definition)
    }

    /// Replaces several at once. Throws `ServiceError`.
    public func update(_ definitions: [Open<QualityDefinition>]) async throws {
        try await perform(.put, "/update", sending: definitions)
    }
}

extension VideoService {
    /// Between what the sizes of qualities can be set. Throws `ServiceError`.
    public func qualityLimits() async throws -> QualityLimits {
        try await server.api.call(Request(.get, "qualitydefinition/limits"))
    }
}
