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
    public static let pause = Self("GroupPause"), resume = Self("GroupResume")
    /// Takes it out of the queue; the history remembers it.
    public static let delete = Self("GroupDelete")
    /// Takes it out of the queue, and nothing remembers it.
    public static let finalDelete = Self("GroupFinalDelete")
    /// Takes it out of the queue as a duplicate.
    public static let dupeDelete = Self("GroupDupeDelete")
    public static let moveToTop = Self("GroupMoveTop"), moveToBottom = Self("GroupMoveBottom")
    /// Pauses the files that are needed for a repair only.
    public static let pauseAllPars = Self("GroupPauseAllPars"), pauseExtraPars = Self("GroupPauseExtraPars")

    /// Up by a negative number of places, down by a positive one.
    public static func move(by places: Int) -> Self { Self("GroupMoveOffset", "\(places)") }
    public static func setPriority(_ priority: NZBGet.Priority) -> Self {
        Self("GroupSetPriority", "\(priority.rawValue)")
    }
    /// The category alone; `applyCategory` sets its scripts and folder too.
    public static func setCategory(_ name: String) -> Self { Self("GroupSetCategory", name) }
    public static func applyCategory(_ name: String) -> Self { Self("GroupApplyCategory", name) }
    public static func setName(_ name: String) -> Self { Self("GroupSetName", name) }
    public static func setParameter(_ parameter: NZBGet.Parameter) -> Self {
        Self("GroupSetParameter", "\(parameter.name)=\(parameter.value)")
    }
    public static func setDupeKey(_ key: String) -> Self { Self("GroupSetDupeKey", key) }
    public static func setDupeScore(_ score: Int) -> Self { Self("GroupSetDupeScore", "\(score)") }
    public static func setDupeMode(_ mode: NZBGet.DupeMode) -> Self { Self("GroupSetDupeMode", mode.rawValue) }
}

extension NZBGet.Edit {
    /// Hides it; its memory keeps duplicates away.
    public static let historyDelete = Self("HistoryDelete")
    /// Forgets it.
    public static let historyFinalDelete = Self("HistoryFinalDelete")
    /// Puts it back into the queue, to download what is missing.
    public static let historyReturn = Self("HistoryReturn")
    public static let historyRedownload = Self("HistoryRedownload")
    public static let historyRetryFailed = Self("HistoryRetryFailed")
    /// Checks and unpacks it again.
    public static let historyProcess = Self("HistoryProcess")
    /// Has it count as failed, so that a duplicate is taken instead.
    public static let historyMarkBad = Self("HistoryMarkBad")
    public static let historyMarkGood = Self("HistoryMarkGood")
    public static let historyMarkSuccess = Self("HistoryMarkSuccess")
}
