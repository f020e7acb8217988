extension NZBGet {
    /// Something that can be done to downloads in the queue.
    public struct Edit: Hashable, Sendable {
        let command: EditCommand

        init(_ name: String, _ text: String = "", offset: Int = 0) {
            command = EditCommand(name: name, text: text, offset: offset)
        }
    }
}

extension NZBGet.Downloads {
    /// Does something to downloads.
    ///
    /// Throws `ServiceError`, `.unsuccessful` where none of them could be edited. Success does not mean that each one
    /// was there.
    public func edit(_ ids: [ID<NZBGet.Group>], _ edit: NZBGet.Edit) async throws {
        try await server.edit(ids.map(\.rawValue), edit.command)
    }
}

extension NZBGet.Edit {
    /// Downloads nothing more of it until it is resumed.
    public static let pause = Self("GroupPause")
    /// Goes on downloading it.
    public static let resume = Self("GroupResume")
    /// Pauses the files that are needed for a repair only.
    public static let pauseAllPars = Self("GroupPauseAllPars")
    /// Pauses the repair files but for the main one, which tells whether a repair is needed.
    public static let pauseExtraPars = Self("GroupPauseExtraPars")
}

/// Taking out of the queue.
extension NZBGet.Edit {
    /// Takes it out of the queue with what has come of it; the history remembers it.
    public static let delete = Self("GroupDelete")
    /// Takes it out of the queue; what has come of it is kept until it leaves the history.
    public static let parkDelete = Self("GroupParkDelete")
    /// Takes it out of the queue as a duplicate.
    public static let dupeDelete = Self("GroupDupeDelete")
    /// Takes it out of the queue with what has come of it, and nothing remembers it.
    public static let finalDelete = Self("GroupFinalDelete")
    /// Stops checking and unpacking it; what has come is left as it is.
    public static let stopPostProcessing = Self("PostDelete")
}

/// Its place in the queue.
extension NZBGet.Edit {
    /// Makes it the first of the queue.
    public static let moveToTop = Self("GroupMoveTop")
    /// Makes it the last of the queue.
    public static let moveToBottom = Self("GroupMoveBottom")
    /// Up by a negative number of places, down by a positive one.
    public static func move(by places: Int) -> Self { Self("GroupMoveOffset", "\(places)", offset: places) }
    /// To the place before another one.
    public static func move(before other: ID<NZBGet.Group>) -> Self { Self("GroupMoveBefore", "\(other)") }
    /// To the place behind another one.
    public static func move(after other: ID<NZBGet.Group>) -> Self { Self("GroupMoveAfter", "\(other)") }
    /// Sorts those that are edited; without a direction, up, and down where they are in that order already.
    public static func sort(by order: Order, _ direction: Direction? = nil) -> Self {
        Self("GroupSort", order.rawValue + (direction?.rawValue ?? ""))
    }
    /// Puts its files into the order of the archive's parts, from 19 on.
    public static let sortFiles = Self("GroupSortFiles")

    /// What downloads are sorted by.
    public enum Order: String, Hashable, Sendable, CaseIterable {
        /// As they are listed.
        case name
        /// What goes first.
        case priority
        /// Their category's name.
        case category
        /// Bytes in all.
        case size
        /// Bytes still to come.
        case left
    }

    /// Which end comes first.
    public enum Direction: String, Hashable, Sendable {
        /// The least first.
        case up = "+"
        /// The greatest first.
        case down = "-"
    }
}

/// What is noted of it.
extension NZBGet.Edit {
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
        Self("GroupSetParameter", parameter.assignment)
    }
    /// What counts as the same thing; two downloads with the same key are duplicates.
    public static func setDupeKey(_ key: String) -> Self { Self("GroupSetDupeKey", key) }
    /// The higher of two duplicates is taken.
    public static func setDupeScore(_ score: Int) -> Self { Self("GroupSetDupeScore", "\(score)") }
    /// What happens when the same thing is there or comes again.
    public static func setDupeMode(_ mode: NZBGet.DupeMode) -> Self { Self("GroupSetDupeMode", mode.rawValue) }
    /// Makes the first of those that are edited hold the files of all of them.
    public static let merge = Self("GroupMerge")
}
