/// Which items go by a key. Nearly every key has one, so only further ones cost a list.
struct Register<Key: Hashable & Sendable>: Sendable {
    private var first: [Key: UInt32] = [:]
    private var more: [Key: [UInt32]] = [:]

    mutating func reserve(_ count: Int) { first.reserveCapacity(count) }

    mutating func add(_ ordinal: UInt32, under key: Key) {
        guard let earlier = first.updateValue(ordinal, forKey: key) else { return }
        first[key] = earlier
        more[key, default: []].append(ordinal)
    }

    func contains(_ key: Key) -> Bool { first[key] != nil }
    func count(_ key: Key) -> Int { first[key] == nil ? 0 : 1 + (more[key]?.count ?? 0) }
    /// The one that was added last.
    func last(_ key: Key) -> UInt32? { more[key]?.last ?? first[key] }

    func forEach(_ key: Key, _ body: (UInt32) -> Void) {
        guard let ordinal = first[key] else { return }
        body(ordinal)
        // Most registers have no second entry under any key: one lookup is saved for each item.
        if !more.isEmpty, let others = more[key] { others.forEach(body) }
    }

    /// Every key, and the items that go by it.
    func forEachKey(_ body: (Key, [UInt32]) -> Void) {
        for (key, ordinal) in first { body(key, [ordinal] + (more[key] ?? [])) }
    }
}
