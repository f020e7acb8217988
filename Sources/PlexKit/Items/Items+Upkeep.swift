extension Place<Item> {
    /// Has what an agent knows of an item looked up anew, after the answer; locked fields stay. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - item: A show's seasons and episodes go along.
    ///   - everything: Looks up also what is not due.
    public func refresh(_ item: Item, everything: Bool = false) async throws {
        try await perform(.put, path(of: item) + "/refresh", ["force": everything ? 1 : nil])
    }

    /// Has an item's files looked into anew: streams, length, pictures. Throws `ServiceError`.
    public func analyze(_ item: Item) async throws { try await perform(.put, path(of: item) + "/analyze") }

    /// Has something looked for in an item's files, after the answer. Throws `ServiceError`.
    ///
    /// - Parameter again: Looks also where it was found before.
    public func detect(_ detection: Detection, in item: Item, again: Bool = false) async throws {
        try await perform(.put, path(of: item) + "/\(detection.rawValue)", ["force": again ? 1 : nil])
    }

    /// What can be looked for in files.
    public typealias Detection = ItemDetection

    /// Deletes an item **and its files**, a show's seasons and episodes included. Nothing brings them back.
    ///
    /// Throws `ServiceError`, `.forbidden` or `.invalid` where the server does not allow it.
    public func deleteWithFiles(_ item: Item) async throws { try await delete(path(of: item)) }

    /// Deletes one version of an item **and its files**. Nothing brings them back.
    ///
    /// Throws `ServiceError`, `.forbidden` or `.invalid` where the server does not allow it.
    public func deleteWithFiles(_ version: Media, of item: Item) async throws {
        try await delete(path(of: item) + "/media/\(version.id)")
    }

    private func delete(_ place: String) async throws {
        do { try await perform(.delete, place) } catch var error as ServiceError
            where [.invalid, .forbidden, .wrongKey, .rejected].contains(error.code)
        {
            error.advice = "Allow media deletion in Plex, Settings → Library, and ask as the server's owner."
            throw error
        }
    }

    /// An item's own settings, such as how a show's episodes are sorted. Throws `ServiceError`.
    public func settings(of item: Item) async throws -> [Setting] {
        let answer: ItemPreferences = try await one(.get, path(of: item), ["includePreferences": 1])
        return answer.settings
    }

    /// Sets some of an item's own settings and leaves all others alone. Throws `ServiceError`.
    ///
    /// - Parameter values: By the names that `settings(of:)` lists, such as `["episodeSort": 1]`.
    public func set(_ values: [String: Setting.Value], of item: Item) async throws {
        let items = values.sorted { $0.key < $1.key }.map { Query.Item($0.key, $0.value.queryText) }
        try await perform(.put, path(of: item) + "/prefs", Query(items))
    }

    /// Puts an extra beside an item. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - url: Where its video is, as the server reaches it.
    ///   - title: What people read.
    ///   - type: As `details.extraType` counts: 1 a trailer.
    ///   - item: What it is for.
    public func addExtra(_ url: String, _ title: String, type: Int = 1, to item: Item) async throws {
        try await perform(.post, path(of: item) + "/extras", ["extraType": type, "url": url, "title": title])
    }

    /// Adds a stretch that can be skipped. Throws `ServiceError`.
    public func add(_ marker: Marker, to item: Item) async throws {
        try await perform(.post, path(of: item) + "/marker", marker.query)
    }

    /// Changes a stretch that can be skipped. Throws `ServiceError`.
    public func update(_ marker: Marker, of item: Item) async throws {
        try await perform(.put, path(of: item) + "/marker/\(marker.id ?? 0)", marker.query)
    }

    /// Takes a stretch that can be skipped away. Throws `ServiceError`.
    public func delete(_ marker: Marker, of item: Item) async throws {
        try await perform(.delete, path(of: item) + "/marker/\(marker.id ?? 0)")
    }
}

/// Something that can be looked for in files.
public struct ItemDetection: OpenEnum {
    /// The name as the server spells it, one that is not declared here included.
    public let rawValue: String
    /// A name as the server spells it; it need not be one of those declared here.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Where intros are.
    public static let intros: Self = "intro"
    /// Where credits are.
    public static let credits: Self = "credits"
    /// Where commercials are.
    public static let commercials: Self = "addetect"
    /// Where people speak, by which subtitles are aligned.
    public static let voices: Self = "voiceActivity"
    /// A picture of each chapter.
    public static let chapterPictures: Self = "chapterThumbs"
    /// Previews for moving about in a video.
    public static let previews: Self = "index"
}

extension Marker {
    fileprivate var query: Query {
        ["type": type, "startTimeOffset": startTimeOffset, "endTimeOffset": endTimeOffset]
    }
}

/// An item's settings, which stand in an element of their own within it.
private struct ItemPreferences: PlexElement {
    static let names = Item.names

    let settings: [Setting]

    enum CodingKeys: String, CodingKey { case preferences = "Preferences" }

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        settings = try members.decodeIfPresent(Contents<Setting>.self, forKey: .preferences)?.elements ?? []
    }
}
