/// What NZBGet still answers for old clients.
extension NZBGet.Downloads {
    /// The former name of `pausedownload`. Throws `ServiceError`.
    @available(*, deprecated, message: "Use pause().")
    public func pauseFormerly() async throws { try await server.perform("pause") }

    /// The former name of `resumedownload`. Throws `ServiceError`.
    @available(*, deprecated, message: "Use resume().")
    public func resumeFormerly() async throws { try await server.perform("resume") }

    /// A second switch that has been the same as the first since version 13. Throws `ServiceError`.
    @available(*, deprecated, message: "Use pause().")
    public func pauseTwice() async throws { try await server.perform("pausedownload2") }

    /// A second switch that has been the same as the first since version 13. Throws `ServiceError`.
    @available(*, deprecated, message: "Use resume().")
    public func resumeTwice() async throws { try await server.perform("resumedownload2") }

    /// Adds the address of an NZB file, whose number is not told. Throws `ServiceError`.
    @available(*, deprecated, message: "Use append(_:), which takes addresses too and tells the number.")
    public func appendURL(_ url: Secret, name: String, category: String = "", addToTop: Bool = false) async throws {
        try await server.perform(
            "appendurl",
            [.string(name), .string(category), 0, Document(addToTop), .string(url.reveal())], secrets: [url])
    }

    /// What is being checked, repaired and unpacked, or waits for it. Throws `ServiceError`.
    @available(*, deprecated, message: "Use all(): it tells the same of everything in the queue.")
    public func postQueue() async throws -> [Open<NZBGet.PostJob>] { try await server.list("postqueue", [0]) }

    /// The addresses that are still to be fetched. Throws `ServiceError`.
    @available(*, deprecated, message: "Use all(): addresses are there as downloads of the kind URL.")
    public func urlQueue() async throws -> [Open<NZBGet.QueuedURL>] { try await server.list("urlqueue") }
}

extension NZBGet {
    /// A download in post-processing, as `postqueue` told it before the queue did.
    public struct PostJob: Model {
        /// The download's number.
        public var id: ID<Group>
        /// The download's name, or what is unpacked of it.
        public var infoName: String
        /// Such as `UNPACKING`.
        public var stage: String
        /// What is being done, in words.
        public var progressLabel: String
        /// Of the present stage, in thousandths.
        public var stageProgress: Int
        /// Of the present file, in thousandths.
        public var fileProgress: Int
        /// Seconds since the present stage began.
        public var stageTimeSec: Int
        /// Seconds since post-processing began.
        public var totalTimeSec: Int

        enum CodingKeys: String, PascalKey {
            case id = "NZBID"
            case infoName, stage, progressLabel, stageProgress, fileProgress, stageTimeSec, totalTimeSec
        }
    }

    /// An address that is still to be fetched.
    public struct QueuedURL: Model {
        /// The download's number.
        public var id: ID<Group>
        /// The download's name.
        public var name: String
        /// As it was given; empty for none.
        public var nzbFilename: String
        /// It often holds an indexer's key.
        public var url: Secret
        /// The category it is filed under; empty for none.
        public var category: String
        /// Which downloads it goes before.
        public var priority: Priority

        enum CodingKeys: String, PascalKey {
            case id = "ID"
            case nzbFilename = "NZBFilename"
            case url = "URL"
            case name, category, priority
        }
    }
}
