/// What a player plays and goes on with.
struct PlexQueue: Sendable {
    let id: Int
    var places: [(id: Int, item: Int)]
    /// The order before it was shuffled.
    var original: [Int] = []
    var selected: Int
    var version = 1
    var isShuffled = false
    var lastAdded: Int?
    let source: String

    var selectedOffset: Int { places.firstIndex { $0.id == selected } ?? 0 }

    mutating func add(_ items: [(id: Int, item: Int)], next: Bool) {
        let after = next ? nil : lastAdded.flatMap { last in places.firstIndex { $0.id == last } }
        places.insert(contentsOf: items, at: min(places.count, (after ?? selectedOffset) + 1))
        if places.count == items.count { selected = places.first?.id ?? 0 }
        lastAdded = items.last?.id ?? lastAdded
        version += 1
    }

    /// False where a place is none of it.
    mutating func move(_ id: Int, after other: Int?) -> Bool {
        guard let place = places.firstIndex(where: { $0.id == id }),
            other == nil || places.contains(where: { $0.id == other })
        else { return false }
        let moved = places.remove(at: place)
        let target = other.flatMap { other in places.firstIndex { $0.id == other } }.map { $0 + 1 } ?? 0
        places.insert(moved, at: target)
        version += 1
        return true
    }

    mutating func shuffle(by dice: Dice) {
        original = places.map(\.id)
        let others = places.filter { $0.id != selected }
        let order = others.indices.sorted { dice.roll(1 << 30, UInt64($0)) < dice.roll(1 << 30, UInt64($1)) }
        places = places.filter { $0.id == selected } + order.map { others[$0] }
        (isShuffled, version) = (true, version + 1)
    }

    mutating func unshuffle() {
        let order = Dictionary(original.enumerated().map { ($1, $0) }) { first, _ in first }
        places.sort { order[$0.id] ?? .max < order[$1.id] ?? .max }
        (isShuffled, version) = (false, version + 1)
    }
}
