public import FoundationEssentials

/// What a player reports every ten seconds or so.
public struct TimelineReport: Hashable, Sendable {
    /// The item that is played.
    public var ratingKey: String
    /// What the player is doing.
    public var state: Player.State
    /// From the beginning of the item.
    public var time: Duration
    /// Of the whole item.
    public var duration: Duration
    /// The place in a play queue, where it is played from one.
    public var playQueueItemID: Int?
    /// Something else is played right after this.
    public var isContinuing: Bool?
    /// When it was, where it is told later than it was.
    public var updated: Date?
    /// It is told later than it was, by a player that was not connected.
    public var isOffline: Bool?
    /// How long it took until the first picture was there.
    public var timeToFirstFrame: Duration?
    /// How long the player has waited since the last report.
    public var timeStalled: Duration?
    /// What the player thinks the line holds, in kilobits a second.
    public var bandwidth: Int?
    /// How much the player has in store.
    public var bufferedTime: Duration?
    /// By which the server tells this player's sessions apart.
    public var sessionIdentifier: String?

    /// A report of what every report has to say.
    public init(_ ratingKey: String, _ state: Player.State, at time: Duration, of duration: Duration) {
        (self.ratingKey, self.state, self.time, self.duration) = (ratingKey, state, time, duration)
    }
}

/// What a server answers to a report.
public struct TimelineAnswer: Model {
    /// Not zero where the player is to stop.
    public var terminationCode: Int?
    /// Why, for people to read.
    public var terminationText: String?
    /// What the line is thought to hold.
    public var bandwidths: Bandwidths?

    /// What the line is thought to hold, from now on.
    public struct Bandwidths: Model {
        /// One for each stretch of time.
        public var stretches: [Stretch]

        private enum CodingKeys: String, CodingKey { case stretches = "Bandwidth" }
    }

    /// What the line is thought to hold for a while.
    public struct Stretch: Model {
        /// From when on, in seconds from now.
        public var time: Int?
        /// In kilobits a second.
        public var bandwidth: Int?
        /// The best picture for it, such as `1080`.
        public var resolution: String?
    }

    private enum CodingKeys: String, CodingKey {
        case terminationCode, terminationText
        case bandwidths = "Bandwidths"
    }
}

extension Playback {
    /// Reports what is being played, and hears whether to stop. Sessions come into being and end by this.
    ///
    /// Throws `ServiceError`.
    public func report(_ report: TimelineReport) async throws -> TimelineAnswer {
        func milliseconds(_ duration: Duration) -> Int { Int(duration / .milliseconds(1)) }
        func seconds(_ duration: Duration?) -> Int? { duration.map { Int($0 / .seconds(1)) } }
        let query: Query = [
            "ratingKey": report.ratingKey, "key": "/library/metadata/\(report.ratingKey)", "state": report.state,
            "time": milliseconds(report.time), "duration": milliseconds(report.duration),
            "identifier": "com.plexapp.plugins.library", "playQueueItemID": report.playQueueItemID,
            "continuing": report.isContinuing?.digit, "updated": report.updated.map { Int($0.timeIntervalSince1970) },
            "offline": report.isOffline?.digit, "timeToFirstFrame": seconds(report.timeToFirstFrame),
            "timeStalled": seconds(report.timeStalled), "bandwidth": report.bandwidth,
            "bufferedTime": seconds(report.bufferedTime),
        ]
        var request = Request(.get, ":/timeline", query: query, effect: .writes)
        request.headers["X-Plex-Session-Identifier"] = report.sessionIdentifier
        request.rehearsal = Response(body: Body(#"<MediaContainer size="0"/>"#))
        return try await transport.container(request)
    }
}
