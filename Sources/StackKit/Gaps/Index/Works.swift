/// The finished groups: who is in each, and what is to be said about how they came together.
struct Works: Sendable {
    private let leaders: [UInt32]
    private let starts: [UInt32]
    private let sorted: [UInt32]
    private let isShown: [Bool]
    private let isManaged: [Bool]

    /// Plex items matched by title and a year that is one off.
    let probable: [Int]
    /// Plex titles that fit several managed ones equally well, and those.
    let ambiguous: [Int: Set<Int>]
    /// Plex titles that would have matched if a year were known, and the managed ones they look like.
    private let lookalikes: [UInt32: [UInt32]]
    private let looksAlike: Set<UInt32>

    init(_ grouping: Grouping) {
        leaders = grouping.leaders
        isShown = grouping.groups(on: \.isPlex)
        isManaged = grouping.groups { $0.source.kind.manages != nil }
        probable = grouping.probable.keys.map(Int.init)
        // What several ids left open, a title and a year may have settled.
        let open = grouping.ambiguous.filter { [isManaged] in !isManaged[Int(grouping.leaders[Int($0.key)])] }
        var ambiguous: [Int: Set<Int>] = [:]
        for (item, rivals) in open {
            ambiguous[Int(grouping.leaders[Int(item)]), default: []].formUnion(
                rivals.map { Int(grouping.leaders[Int($0)]) })
        }
        self.ambiguous = ambiguous
        lookalikes = grouping.lookalikes
        looksAlike = Set(grouping.lookalikes.values.joined()).union(open.values.joined()).union(grouping.doubted)

        // Counting sort by leader: every group's members stand together.
        var starts = [UInt32](repeating: 0, count: leaders.count + 1)
        for leader in leaders { starts[Int(leader) + 1] += 1 }
        for position in starts.indices.dropFirst() { starts[position] += starts[position - 1] }
        var next = starts
        var sorted = [UInt32](repeating: 0, count: leaders.count)
        for ordinal in leaders.indices {
            sorted[Int(next[Int(leaders[ordinal])])] = UInt32(ordinal)
            next[Int(leaders[ordinal])] += 1
        }
        (self.starts, self.sorted) = (starts, sorted)
    }

    func members(of ordinal: Int) -> [Int] {
        let leader = Int(leaders[ordinal])
        return sorted[Int(starts[leader])..<Int(starts[leader + 1])].map(Int.init)
    }

    func isShown(_ ordinal: Int) -> Bool { isShown[Int(leaders[ordinal])] }
    func isManaged(_ ordinal: Int) -> Bool { isManaged[Int(leaders[ordinal])] }
    func areOne(_ left: Int, _ right: Int) -> Bool { leaders[left] == leaders[right] }
    func work(of ordinal: Int) -> Int { Int(leaders[ordinal]) }

    /// The managed titles that a Plex title looks like without there being proof.
    func lookalikes(of ordinal: Int) -> [Int] { lookalikes[leaders[ordinal], default: []].map(Int.init) }
    /// True for a Plex title that looks like a managed one, be it that there are too many to list.
    func isDoubtful(_ ordinal: Int) -> Bool { lookalikes[leaders[ordinal]] != nil }
    /// True for a managed title that an unproven Plex title looks like.
    func isLookedLike(_ ordinal: Int) -> Bool { looksAlike.contains(leaders[ordinal]) }
    /// True for a Plex title that several managed ones claim.
    func isAmbiguous(_ ordinal: Int) -> Bool { ambiguous[work(of: ordinal)] != nil }
    func count(of ordinal: Int) -> Int { Int(starts[Int(leaders[ordinal]) + 1] - starts[Int(leaders[ordinal])]) }
}
