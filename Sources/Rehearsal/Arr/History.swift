/// What happened, oldest first: two events for every item of the library that has any, and what came since.
final class History: Sendable {
    /// The numbers to filter by.
    let eventTypes: [Int: String]
    /// The member that names whose event it is.
    let owner: String
    /// An item's events: none or two.
    let events: @Sendable (Int) -> [Document]
    private let items: [Int32]
    private let added = Lock<[Document]>([])

    init(
        of items: [Int], eventTypes: [Int: String], owner: String, events: @escaping @Sendable (Int) -> [Document]
    ) {
        (self.eventTypes, self.owner, self.events) = (eventTypes, owner, events)
        self.items = items.map(Int32.init)
    }

    var listing: Listing {
        let added = added.withLock { $0 }
        return Listing(count: items.count * 2 + added.count) { [items, events] place in
            place < items.count * 2 ? events(Int(items[place / 2]))[place % 2] : added[place - items.count * 2]
        }
    }

    /// The events of one item, oldest first.
    func events(of id: Int) -> [Document] {
        events(id - 1) + added.withLock { $0.filter { $0[owner].int == id } }
    }

    func add(_ event: Document) {
        let id = listing.count + 1_000_000_000
        added.withLock { $0.append(event.with(["id": id])) }
    }

    /// Only the kinds of that number, or all of them where there is none.
    func listing(of types: [Int]) -> Listing {
        guard !types.isEmpty else { return listing }
        let names = types.compactMap { eventTypes[$0] }
        let whole = listing
        // Seeded items have one of each kind, in the same order: no need to look at every event.
        let seeded = items.count * 2
        let sides = items.first.map { events(Int($0)).map { $0["eventType"].string ?? "" } } ?? []
        let wanted = sides.indices.filter { names.contains(sides[$0]) }
        let rest = (seeded..<whole.count).map(whole.element).filter { names.contains($0["eventType"].string ?? "") }
        return Listing(count: items.count * wanted.count + rest.count) { [items] place in
            let total = items.count * wanted.count
            guard place < total else { return rest[place - total] }
            return whole.element(place / wanted.count * 2 + wanted[place % wanted.count])
        }
    }
}
