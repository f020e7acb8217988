extension NZBGet {
    /// Something that can be done to downloads, in the queue or in the history.
    public struct Edit: Hashable, Sendable {
        let command: String
        let text: String

        init(_ command: String, _ text: String = "") { (self.command, self.text) = (command, text) }
    }

    /// Does something to downloads.
    ///
    /// Throws `ServiceError`, `.unsuccessful` where none of them could be edited. Success does not mean that each one
    /// was there.
    public func edit(_ ids: [ID<Group>], _ edit: Edit) async throws {
        let done: Bool = try await write(
            "editqueue", [.string(edit.command), .string(edit.text), Document(ids)], rehearsed: true)
        guard done else {
            throw ServiceError(
                .unsuccessful, attempted: "\(edit.command) of \(ids.map(\.description).joined(separator: ", "))",
                advice: "Look whether they have left the queue or the history meanwhile.")
        }
    }
}

extension NZBGet.Edit {
    /// Downloads nothing more of it until it is resumed.
    public static let pause = Self("GroupPause")
    /// Goes on downloading it.
    public static let resume = Self("GroupResume")
    /// Takes it out of the queue; the history remembers it.
    public static let delete = Self("GroupDelete")
    /// Takes it out of the queue, and nothing remembers it.
    public static let finalDelete = Self("GroupFinalDelete")
    /// Takes it out of the queue as a duplicate.
    public static let dupeDelete = Self("GroupDupeDelete")
    /// Makes it the first of the queue.
    public static let moveToTop = Self("GroupMoveTop")
    /// Makes it the last of the queue.
    public static let moveToBottom = Self("GroupMoveBottom")
    /// Pauses the files that are needed for a repair only.
    public static let pauseAllPars = Self("GroupPauseAllPars")
    /// Pauses the repair files but for the main one, which tells whether a repair is needed.
    public static let pauseExtraPars = Self("GroupPauseExtraPars")

    /// Up by a negative number of places, down by a positive one.
    public static func move(by places: Int) -> Self { Self("GroupMoveOffset", "\(places)") }
    /// Which downloads it goes before; `force` downloads in spite of any pause.
    public static func setPriority(_ priority: NZBGet.Priority) -> Self {
        Self("GroupSetPriority", "\(priority.rawValue)")
    }
    /// The category alone; `applyCategory` sets its scripts and folder too.
    public static func setCategory(_ name: String) -> Self { Self("GroupSetCategory", name) }
    /// The category together with the scripts and the folder that belong to it.
    public static func applyCategory(_ name: String) -> Self { Self("GroupApplyCategory", name) }
    /// The name it is listed by.
    public static func setName(_ name: String) -> Self { Self("GroupSetName", name) }
    /// Sets one note, or replaces the one of that name.
    public static func setParameter(_ parameter: NZBGet.Parameter) -> Self {
        Self("GroupSetParameter", "\(parameter.name)=\(parameter.value)")
    }
    /// What counts as the same thing; two downloads with the same key are duplicates.
    public static func setDupeKey(_ key: String) -> Self { Self("GroupSetDupeKey", key) }
    /// The higher of two duplicates is taken.
    public static func setDupeScore(_ score: Int) -> Self { Self("GroupSetDupeScore", "\(score)") }
    /// What happens when the same thing is there or comes again.
    public static func setDupeMode(_ mode: NZBGet.DupeMode) -> Self { Self("GroupSetDupeMode", mode.rawValue) }
}

extension NZBGet.Edit {
    /// Hides it; its memory keeps duplicates away.
    public static let historyDelete = Self("HistoryDelete")
    /// Forgets it.
    public static let historyFinalDelete = Self("HistoryFinalDelete")
    /// Puts it back into the queue, to download what is missing.
    public static let historyReturn = Self("HistoryReturn")
    /// Downloads all of it again from the file it remembers.
    public static let historyRedownload = Self("HistoryRedownload")
    /// Tries again the articles that failed, and only those.
    public static let historyRetryFailed = Self("HistoryRetryFailed")
    /// Checks and unpacks it again.
    public static let historyProcess = Self("HistoryProcess")
    /// Has it count as failed, so that a duplicate is taken instead.
    public static let historyMarkBad = Self("HistoryMarkBad")
    /// Has it count as good, so that its duplicates are no longer kept in reserve.
    public static let historyMarkGood = Self("HistoryMarkGood")
    /// Has it count as a success, without any effect on duplicates.
    public static let historyMarkSuccess = Self("HistoryMarkSuccess")
}
