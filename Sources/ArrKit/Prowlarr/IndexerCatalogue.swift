/// Every indexer Prowlarr could have, kept once it was read: several megabytes that change once a day at most.
///
/// All copies of one `Prowlarr` share it.
public final class IndexerCatalogue: Sendable {
    private let resource: Resource<Indexer>
    private let clock: any Clock<Duration>
    private let kept = Lock<(templates: [Open<Indexer>], age: Stopwatch)?>(nil)

    init(_ resource: Resource<Indexer>, clock: any Clock<Duration>) { (self.resource, self.clock) = (resource, clock) }

    /// Every one, to be filled in and added; read anew where what is kept is older than told, a day otherwise.
    ///
    /// Throws `ServiceError`.
    public func all(noOlderThan age: Duration = .seconds(86_400)) async throws -> [Open<Indexer>] {
        if let kept = kept.withLock({ $0 }), kept.age.elapsed <= age { return kept.templates }
        let age = Stopwatch(clock)
        let templates = try await resource.templates()
        kept.withLock { $0 = (templates, age) }
        return templates
    }

    /// The one made from a definition of that name, such as `nzbgeek`, or by its own name; `nil` where there is none.
    ///
    /// Throws `ServiceError`.
    public func template(_ name: String) async throws -> Open<Indexer>? {
        let all = try await all()
        return all.first { $0.definitionName == name } ?? all.first { $0.name == name }
    }

    /// Lets go of what is kept.
    public func forget() { kept.withLock { $0 = nil } }
}
