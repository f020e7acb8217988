/// Where a list is being read: from which element, how many at a time, and which were met already.
struct Pages: Sendable {
    private(set) var start = 0
    private(set) var size: PageSize
    private(set) var isOver = false
    private let isPaged: Bool
    /// What was handed out, eight bytes an element and the table's slack.
    private var seen: Set<Int> = []
    /// How many elements of this page had been met before.
    private var repeated = 0
    /// How many elements were met, each once, those included that could not be read.
    private var met = 0
    private var total: Int?
    /// The fewest there ever were: so many must have been met. What was added meanwhile need not be.
    private var least = Int.max
    private var detours = 0

    /// How often a list that changes meanwhile is gone back in, or asked beyond a page that brought nothing new.
    private static let patience = 20

    /// A list that cannot be read to its end, in words.
    typealias Lack = (expected: String, found: String)

    /// - Parameter size: How much is asked for at first; `nil` for an answer without pages.
    init(of size: Int?) {
        isPaged = size != nil
        self.size = PageSize(count: size ?? 1)
    }

    /// False for what was handed out before: where something is added meanwhile, all behind it moves on by a place.
    mutating func isNew(_ element: some PlexElement) -> Bool {
        guard isPaged, let identity = element.identity, !seen.insert(identity).inserted else { return true }
        repeated += 1
        return false
    }

    /// A page has come to its end. Returns what is lacking where nothing more is to be got.
    mutating func came(_ count: Int, of total: Int?, in time: Duration) -> Lack? {
        let isFresh = count > repeated
        met += count - repeated
        repeated = 0
        guard isPaged, let total else {
            isOver = true
            return nil
        }
        size.came(count, in: time)
        let gone = max(0, (self.total ?? total) - total)
        (self.total, least) = (total, min(least, total))
        if gone > 0, detours < Self.patience {
            // What was taken away stood before this page, for all we know, and something moved in front of it unseen.
            detours += 1
            start = max(0, start - gone)
            return nil
        }
        start += count
        if !isFresh { detours += 1 }
        isOver = start >= total || count == 0 || detours > Self.patience
        guard isOver, met < least else { return nil }
        return ("\(least) elements, as the server counts", "no more than \(met)")
    }

    /// A page broke off behind so many elements. False where asking for less is no use.
    mutating func failed(after count: Int, _ error: any Error) -> Bool {
        guard isPaged, size.failed(error) else { return false }
        met += count - repeated
        repeated = 0
        start += count
        return true
    }
}
