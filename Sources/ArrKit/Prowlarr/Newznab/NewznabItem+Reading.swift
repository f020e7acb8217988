extension NewznabItem: Decodable {
    /// Reads a feed's item; throws where it has no title.
    public init(from decoder: any Decoder) throws {
        let raw = try Raw(from: decoder)
        title = raw.title
        (guid, comments, description) = (raw.guid, raw.comments, raw.description)
        (files, grabs) = (raw.files, raw.grabs)
        attributes = raw.newznab + raw.torznab
        link = (raw.enclosure?.url ?? raw.link).map { Secret($0) }
        published = raw.pubDate.flatMap { FeedDate.date($0) }
        categoryNames = raw.category.filter { Int($0) == nil }
        categories = []
        `protocol` =
            switch raw.enclosure?.type {
            case "application/x-nzb": .usenet
            case "application/x-bittorrent": .torrent
            default: raw.torznab.isEmpty ? (raw.newznab.isEmpty ? .unknown : .usenet) : .torrent
            }
        // A torrent's enclosure tells the length of the torrent file, a usenet one's that of the release.
        let length = `protocol` == .usenet ? raw.enclosure?.length : nil
        size = raw.size ?? self["size"].flatMap { Int64($0) } ?? length
        let told = attributes.filter { $0.name.lowercased() == "category" }.map(\.value)
        for number in (raw.category + told).compactMap({ Int($0) }) where !categories.contains(number) {
            categories.append(number)
        }
        files = files ?? self["files"].flatMap { Int($0) }
        grabs = grabs ?? self["grabs"].flatMap { Int($0) }
    }

    private struct Raw: Decodable {
        let title: String
        let guid: String?
        let link: String?
        let comments: String?
        let description: String?
        let pubDate: String?
        let size: Int64?
        let files: Int?
        let grabs: Int?
        let category: [String]
        let enclosure: Enclosure?
        let newznab: [Attribute]
        let torznab: [Attribute]

        enum CodingKeys: String, CodingKey {
            case title, guid, link, comments, description, pubDate, size, files, grabs, category, enclosure
            case newznab = "newznab:attr"
            case torznab = "torznab:attr"
        }
    }

    private struct Enclosure: Decodable {
        let url: String?
        let length: Int64?
        let type: String?
    }
}
