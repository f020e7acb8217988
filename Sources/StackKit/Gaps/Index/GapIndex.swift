/// A snapshot with everything worked out that rules ask about: which items are one title, and which files are shared.
///
/// It is built in time linear in the number of items, and holds about thirty bytes for each.
public struct GapIndex: Sendable {
    /// What the index was made from.
    public let snapshot: Snapshot
    /// Every source in name order, readable or not.
    let shelves: [Shelf]

    /// Which items of all sources are one title.
    let works: Works
    /// Which files are known to both sides.
    let files: SharedFiles
    /// Titles that share a file with another title: nothing is missing there, something is mistaken.
    let disputed: Set<Int>
    let disputes: [SharedFiles.Dispute]

    /// Works everything out at once, in time linear in the number of items.
    public init(_ snapshot: Snapshot) {
        self.snapshot = snapshot
        let shelves = Shelf.all(of: snapshot)
        self.shelves = shelves
        let count = shelves.last.map { $0.ordinals.upperBound } ?? 0
        var grouping = Grouping(shelves: shelves, count: count)
        grouping.joinByIDs()
        let files = SharedFiles(shelves, snapshot.paths, &grouping)
        grouping.joinByTitle()
        let works = Works(grouping)
        (self.works, self.files) = (works, files)
        disputes = files.disputes.filter { !works.areOne($0.shown, $0.managed) }
        disputed = Set(disputes.flatMap { [works.work(of: $0.shown), works.work(of: $0.managed)] })
    }
}

/// One source's items, with the numbers they go by in the index.
struct Shelf: Sendable {
    let source: Source
    let inventory: Inventory
    let isReadable: Bool
    let absence: Certainty
    let ordinals: Range<Int>

    static func all(of snapshot: Snapshot) -> [Shelf] {
        var next = 0
        return snapshot.libraries.sorted { $0.key < $1.key }.map { source, observed in
            let inventory =
                switch observed {
                case .known(let inventory, _), .partly(let inventory, _, _): inventory
                // Numbered as if it held nothing; every rule asks `isReadable` before it concludes from that.
                case .unknown: Inventory()
                }
            defer { next += inventory.count }
            return Shelf(
                source: source, inventory: inventory, isReadable: observed.isReadable,
                absence: observed.absence.about(source), ordinals: next..<next + inventory.count)
        }
    }

    var isPlex: Bool { source.kind == .plex }

    func row(_ ordinal: Int) -> Inventory.Row { inventory.rows[ordinal - ordinals.lowerBound] }
}

extension Certainty {
    fileprivate func about(_ source: Source) -> Certainty {
        if case .unknown(let why) = self { .unknown(why: "\(source): \(why)") } else { self }
    }
}

extension GapIndex {
    var plexes: [Shelf] { shelves.filter(\.isPlex) }
    var managers: [Shelf] { shelves.filter { $0.source.kind.manages != nil } }
    func managers(of kind: LibraryItem.Kind) -> [Shelf] { shelves.filter { $0.source.kind.manages == kind } }

    func shelf(of ordinal: Int) -> Shelf { shelves.first { $0.ordinals.contains(ordinal) } ?? shelves[0] }
    func item(_ ordinal: Int) -> LibraryItem {
        let shelf = shelf(of: ordinal)
        return shelf.inventory[ordinal - shelf.ordinals.lowerBound]
    }

    /// The items that are this one's title, in the order of their sources and numbers.
    func copies(of ordinal: Int, where isWanted: (Shelf) -> Bool) -> [Copy] {
        works.members(of: ordinal).map { Copy(shelf: shelf(of: $0), item: item($0), ordinal: $0) }
            .filter { isWanted($0.shelf) }.inOrder
    }

    func copy(_ ordinal: Int) -> Copy { Copy(shelf: shelf(of: ordinal), item: item(ordinal), ordinal: ordinal) }

    func isDisputed(_ ordinal: Int) -> Bool { disputed.contains(works.work(of: ordinal)) }

    /// The items for which `isWanted`, once for each title they are of.
    func titles(on shelves: [Shelf], where isWanted: (Shelf, Int) -> Bool) -> [Int] {
        var seen: Set<Int> = []
        var found: [Int] = []
        for shelf in shelves {
            for ordinal in shelf.ordinals
            where isWanted(shelf, ordinal) && seen.insert(works.work(of: ordinal)).inserted {
                found.append(ordinal)
            }
        }
        return found
    }

    func canonical(_ path: String, of source: Source) -> String? {
        (snapshot.paths[source] ?? .same).canonical(path)
    }
}

/// One item together with where it was seen.
struct Copy {
    let shelf: Shelf
    let item: LibraryItem
    let ordinal: Int

    var source: Source { shelf.source }
}
