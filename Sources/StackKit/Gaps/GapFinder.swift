/// Looks for what is amiss in a snapshot: one index, then every rule over it.
public struct GapFinder: Sendable {
    /// What is looked for, in the order it is reported on.
    public var rules: [GapRule]

    /// A finder with these rules; by default all that compare a library with Plex.
    public init(_ rules: [GapRule] = .library) { self.rules = rules }

    /// Every gap, and what it was concluded from. Pure: the same snapshot gives the same report but for its duration.
    public func report(on snapshot: Snapshot) -> GapReport {
        let clock = ContinuousClock()
        let start = clock.now
        let index = GapIndex(snapshot)
        let gaps = rules.flatMap { $0.find(index) }
        return GapReport(
            gaps, rules: rules, sources: index.states, taken: snapshot.taken, duration: start.duration(to: clock.now))
    }
}

extension GapIndex {
    var states: [GapReport.State] {
        shelves.map { shelf in
            let kinds = Set(managers.filter(\.isReadable).compactMap(\.source.kind.manages))
            let otherSideIsReadable = shelf.isPlex ? !kinds.isEmpty : plexes.contains(where: \.isReadable)
            let matched = shelf.ordinals.count { shelf.isPlex ? works.isManaged($0) : works.isShown($0) }
            return GapReport.State(
                source: shelf.source, observed: snapshot.libraries[shelf.source]?.map { _ in },
                movies: shelf.ordinals.count { shelf.row($0).kind == .movie }, count: shelf.inventory.count,
                matched: otherSideIsReadable ? matched : nil)
        }
    }
}
