extension NZBGet {
    /// `(Command, Param, IDs)`, or with the offset older clients still send in between. True does not mean that every
    /// job was there.
    func edit(_ parameters: [Document], _ now: Moment) throws(RPCFailure) -> Document {
        guard let command = parameters.first?.string, let ids = parameters.last?.ints, parameters.count >= 3,
            let text = parameters[parameters.count - 2].string
        else { throw .parameter }
        guard Self.isCommand(command) else { throw .failed }
        let isAny = state.withLock { state in
            // The queue's commands know only what is in it, and the history's only what has left it.
            let places = state.jobs.indices.filter { place in
                guard ids.contains(state.jobs[place].id) else { return false }
                let job = state.jobs[place]
                return command.hasPrefix("History")
                    ? job.isInHistory(at: now, isPaused: state.isPaused)
                    : job.isInQueue(at: now, isPaused: state.isPaused)
            }
            for place in places { Self.apply(command, text, to: &state.jobs[place], now, isPaused: state.isPaused) }
            let edited = Set(places.map { state.jobs[$0].id })
            Self.arrange(&state.jobs, edited, command, text)
            return !places.isEmpty
        }
        if isAny { journal.changed("\(command) \(ids.map(String.init).joined(separator: ","))") }
        return .bool(isAny)
    }

    private static func isCommand(_ command: String) -> Bool {
        commands.contains { kind, verbs in
            command.hasPrefix(kind) && verbs.contains(String(command.dropFirst(kind.count)))
        }
    }

    private static let commands: [(String, Set<String>)] = [
        (
            "Group",
            [
                "Pause", "Resume", "Delete", "FinalDelete", "ParkDelete", "DupeDelete", "MoveTop", "MoveBottom",
                "MoveOffset", "MoveBefore", "MoveAfter", "SetPriority", "SetCategory", "ApplyCategory", "SetName",
                "SetParameter", "SetDupeKey", "SetDupeScore", "SetDupeMode", "PauseAllPars", "PauseExtraPars", "Sort",
                "SortFiles", "Merge",
            ]
        ),
        (
            "History",
            [
                "Delete", "FinalDelete", "Return", "Process", "Redownload", "RetryFailed", "MarkBad", "MarkGood",
                "MarkSuccess", "SetParameter", "SetCategory", "SetName", "SetDupeKey", "SetDupeScore", "SetDupeMode",
                "SetDupeBackup",
            ]
        ),
        (
            "File",
            [
                "Pause", "Resume", "Delete", "MoveTop", "MoveBottom", "MoveOffset", "PauseAllPars", "PauseExtraPars",
                "Reorder", "Split",
            ]
        ), ("Post", ["Delete"]),
    ]

    private static func arrange(_ jobs: inout [NZBGetJob], _ edited: Set<Int>, _ command: String, _ text: String) {
        let (moved, others) = (jobs.filter { edited.contains($0.id) }, jobs.filter { !edited.contains($0.id) })
        switch command {
        case "GroupMoveTop": jobs = moved + others
        case "GroupMoveBottom": jobs = others + moved
        case "GroupMoveOffset":
            guard let first = jobs.firstIndex(where: { edited.contains($0.id) }), let places = Int(text) else { return }
            let place = min(max(0, first + places), others.count)
            jobs = others[..<place] + moved + others[place...]
        case "GroupMoveBefore", "GroupMoveAfter":
            guard let place = others.firstIndex(where: { "\($0.id)" == text }) else { return }
            let start = command == "GroupMoveBefore" ? place : place + 1
            jobs = others[..<start] + moved + others[start...]
        case "GroupFinalDelete", "HistoryFinalDelete": jobs = others
        default: break
        }
    }

    private static func apply(_ command: String, _ text: String, to job: inout NZBGetJob, _ now: Moment, isPaused: Bool)
    {
        func halt() {
            job.left = job.left(at: now, isPaused: isPaused)
            job.since = now
        }
        func delete(_ deletion: String) {
            halt()
            (job.outcome, job.deletion) = ("DELETED/\(deletion)", deletion)
        }
        switch command {
        case "GroupPause":
            halt()
            job.wish = .pause
        case "GroupResume":
            halt()
            job.wish = .run
        case "GroupDelete", "GroupParkDelete": delete("MANUAL")
        case "GroupDupeDelete": delete("DUPE")
        case "GroupSetPriority": job.priority = Int(text) ?? job.priority
        case "GroupSetCategory", "GroupApplyCategory", "HistorySetCategory": job.category = text
        case "GroupSetName", "HistorySetName": job.name = text
        case "GroupSetDupeKey", "HistorySetDupeKey": job.duplicate.key = text
        case "GroupSetDupeScore", "HistorySetDupeScore": job.duplicate.score = Int(text) ?? 0
        case "GroupSetDupeMode", "HistorySetDupeMode": job.duplicate.mode = text
        case "GroupSetParameter", "HistorySetParameter":
            let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            job.parameters.removeAll { $0.name == sides[0] }
            job.parameters.append((sides[0], sides.count > 1 ? sides[1] : ""))
        case "HistoryReturn", "HistoryRedownload", "HistoryRetryFailed":
            (job.outcome, job.deletion, job.mark, job.isHidden) = (nil, "NONE", "NONE", false)
            (job.left, job.since, job.wish) = (job.size, now, .run)
        case "HistoryMarkBad": job.mark = "BAD"
        case "HistoryMarkGood": job.mark = "GOOD"
        case "HistoryMarkSuccess": job.mark = "SUCCESS"
        case "HistoryDelete":
            halt()
            (job.outcome, job.isHidden) = (job.outcome ?? "SUCCESS/ALL", true)
        default: break
        }
    }
}
