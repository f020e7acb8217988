extension NZBGet {
    /// What is in the queue, from waiting to unpacking.
    public struct Downloads: Sendable {
        let server: NZBGet

        /// Everything in it, what is being unpacked included.
        ///
        /// A finished download is for a moment both here, as `PP_FINISHED`, and in the history: tell by its id. Throws
        /// `ServiceError`.
        public func all() async throws -> [Open<Group>] { try await server.list("listgroups", [0]) }

        /// The files of one download that are still to come, or of all of them. Throws `ServiceError`.
        public func files(of group: ID<Group>? = nil) async throws -> [Open<File>] {
            try await server.list("listfiles", [0, 0, Document(group?.rawValue ?? 0)])
        }

        /// What was said while a download was on its way, in its order; it is kept in the history.
        ///
        /// - Parameters:
        ///   - first: Only messages from this number on; `nil` goes by `count` alone.
        ///   - count: At most so many, of the latest where `first` is not given. Throws `ServiceError`.
        public func log(
            of group: ID<Group>, from first: Int? = nil, count: Int = 1000
        ) async throws -> [LogEntry] {
            try await server.list(
                "loadlog", [Document(group.rawValue), Document(first ?? 0), Document(first == nil ? count : 0)])
        }

        /// Downloads nothing more but what is forced. Throws `ServiceError`.
        public func pause() async throws { try await server.perform("pausedownload") }

        /// Goes on downloading. Throws `ServiceError`.
        public func resume() async throws { try await server.perform("resumedownload") }

        /// Has everything that is paused, post-processing and the incoming folder too, go on by itself after a while of
        /// whole seconds. Throws `ServiceError`.
        public func resume(after pause: Duration) async throws {
            try await server.perform("scheduleresume", [Document(Int(max(1, pause.components.seconds)))])
        }

        /// Limits the speed, in bytes a second, rounded up to whole kilobytes; `nil` lifts the limit.
        ///
        /// It lasts until NZBGet is started again. Throws `ServiceError`.
        public func limit(to rate: Int?) async throws {
            let rate = max(0, rate ?? 0)
            try await server.perform("rate", [Document(rate / 1024 + (rate % 1024 > 0 ? 1 : 0))])
        }
    }

    /// Checking, repairing, unpacking and scripts, which begin once a download is there.
    public struct PostProcessing: Sendable {
        let server: NZBGet

        /// Begins no more of it: downloads that are there wait. Throws `ServiceError`.
        public func pause() async throws { try await server.perform("pausepost") }

        /// Goes on with it. Throws `ServiceError`.
        public func resume() async throws { try await server.perform("resumepost") }
    }

    /// The folder it takes NZB files from.
    public struct Incoming: Sendable {
        let server: NZBGet

        /// Looks no more for new files. Throws `ServiceError`.
        public func pause() async throws { try await server.perform("pausescan") }

        /// Looks for new files again. Throws `ServiceError`.
        public func resume() async throws { try await server.perform("resumescan") }

        /// Looks for new files now. Throws `ServiceError`.
        ///
        /// - Parameter waiting: Comes back when all of them are in the queue.
        public func scan(waiting: Bool = false) async throws {
            try await server.perform("scan", [Document(waiting)], deadline: .seconds(waiting ? 300 : 60))
        }
    }
}
