extension Grouping {
    /// For what one side has and the other lacks: by title and year, where no id disagrees.
    ///
    /// A year that is one off makes a match probable, an unknown year makes none.
    mutating func joinByTitle() {
        let managed = groups { $0.source.kind.manages != nil }
        let leftover = shelves.filter(\.isPlex).flatMap(\.ordinals).filter { !managed[Int(leaders[$0])] }
        var words = TitleFold.Words()
        var seekers = Register<UInt64>()
        for ordinal in leftover {
            if let key = titleKey(UInt32(ordinal), &words) { seekers.add(UInt32(ordinal), under: key) }
        }
        var namesakes = Register<UInt64>()
        for shelf in shelves where shelf.source.kind.manages != nil {
            for ordinal in shelf.ordinals {
                guard let key = titleKey(UInt32(ordinal), &words), seekers.contains(key) else { continue }
                namesakes.add(UInt32(ordinal), under: key)
            }
        }
        settle(matches(namesakes, seekers))
        for ordinal in leftover { leaders[ordinal] = joined[leaders[ordinal]] ?? leaders[ordinal] }
    }

    /// How well a leftover group fits a managed one, the best first.
    private struct Match: Comparable {
        enum Fit: UInt8 { case exact, near, unsure }
        let leftover: UInt32
        let fit: Fit
        let managed: UInt32

        static func < (left: Self, right: Self) -> Bool {
            (left.leftover, left.fit.rawValue, left.managed) < (right.leftover, right.fit.rawValue, right.managed)
        }
    }

    /// A title borne by so many that comparing each with each would take too long: it proves nothing.
    private static var crowd: Int { 10_000 }

    private mutating func matches(_ namesakes: Register<UInt64>, _ seekers: Register<UInt64>) -> [Match] {
        var matches: [Match] = []
        namesakes.forEachKey { key, managed in
            guard seekers.count(key) * managed.count <= Self.crowd else {
                seekers.forEach(key) { lookalikes[leaders[Int($0)]] = [] }
                doubted.formUnion(managed.map { leaders[Int($0)] })
                return
            }
            seekers.forEach(key) { seeker in
                let row = row(seeker)
                for ordinal in managed {
                    guard let fit = Self.fit(self.row(ordinal), row) else { continue }
                    matches.append(Match(leftover: leaders[Int(seeker)], fit: fit, managed: leaders[Int(ordinal)]))
                }
            }
        }
        return matches
    }

    private static func fit(_ managed: Inventory.Row, _ row: Inventory.Row) -> Match.Fit? {
        guard !managed.ids.disagree(with: row.ids) else { return nil }
        if managed.year == 0 || row.year == 0 { return .unsure }
        return switch max(managed.year, row.year) - min(managed.year, row.year) {
        case 0: .exact
        case 1: .near
        default: nil
        }
    }

    // All are weighed against the groups as they were before any is joined, so that order plays no part.
    private mutating func settle(_ matches: [Match]) {
        let matches = matches.sorted()
        var position = 0
        while position < matches.count {
            let leftover = matches[position].leftover
            var groups: [Match.Fit: [UInt32]] = [:]
            let start = position
            while position < matches.count, matches[position].leftover == leftover {
                let match = matches[position]
                // Several copies of one managed title are one match, and stand side by side.
                if position == start || matches[position - 1] != match {
                    groups[match.fit, default: []].append(match.managed)
                }
                position += 1
            }
            settle(leftover, exact: groups[.exact] ?? [], near: groups[.near] ?? [], unsure: groups[.unsure] ?? [])
        }
    }

    private mutating func settle(_ leftover: UInt32, exact: [UInt32], near: [UInt32], unsure: [UInt32]) {
        if exact.count > 1 {
            ambiguous[leftover] = exact
        } else if let group = exact.first {
            joined[leftover] = group
        } else if let group = near.first, near.count == 1 {
            joined[leftover] = group
            probable[leftover] = group
        } else {
            lookalikes[leftover] = Set(near + unsure).sorted()
        }
    }

    /// One entry for each group: true if a shelf of that sort has an item in it.
    func groups(on isWanted: (Shelf) -> Bool) -> [Bool] {
        var present = [Bool](repeating: false, count: leaders.count)
        for shelf in shelves where isWanted(shelf) {
            for ordinal in shelf.ordinals { present[Int(leaders[ordinal])] = true }
        }
        return present
    }

    private func titleKey(_ ordinal: UInt32, _ words: inout TitleFold.Words) -> UInt64? {
        for shelf in shelves where shelf.ordinals.contains(Int(ordinal)) {
            let row = shelf.row(Int(ordinal))
            words.read(shelf.inventory.titleBytes(of: row))
            return words.isEmpty ? nil : words.key &* 2 &+ UInt64(row.kind.rawValue)
        }
        return nil
    }
}
