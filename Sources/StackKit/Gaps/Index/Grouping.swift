/// Puts items of all sources together that are one title, without the result depending on their order.
struct Grouping {
    let shelves: [Shelf]
    /// For each item the number of the item that stands for its group.
    var leaders: [UInt32]
    /// Groups that were joined to another by title.
    var joined: [UInt32: UInt32] = [:]
    /// Those of them whose year is one off.
    var probable: [UInt32: UInt32] = [:]
    /// Items that fit several managed titles equally well.
    var ambiguous: [UInt32: [UInt32]] = [:]
    /// Items that would have matched a title if a year were known.
    var lookalikes: [UInt32: [UInt32]] = [:]
    /// Managed groups whose title too many bear to tell them apart.
    var doubted: Set<UInt32> = []

    init(shelves: [Shelf], count: Int) {
        self.shelves = shelves
        leaders = (0..<UInt32(count)).map(\.self)
    }

    /// By the id the kind's manager goes by; then, for items without it, by the next ones, unless a better id disagrees.
    mutating func joinByIDs() {
        var leaderOf: [UInt64: UInt32] = [:]
        leaderOf.reserveCapacity(shelves.map(\.ordinals.count).max() ?? 0)
        var late: [(ordinal: UInt32, row: Inventory.Row)] = []
        for shelf in shelves {
            for ordinal in shelf.ordinals {
                let row = shelf.row(ordinal)
                if let key = row.key(0) {
                    leaders[ordinal] = leaderOf.leader(key, or: UInt32(ordinal))
                } else if !row.ids.isEmpty {
                    late.append((UInt32(ordinal), row))
                }
            }
        }
        guard !late.isEmpty else { return }
        leaderOf = [:]
        var holders = holders(of: late)
        // Those whose best id is their second go before those that have only the third, and are holders to them.
        for level in 1...2 {
            for (ordinal, row) in late where row.key(level) != nil && (level == 1 || row.key(1) == nil) {
                if !join(ordinal, row, to: holders), let key = row.key(level) {
                    leaders[Int(ordinal)] = leaderOf.leader(key, or: ordinal)
                }
            }
            guard level == 1 else { continue }
            for (ordinal, row) in late where row.key(1) != nil {
                if let key = row.key(2) { holders.add(ordinal, under: key) }
            }
        }
    }

    /// The items that have the id their kind goes by, under the other ids someone without it looks for.
    private func holders(of late: [(ordinal: UInt32, row: Inventory.Row)]) -> Register<UInt64> {
        var wanted: Set<UInt64> = []
        wanted.reserveCapacity(late.count)
        for (_, row) in late { for level in 1...2 { if let key = row.key(level) { wanted.insert(key) } } }
        var holders = Register<UInt64>()
        for shelf in shelves {
            for ordinal in shelf.ordinals {
                let row = shelf.row(ordinal)
                guard row.key(0) != nil else { continue }
                for level in 1...2 {
                    if let key = row.key(level), wanted.contains(key) { holders.add(UInt32(ordinal), under: key) }
                }
            }
        }
        return holders
    }

    private mutating func join(_ ordinal: UInt32, _ row: Inventory.Row, to holders: Register<UInt64>) -> Bool {
        for level in 1...2 {
            guard let key = row.key(level) else { continue }
            var group: UInt32?
            var several: Set<UInt32> = []
            holders.forEach(key) { holder in
                guard !self.row(holder).ids.disagree(with: row.ids) else { return }
                let leader = leaders[Int(holder)]
                if let group, group != leader { several.formUnion([group, leader]) } else { group = leader }
            }
            if !several.isEmpty {
                ambiguous[ordinal] = several.sorted()
            } else if let group {
                leaders[Int(ordinal)] = group
                return true
            }
        }
        return false
    }

    func row(_ ordinal: UInt32) -> Inventory.Row {
        let ordinal = Int(ordinal)
        for shelf in shelves where shelf.ordinals.contains(ordinal) { return shelf.row(ordinal) }
        // Ordinals are handed out by these very shelves, which never shrink.
        preconditionFailure("an item that is on no shelf")
    }
}

extension Inventory.Row {
    /// The kind's ids as dictionary keys, the one its manager goes by first.
    func key(_ level: Int) -> UInt64? {
        let movie = kind == .movie
        let (space, number): (UInt64, UInt32) =
            switch level {
            case 0: movie ? (1, ids.tmdbNumber) : (2, ids.tvdbNumber)
            case 1: movie ? (3, ids.imdbNumber) : (4, ids.tmdbNumber)
            default: movie ? (5, ids.tvdbNumber) : (6, ids.imdbNumber)
            }
        return number == 0 ? nil : space << 32 | UInt64(number)
    }
}

extension ExternalIDs {
    /// True if both name the same database and different numbers in it.
    func disagree(with other: ExternalIDs) -> Bool {
        func differ(_ left: UInt32, _ right: UInt32) -> Bool { left != 0 && right != 0 && left != right }
        return differ(tmdbNumber, other.tmdbNumber) || differ(tvdbNumber, other.tvdbNumber)
            || differ(imdbNumber, other.imdbNumber)
    }
}

extension [UInt64: UInt32] {
    fileprivate mutating func leader(_ key: UInt64, or ordinal: UInt32) -> UInt32 {
        { leader in
            if let leader { return leader }
            leader = ordinal
            return ordinal
        }(&self[key])
    }
}
