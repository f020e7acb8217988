/// Where a list is being read: from which element, how many at a time, and which were met already.
struct Pages: Sendable {
    private(set) var start = 0
    private(set) var size: PageSize
    private(set) var isOver = false
    private let isPaged: Bool
    private var total: Int?
    /// What was handed out, eight bytes an element and the table's slack.
    private var seen: Set<Int> = []
    private var isFresh = false
    private var detours = 0

    /// How often a list that changes meanwhile is gone back in, or asked beyond a page that brought nothing new.
    private static let patience = 20

    /// - Parameter size: How much is asked for at first; `nil` for an answer without pages.
    init(of size: Int?) {
        isPaged = size != nil
        self.size = PageSize(count: size ?? 1)
    }

    /// A list that cannot be read to its end, in words.
    typealias Lack = (expected: String, found: String)

    /// False for what was handed out before: where something is added meanwhile, all behind it moves on by a place.
    mutating func isNew(_ element: some PlexElement) -> Bool {
        guard isPaged, let identity = element.identity else {
            isFresh = true
            return true
        }
        let isNew = seen.insert(identity).inserted
        isFresh = isFresh || isNew
        return isNew
    }

    /// A page has come to its end. Returns what is lacking where nothing more is to be got.
    mutating func came(_ count: Int, of total: Int?, in time: Duration) -> Lack? {
        defer { isFresh = false }
        guard isPaged, let total else {
            isOver = true
            return nil
        }
        size.came(count, in: time)
        let gone = max(0, (self.total ?? total) - total)
        self.total = total
        if gone > 0, detours < Self.patience {
            // What was taken away stood before this page, for all we know, and something moved in front of it unseen.
            detours += 1
            start = max(0, start - gone)
            return nil
        }
        start += count
        isOver = start >= total
        if isOver { return nil }
        if count > 0, isFresh || detours < Self.patience {
            detours += isFresh ? 0 : 1
            return nil
        }
        isOver = true
        return ("\(total) elements, as the server counts", "no more than \(max(seen.count, start))")
    }

    /// A page broke off behind so many elements. False where asking for less is no use.
    mutating func failed(after count: Int, _ error: any Error) -> Bool {
        guard isPaged, size.failed(error) else { return false }
        start += count
        return true
    }
}
