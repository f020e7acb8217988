public import FoundationEssentials

/// A release that an indexer offers.
public struct NewznabItem: Hashable, Sendable {
    /// The release's name.
    public var title: String
    /// Tells it from others of the same indexer; often the address of its page.
    public var guid: String?
    /// Where to fetch it; it holds a key, so hand it to `download` rather than show it.
    public var link: Secret?
    /// A page about it.
    public var comments: String?
    /// What the indexer says of it, which may be HTML.
    public var description: String?
    /// When the indexer listed it.
    public var published: Date?
    /// In bytes; `nil` where the indexer does not say.
    public var size: Int64?
    /// How many files it has, where the indexer says.
    public var files: Int?
    /// How often it was taken, where the indexer says.
    public var grabs: Int?
    /// Newznab's numbers, such as 5040 for television in HD.
    public var categories: [Int]
    /// The indexer's own words for its categories.
    public var categoryNames: [String]
    /// How it travels, by what lies behind `link`.
    public var `protocol`: DownloadProtocol
    /// Everything else, under Newznab's and Torznab's names, such as `seeders`; a name may occur more than once.
    public var attributes: [Attribute]

    /// A name and what the indexer says under it.
    public struct Attribute: Hashable, Sendable, Decodable {
        /// Such as `seeders`; upper and lower case differ between indexers.
        public var name: String
        /// As text, whatever it is.
        public var value: String
    }

    /// The first value of that name, whatever its case.
    public subscript(name: String) -> String? {
        let name = name.lowercased()
        return attributes.first { $0.name.lowercased() == name }?.value
    }
}

extension NewznabItem {
    /// How many hold all of a torrent; `nil` where that is not told.
    public var seeders: Int? { self["seeders"].flatMap { Int($0) } }
    /// How many are still fetching a torrent; `nil` where that is not told.
    public var leechers: Int? {
        self["leechers"].flatMap { Int($0) } ?? peers.flatMap { peers in seeders.map { max(0, peers - $0) } }
    }
    /// How many hold or fetch a torrent; `nil` where that is not told.
    public var peers: Int? { self["peers"].flatMap { Int($0) } }
    /// A torrent's hash; `nil` where that is not told.
    public var infoHash: String? { self["infohash"] }
    /// How much of a torrent's size counts as downloaded: 0 for freeleech, 1 for all.
    public var downloadFactor: Double? { self["downloadvolumefactor"].flatMap { Double($0) } }
    /// How much of what is given back counts as uploaded: 2 for twice as much.
    public var uploadFactor: Double? { self["uploadvolumefactor"].flatMap { Double($0) } }
    /// Such as `tt0133093`.
    public var imdb: String? {
        guard let text = self["imdbid"] ?? self["imdb"], text.contains(where: { "1"..."9" ~= $0 }) else { return nil }
        return text.hasPrefix("tt") ? text : "tt" + String(repeating: "0", count: max(0, 7 - text.count)) + text
    }
    /// The Movie Database's number.
    public var tmdb: Int? { number("tmdbid") }
    /// TheTVDB's number.
    public var tvdb: Int? { number("tvdbid") }

    private func number(_ name: String) -> Int? { self[name].flatMap { Int($0) }.flatMap { $0 == 0 ? nil : $0 } }
}
