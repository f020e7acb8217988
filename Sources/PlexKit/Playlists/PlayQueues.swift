/// What players play and go on with, kept by the server.
public struct PlayQueues: Sendable {
    let transport: Transport
    let machineIdentifier: @Sendable () async throws -> String

    /// How a queue is made.
    public struct Options: Hashable, Sendable {
        /// Where to begin, by the item's `key`; at the beginning where there is none.
        public var startingAt: String?
        /// The order is left to chance.
        public var isShuffled = false
        /// Behind the last item comes the first.
        public var isRepeated = false
        /// Behind an episode come the next ones.
        public var isContinuous = false
        /// How many trailers come first; `nil` for none, and no pre-roll either.
        public var trailers: Int?
        /// Of a show or season, begins with the episode that is next.
        public var beginsOnDeck = false

        /// In its order from the beginning, once, and nothing more.
        public init() {}
    }

    /// Which stretch of a queue is read.
    public struct Window: Hashable, Sendable {
        /// The place in the middle; the one that is played where there is none.
        public var center: Int?
        /// How many places on each side.
        public var size = 50
        /// Those before the middle, the middle included.
        public var includesBefore = true
        /// Those behind the middle.
        public var includesAfter = true

        /// Fifty places on each side of the one that is played.
        public init() {}
    }

    /// Makes a queue of some items, of a show's episodes or an album's tracks. Throws `ServiceError`.
    public func create(_ kind: Playlist.Kind, of items: [Item], _ options: Options = Options()) async throws
        -> PlayQueue
    {
        let uri = ContentURI.items(items.map(\.ratingKey), on: try await machineIdentifier())
        return try await create(kind, of: uri, options)
    }

    /// Makes a queue of whatever an address names. Throws `ServiceError`.
    public func create(
        _ kind: Playlist.Kind, of content: ContentURI, _ options: Options = Options()
    ) async throws -> PlayQueue {
        try await send(.post, "", query(["type": kind, "uri": content], options))
    }

    /// Makes a queue of a playlist. Throws `ServiceError`.
    public func create(of playlist: Playlist, _ options: Options = Options()) async throws -> PlayQueue {
        let kind = playlist.playlistType ?? .video
        return try await send(.post, "", query(["type": kind, "playlistID": playlist.ratingKey], options))
    }

    /// A queue as it is now. Throws `ServiceError`, `.notFound` once it is gone.
    ///
    /// - Parameters:
    ///   - id: Its number.
    ///   - window: Which stretch of it.
    ///   - owning: Makes whoever asks its owner, as when one player takes over from another.
    public func get(_ id: Int, _ window: Window = Window(), owning: Bool = false) async throws -> PlayQueue {
        let query: Query = [
            "own": owning.digit, "center": window.center, "window": window.size,
            "includeBefore": window.includesBefore.digit, "includeAfter": window.includesAfter.digit,
        ]
        return try await transport.container(
            Request(.get, "playQueues/\(id)", query: query, effect: owning ? .writes : .reads), upTo: Self.limit)
    }

    /// Puts items behind those that were put in by hand, or right behind what is played. Throws `ServiceError`.
    public func add(_ items: [Item], to queue: PlayQueue, next: Bool = false) async throws -> PlayQueue {
        let uri = ContentURI.items(items.map(\.ratingKey), on: try await machineIdentifier())
        return try await send(.put, "/\(queue.playQueueID)", ["uri": uri, "next": next.digit])
    }

    /// Puts a playlist behind what was put in by hand, or right behind what is played. Throws `ServiceError`.
    public func add(_ playlist: Playlist, to queue: PlayQueue, next: Bool = false) async throws -> PlayQueue {
        try await send(.put, "/\(queue.playQueueID)", ["playlistID": playlist.ratingKey, "next": next.digit])
    }

    /// Moves a place behind another one, or to the beginning. Throws `ServiceError`.
    public func move(_ item: Int, after other: Int? = nil, in queue: PlayQueue) async throws -> PlayQueue {
        try await send(.put, "/\(queue.playQueueID)/items/\(item)/move", ["after": other])
    }

    /// Takes a place out. Throws `ServiceError`.
    public func remove(_ item: Int, from queue: PlayQueue) async throws -> PlayQueue {
        try await send(.delete, "/\(queue.playQueueID)/items/\(item)")
    }

    /// Takes everything out. Throws `ServiceError`.
    public func clear(_ queue: PlayQueue) async throws -> PlayQueue {
        try await send(.delete, "/\(queue.playQueueID)/items")
    }

    /// Begins anew with the first place. Throws `ServiceError`.
    public func reset(_ queue: PlayQueue) async throws -> PlayQueue {
        try await send(.put, "/\(queue.playQueueID)/reset")
    }

    /// Leaves the order to chance; what is played stays. Throws `ServiceError`.
    public func shuffle(_ queue: PlayQueue) async throws -> PlayQueue {
        try await send(.put, "/\(queue.playQueueID)/shuffle")
    }

    /// Gives a queue its order back. Throws `ServiceError`.
    public func unshuffle(_ queue: PlayQueue) async throws -> PlayQueue {
        try await send(.put, "/\(queue.playQueueID)/unshuffle")
    }

    /// The most that is read of a queue, in bytes: two hundred items with all their streams are two megabytes.
    private static let limit = 64 << 20

    private func send(_ method: Request.Method, _ place: String, _ query: Query = [:]) async throws -> PlayQueue {
        let request = Request(method, "playQueues" + place, query: query, deadline: .seconds(60))
        return try await transport.container(request, upTo: Self.limit)
    }

    private func query(_ query: Query, _ options: Options) -> Query {
        let rest: Query = [
            "key": options.startingAt, "shuffle": options.isShuffled.digit, "repeat": options.isRepeated.digit,
            "continuous": options.isContinuous.digit, "extrasPrefixCount": options.trailers,
            "onDeck": options.beginsOnDeck ? 1 : nil,
        ]
        return Query(query.items + rest.items)
    }
}

extension Plex {
    /// What players play and go on with, kept by the server.
    public var playQueues: PlayQueues {
        PlayQueues(transport: transport) { try await identity().machineIdentifier }
    }
}
