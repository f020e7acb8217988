/// Looks at one service.
public struct Observer: Sendable {
    /// Which service it looks at.
    public let source: Source
    /// How long one look may take before the service counts as unknown.
    public let deadline: Duration
    let look: @Sendable (Look) async throws -> Seen

    /// - Parameters:
    ///   - source: Which service it looks at.
    ///   - deadline: How long one look may take before the service counts as unknown.
    ///   - look: Asks the service, through the transport it is handed. What it throws is why nothing is known.
    public init(
        _ source: Source, deadline: Duration, look: @escaping @Sendable (Look) async throws -> Seen
    ) {
        (self.source, self.deadline, self.look) = (source, deadline, look)
    }

    /// What a service is asked through, and told by how far the asking has come.
    public struct Look: Sendable {
        /// Retries what may be retried, never asks too much at once, and gives up when the time is over.
        public let transport: Transport
        /// How many of what were read so far.
        public let report: @Sendable (_ done: Int, _ total: Int?, _ unit: String) -> Void
    }

    /// What there was to be seen.
    public enum Seen: Sendable {
        /// What it holds; `lacking` says what of it could not be read although the service answered.
        case library(Inventory, lacking: String? = nil)
        /// That it runs, and what it says of itself.
        case health(Health)
    }
}

/// How a service says it is.
public struct Health: Hashable, Sendable {
    /// As the service spells it.
    public var version: String
    /// What it complains about, in its own words.
    public var complaints: [String]

    /// A service that complains about nothing, unless told otherwise.
    public init(version: String, complaints: [String] = []) {
        (self.version, self.complaints) = (version, complaints)
    }
}

/// How closely shows are looked at: every series costs a request of its own.
public enum EpisodeDetail: Hashable, Sendable {
    /// Not at all.
    case none
    /// Only shows that lack an episode.
    case missing
    /// Every show with a file or a wanted episode.
    case all
}

extension [GapRule] {
    /// The least that must be read for these rules.
    public func episodes(comparingWithPlex: Bool) -> EpisodeDetail {
        let names = Set(map(\.name))
        if comparingWithPlex, names.contains(GapRule.episodesNotInPlex.name) { return .all }
        return names.contains(GapRule.noFile.name) ? .missing : .none
    }
}
