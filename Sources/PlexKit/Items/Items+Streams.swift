extension Place<Item> {
    /// Selects which sound track of a file whoever asks gets. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - id: A stream's number.
    ///   - part: The file.
    ///   - onAllParts: The same on the other files of its version.
    public func selectAudio(_ id: Int, of part: Part, onAllParts: Bool = true) async throws {
        try await select(["audioStreamID": id], of: part, onAllParts)
    }

    /// Selects which subtitles of a file whoever asks gets. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - id: A stream's number; `nil` for none.
    ///   - part: The file.
    ///   - onAllParts: The same on the other files of its version.
    public func selectSubtitles(_ id: Int?, of part: Part, onAllParts: Bool = true) async throws {
        try await select(["subtitleStreamID": id ?? 0], of: part, onAllParts)
    }

    private func select(_ query: Query, of part: Part, _ onAllParts: Bool) async throws {
        var query = query
        query["allParts"] = onAllParts ? 1 : 0
        try await transport.perform(Request(.put, "library/parts/\(part.id)", query: query, deadline: deadline))
    }

    /// Subtitles that others offer for an item, looked for elsewhere. Throws `ServiceError`.
    ///
    /// - Parameter language: ISO 639-1, such as `en`.
    public func searchSubtitles(
        for item: Item, language: String, forced: Bool = false, hearingImpaired: Bool = false
    ) async throws -> [Stream] {
        let query: Query = [
            "language": language, "hearingImpaired": hearingImpaired ? 1 : 0, "forced": forced ? 1 : 0,
        ]
        return try await list(path(of: item) + "/subtitles", query)
    }

    /// Fetches subtitles that a search offered and puts them beside the item, after the answer. Throws `ServiceError`.
    public func addSubtitles(_ offer: Stream, to item: Item) async throws {
        try await perform(.put, path(of: item) + "/subtitles", ["key": offer.key])
    }

    /// Puts subtitles beside an item. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - name: The file's name, such as `Film.de.srt`, by which people find it.
    ///   - format: Such as `srt`; by the name's ending unless told otherwise.
    ///   - item: What they are for.
    public func uploadSubtitles(_ bytes: Body, named name: String, format: String? = nil, to item: Item) async throws {
        let ending = name.split(separator: ".").last.map(String.init)
        try await perform(
            .post, path(of: item) + "/subtitles", ["title": name, "format": format ?? ending], body: bytes)
    }

    /// Deletes subtitles that were uploaded or fetched; those inside a file stay. Throws `ServiceError`, `.invalid` for
    /// those.
    public func deleteSubtitles(_ stream: Stream) async throws {
        try await transport.perform(Request(.delete, try key(of: stream), deadline: deadline))
    }

    /// Has subtitles shown earlier or later. Throws `ServiceError`, `.invalid` for those inside a file.
    ///
    /// - Parameter offset: In milliseconds; below zero for earlier.
    public func setOffset(_ offset: Int, of stream: Stream) async throws {
        try await transport.perform(
            Request(.put, try key(of: stream), query: ["offset": offset], deadline: deadline))
    }

    /// Subtitles or lyrics as a file's bytes, as they arrive. Throws `ServiceError`, `.invalid` for those inside a file.
    public func download(_ stream: Stream) async throws -> Body {
        try await transport.send(Request(.get, try key(of: stream), streams: true)).body
    }

    /// How loud a track is over its length, in decibels. Throws `ServiceError`.
    ///
    /// - Parameter count: How many values.
    public func levels(of stream: Stream, count: Int = 128) async throws -> [Level] {
        try await transport.list(
            Request(
                .get, "library/streams/\(stream.id ?? 0)/levels", query: ["subsample": count], deadline: deadline))
    }

    /// The same for each tenth of a second, or for as many as are asked for. Throws `ServiceError`.
    public func loudness(of stream: Stream, count: Int? = nil) async throws -> [Double] {
        let request = Request(
            .get, "library/streams/\(stream.id ?? 0)/loudness", query: ["subsample": count], deadline: deadline)
        let text = String(decoding: try await transport.send(request).body.collect(upTo: 16 << 20), as: UTF8.self)
        return text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    }

    private func key(of stream: Stream) throws -> String {
        if let key = stream.key { return key }
        throw ServiceError(
            .invalid, attempted: "library/streams/\(stream.id ?? 0)",
            advice: "Choose subtitles that are a file of their own: this one is inside another file.")
    }
}

extension Stream: PlexElement {
    static let names = ["Stream"]
}

/// How loud a track is at one moment.
public struct Level: Model, PlexElement {
    static let names = ["Level"]

    /// In decibels, 0 for as loud as can be.
    public var v: Double
}
