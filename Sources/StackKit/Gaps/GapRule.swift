/// One thing that can be amiss, and how to find it.
public struct GapRule: Sendable {
    /// Short and lasting, such as `library.no-file`: gap ids are made of it.
    public let name: String
    /// What it finds, in a few words for a heading.
    public let summary: String
    /// The kinds of services it looks at; every rule that needs two compares them.
    public let needs: Set<Source.Kind>
    /// A pure function. It must give an unknown gap, not none and not many, where it cannot tell.
    public let find: @Sendable (GapIndex) -> [Gap]

    /// A rule as a value; `name` must be no other rule's and must not change between versions.
    public init(
        _ name: String, _ summary: String, needs: Set<Source.Kind>, find: @escaping @Sendable (GapIndex) -> [Gap]
    ) {
        (self.name, self.summary, self.needs, self.find) = (name, summary, needs, find)
    }
}

extension [GapRule] {
    /// What can be amiss between Plex and the services that fill it.
    public static let library: [GapRule] = [
        .notInPlex, .episodesNotInPlex, .differentTitle, .noFile, .notScanned, .moved, .unmatched, .claimedTwice,
        .unmanaged, .probableMatch,
    ]
}
