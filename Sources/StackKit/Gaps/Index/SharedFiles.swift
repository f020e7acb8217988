/// Which files and folders both sides know, compared by canonical path.
struct SharedFiles: Sendable {
    /// A file that Plex shows as one title and a manager keeps as another.
    struct Dispute: Hashable { let shown, managed: Int, path: String }
    struct Claim: Hashable { let source: Source, path: String }

    private(set) var disputes: Set<Dispute> = []
    /// Files that several items of one instance claim, and those items.
    private(set) var claims: [Claim: Set<Int>] = [:]
    /// A path that so many items claim says nothing about any of them.
    private static let crowd = 64
    private var isShared: [Bool]
    private var sharedRoots: Set<Int> = []

    /// True if the other side knows one of the item's paths.
    func isShared(_ ordinal: Int) -> Bool { isShared[ordinal] }

    /// True if a file below the same root was found on both sides, so that one which is not found is news.
    func isComparable(_ path: String, _ kind: LibraryItem.Kind) -> Bool {
        var folder = Self.root(of: path, kind)
        // Collections may lie in folders of their own below a root.
        while !folder.isEmpty {
            if sharedRoots.contains(folder.hashValue) { return true }
            folder = folder[..<(folder.utf8.lastIndex(of: UInt8(ascii: "/")) ?? folder.startIndex)]
        }
        return false
    }

    /// A show's folder lies in its root, a film's file in a folder that does.
    static func root(of path: String, _ kind: LibraryItem.Kind) -> Substring {
        var root = path[...]
        for _ in 0..<(kind == .movie ? 2 : 1) {
            guard let slash = root.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
            root = root[..<slash]
        }
        return root
    }

    init(_ shelves: [Shelf], _ mappings: [Source: PathMapping], _ grouping: inout Grouping) {
        isShared = [Bool](repeating: false, count: grouping.leaders.count)
        let plexes = shelves.filter { $0.isPlex && $0.isReadable }
        guard !plexes.isEmpty else { return }

        // Hashes stand for paths: composed and decomposed letters hash alike, and two paths in 2^64 would be confused.
        var keepers = Register<Int>()
        keepers.reserve(shelves.filter { !$0.isPlex }.reduce(0) { $0 + $1.ordinals.count })
        for shelf in shelves where shelf.source.kind.manages != nil {
            shelf.forEachPath(mappings) { ordinal, path, _ in
                let key = path.hashValue
                // Items come shelf by shelf: the last one to claim it tells whether this shelf has done so before.
                if let other = keepers.last(key), shelf.ordinals.contains(Int(other)), Int(other) != ordinal {
                    claims[Claim(source: shelf.source, path: path), default: []].formUnion([Int(other), ordinal])
                }
                keepers.add(UInt32(ordinal), under: key)
            }
        }
        var found: [(shown: Int, managed: Int, path: String)] = []
        for shelf in plexes {
            shelf.forEachPath(mappings) { ordinal, path, row in
                let key = path.hashValue
                guard case 1..<Self.crowd = keepers.count(key) else { return }
                keepers.forEach(key) { managed in
                    isShared[ordinal] = true
                    isShared[Int(managed)] = true
                    if grouping.leaders[ordinal] != grouping.leaders[Int(managed)] {
                        found.append((ordinal, Int(managed), path))
                    }
                }
                sharedRoots.insert(Self.root(of: path, row.kind).hashValue)
            }
        }
        join(found, &grouping)
    }

    /// A Plex item without any id is what the owner of its file says; one with ids of its own is in dispute.
    private mutating func join(
        _ found: [(shown: Int, managed: Int, path: String)], _ grouping: inout Grouping
    ) {
        var owners: [Int: Set<UInt32>] = [:]
        for (shown, managed, _) in found where grouping.row(UInt32(shown)).ids.isEmpty {
            owners[shown, default: []].insert(grouping.leaders[managed])
        }
        for (shown, groups) in owners where groups.count == 1 {
            if let group = groups.first { grouping.leaders[shown] = group }
        }
        for (shown, managed, path) in found where grouping.leaders[shown] != grouping.leaders[managed] {
            disputes.insert(Dispute(shown: shown, managed: managed, path: path))
        }
    }
}

extension Shelf {
    func forEachPath(_ mappings: [Source: PathMapping], _ body: (Int, String, Inventory.Row) -> Void) {
        let mapping = mappings[source] ?? .same
        for ordinal in ordinals {
            let row = row(ordinal)
            for path in inventory.paths(of: row) {
                if !path.isEmpty, let path = mapping.canonical(path) { body(ordinal, path, row) }
            }
        }
    }
}
