/// Rows by number, in the order of their numbers: made up from the seed until somebody edits them.
final class Table: Sendable {
    private struct State {
        var ids: [Int32]
        var edited: [Int: Document] = [:]
    }

    private let state: Lock<State>
    private let making: @Sendable (Int) -> Document?

    /// `ids` ascend.
    init(ids: [Int32] = [], making: @escaping @Sendable (Int) -> Document? = { _ in nil }) {
        state = Lock(State(ids: ids))
        self.making = making
    }

    /// Rows at hand; those without an `id` are numbered from 1.
    convenience init(_ documents: [Document]) {
        self.init()
        for document in documents { insert(document) }
    }

    var ids: [Int] { state.withLock { $0.ids }.map(Int.init) }
    var count: Int { state.withLock { $0.ids.count } }

    subscript(id: Int) -> Document? {
        let (isThere, edited) = state.withLock { (Self.place(of: id, in: $0.ids).isFound, $0.edited[id]) }
        return isThere ? edited ?? making(id) : nil
    }

    /// All rows as they are now; each is made up when the list reaches it.
    var listing: Listing {
        let (ids, edited) = state.withLock { ($0.ids, $0.edited) }
        return Listing(count: ids.count) { [making] place in
            let id = Int(ids[place])
            return edited[id] ?? making(id) ?? .null
        }
    }

    var all: [Document] { listing.documents }

    /// The rows that were edited or added: the only ones a seed does not tell about.
    var edited: [Document] {
        state.withLock { state in state.ids.compactMap { state.edited[Int($0)] } }
    }

    /// True where there is a row of that number; nothing is made up to find out.
    func holds(_ id: Int) -> Bool { state.withLock { Self.place(of: id, in: $0.ids).isFound } }

    /// The row of that number where somebody added or edited it; `nil` for one that is as it was seeded.
    func edited(_ id: Int) -> Document? {
        state.withLock { Self.place(of: id, in: $0.ids).isFound ? $0.edited[id] : nil }
    }

    /// Adds a row under its `id`, or under the next number where it has none, and returns it with that.
    @discardableResult
    func insert(_ document: Document) -> Document {
        state.withLock { state in
            let wanted = document["id"].int ?? 0
            let id = wanted > 0 ? wanted : Int(state.ids.last ?? 0) + 1
            var row = document
            row["id"] = Document(id)
            let (place, isFound) = Self.place(of: id, in: state.ids)
            if !isFound { state.ids.insert(Int32(id), at: place) }
            state.edited[id] = row
            return row
        }
    }

    func replace(_ id: Int, with document: Document) {
        state.withLock { state in
            if Self.place(of: id, in: state.ids).isFound { state.edited[id] = document }
        }
    }

    /// False where there was no such row.
    @discardableResult
    func remove(_ id: Int) -> Bool {
        state.withLock { state in
            let (place, isFound) = Self.place(of: id, in: state.ids)
            if isFound { state.ids.remove(at: place) }
            state.edited[id] = nil
            return isFound
        }
    }

    private static func place(of id: Int, in ids: [Int32]) -> (place: Int, isFound: Bool) {
        var (low, high) = (0, ids.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(ids[middle]) < id { low = middle + 1 } else { high = middle }
        }
        return (low, low < ids.count && Int(ids[low]) == id)
    }
}
