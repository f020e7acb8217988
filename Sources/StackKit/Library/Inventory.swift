/// Everything one service holds, packed: 48 bytes an item besides its text, so that a million fit comfortably.
public struct Inventory: Sendable {
    /// A library section of Plex, or a root folder of an *arr.
    public struct Section: Hashable, Sendable {
        /// What the service calls it: a section's number, or a root folder's path.
        public var key: String
        /// What people call it.
        public var title: String
        /// Plex's metadata agent, such as `tv.plex.agents.movie`.
        public var agent: String?
        /// The folders it looks into, as the service sees them.
        public var locations: [String]

        /// A section; without an agent nothing says that it is personal.
        public init(key: String, title: String, agent: String? = nil, locations: [String] = []) {
            (self.key, self.title, self.agent, self.locations) = (key, title, agent, locations)
        }

        /// True where the agent looks nothing up: home videos and the like.
        public var isPersonal: Bool { agent?.hasSuffix(".none") ?? false }
    }

    struct Row {
        var native: Int
        var ids: ExternalIDs
        var text: UInt32
        var pathBytes: UInt32
        var episode: UInt32
        var episodeCount: UInt32
        var titleBytes: UInt16
        var year: UInt16
        var section: UInt16
        var kind: LibraryItem.Kind
        var state: LibraryItem.State
    }

    /// In the order given, then one for every further key an item named.
    public private(set) var sections: [Section]
    private(set) var rows: [Row] = []
    private var text: [UInt8] = []
    private var episodes: [LibraryItem.Episode] = []
    private var sectionNumbers: [String: UInt16] = [:]

    /// Files all items; sections that are not given but named by an item are added with the key as title.
    public init(_ items: some Sequence<LibraryItem> = [], sections: [Section] = []) {
        self.sections = sections
        for (number, section) in sections.enumerated() { sectionNumbers[section.key] = UInt16(clamping: number) }
        rows.reserveCapacity(items.underestimatedCount)
        for item in items { append(item) }
    }

    /// Files an item; one that would pass four gigabytes of text is not taken, and the answer is `false`.
    @discardableResult
    public mutating func append(_ item: LibraryItem) -> Bool {
        let start = text.count
        text.append(contentsOf: item.title.utf8.prefix(Int(UInt16.max)))
        let titleEnd = text.count
        for path in item.paths {
            text.append(contentsOf: path.utf8)
            text.append(0)
        }
        guard let end = UInt32(exactly: text.count), let last = UInt32(exactly: episodes.count + item.episodes.count)
        else {
            text.removeSubrange(start...)
            return false
        }
        rows.append(
            Row(
                native: item.native, ids: item.ids, text: UInt32(start), pathBytes: end - UInt32(titleEnd),
                episode: UInt32(episodes.count), episodeCount: last - UInt32(episodes.count),
                titleBytes: UInt16(titleEnd - start), year: UInt16(clamping: item.year ?? 0),
                section: number(of: item.section), kind: item.kind, state: item.state))
        episodes.append(contentsOf: item.episodes)
        return true
    }

    private mutating func number(of key: String?) -> UInt16 {
        guard let key else { return .max }
        if let number = sectionNumbers[key] { return number }
        let number = UInt16(clamping: sections.count)
        sections.append(Section(key: key, title: key))
        sectionNumbers[key] = number
        return number
    }
}

extension Inventory: RandomAccessCollection {
    /// Always zero.
    public var startIndex: Int { 0 }
    /// How many items there are.
    public var endIndex: Int { rows.count }

    /// The item, unpacked.
    public subscript(position: Int) -> LibraryItem {
        let row = rows[position]
        return LibraryItem(
            row.kind, String(decoding: titleBytes(of: row), as: UTF8.self), year: row.year == 0 ? nil : Int(row.year),
            ids: row.ids, native: row.native, paths: paths(of: row), section: section(of: row)?.key, state: row.state,
            episodes: Array(episodes(of: row)))
    }

    func titleBytes(of row: Row) -> ArraySlice<UInt8> { text[Int(row.text)...].prefix(Int(row.titleBytes)) }

    func paths(of row: Row) -> [String] {
        guard row.pathBytes > 0 else { return [] }
        return text[(Int(row.text) + Int(row.titleBytes))...].prefix(Int(row.pathBytes) - 1)
            .split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }

    func section(of row: Row) -> Section? { row.section == .max ? nil : sections[Int(row.section)] }

    func episodes(of row: Row) -> ArraySlice<LibraryItem.Episode> {
        episodes[Int(row.episode)...].prefix(Int(row.episodeCount))
    }
}
