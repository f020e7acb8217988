extension NZBGet {
    /// What has left the queue.
    public struct History: Sendable {
        let server: NZBGet

        /// The latest first. Throws `ServiceError`.
        ///
        /// - Parameter hidden: The memories that are kept to find duplicates by, too.
        public func all(hidden: Bool = false) async throws -> [Open<HistoryItem>] {
            try await server.list("history", [Document(hidden)])
        }

        /// Does something to downloads in the history.
        ///
        /// Throws `ServiceError`, `.unsuccessful` where none of them could be edited. Success does not mean that each
        /// one was there.
        public func edit(_ ids: [ID<Group>], _ edit: HistoryEdit) async throws {
            try await server.edit(ids.map(\.rawValue), edit.command)
        }
    }

    /// Something that can be done to downloads in the history.
    public struct HistoryEdit: Hashable, Sendable {
        let command: EditCommand

        init(_ name: String, _ text: String = "") { command = EditCommand(name: name, text: text, offset: 0) }
    }
}

extension NZBGet.HistoryEdit {
    /// Hides it; its memory keeps duplicates away. The files of a finished one are left where they are.
    public static let delete = Self("HistoryDelete")
    /// Forgets it. The files of a finished one are left where they are; what was parked goes.
    public static let finalDelete = Self("HistoryFinalDelete")
}

/// Once more.
extension NZBGet.HistoryEdit {
    /// Puts it back into the queue, to download what is missing.
    public static let moveBack = Self("HistoryReturn")
    /// Downloads all of it again from the file it remembers; an address is fetched anew.
    public static let redownload = Self("HistoryRedownload")
    /// Tries again the articles that failed, and only those; for those whose `retryData` is true.
    public static let retryFailed = Self("HistoryRetryFailed")
    /// Checks and unpacks it again.
    public static let process = Self("HistoryProcess")
}

/// What is noted of it.
extension NZBGet.HistoryEdit {
    /// Has it count as failed, so that a duplicate is taken instead.
    public static let markBad = Self("HistoryMarkBad")
    /// Has it count as good, so that its duplicates are no longer kept in reserve.
    public static let markGood = Self("HistoryMarkGood")
    /// Has it count as a success, without any effect on duplicates.
    public static let markSuccess = Self("HistoryMarkSuccess")
    /// The name it is listed by.
    public static func setName(_ name: String) -> Self { Self("HistorySetName", name) }
    /// The category it is filed under.
    public static func setCategory(_ name: String) -> Self { Self("HistorySetCategory", name) }
    /// Sets one note, or replaces the one of that name.
    public static func setParameter(_ parameter: NZBGet.Parameter) -> Self {
        Self("HistorySetParameter", parameter.assignment)
    }
    /// What counts as the same thing; two downloads with the same key are duplicates.
    public static func setDupeKey(_ key: String) -> Self { Self("HistorySetDupeKey", key) }
    /// The higher of two duplicates is taken.
    public static func setDupeScore(_ score: Int) -> Self { Self("HistorySetDupeScore", "\(score)") }
    /// What happens when the same thing is there or comes again.
    public static func setDupeMode(_ mode: NZBGet.DupeMode) -> Self { Self("HistorySetDupeMode", mode.rawValue) }
    /// Keeps a duplicate in reserve for when others fail; only for those that were deleted as one.
    public static func keepInReserve(_ isKept: Bool) -> Self { Self("HistorySetDupeBackup", isKept ? "YES" : "NO") }
}
