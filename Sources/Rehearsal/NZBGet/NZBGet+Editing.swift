extension NZBGet {
    /// `(Command, Param, IDs)`, or with the offset older clients still send in between. True does not mean that every
    /// job was there.
    func edit(_ parameters: [Document], _ now: Moment) throws(RPCFailure) -> Document {
        guard let command = parameters.first?.string, let ids = parameters.last?.ints, parameters.count >= 3,
            let text = parameters[parameters.count - 2].string
        else { throw .parameter }
        guard Self.commands.contains(command) else { throw .failed }
        let isAny = state.withLock { state in
            let places = state.jobs.indices.filter { ids.contains(state.jobs[$0].id) }
            for place in places { Self.apply(command, text, to: &state.jobs[place], now, isPaused: state.isPaused) }
            switch command {
            case "GroupMoveTop":
                state.jobs = state.jobs.filter { ids.contains($0.id) } + state.jobs.filter { !ids.contains($0.id) }
            case "GroupMoveBottom":
                state.jobs = state.jobs.filter { !ids.contains($0.id) } + state.jobs.filter { ids.contains($0.id) }
            case "GroupFinalDelete", "HistoryDelete", "HistoryFinalDelete": state.jobs.removeAll { ids.contains($0.id) }
            default: break
            }
            return !places.isEmpty
        }
        if isAny { journal.changed("\(command) \(ids.map(String.init).joined(separator: ","))") }
        return .bool(isAny)
    }

    private static let commands: Set<String> = [
        "GroupPause", "GroupResume", "GroupDelete", "GroupFinalDelete", "GroupParkDelete", "GroupMoveTop",
        "GroupMoveBottom",
        "GroupSetPriority", "GroupSetCategory", "GroupApplyCategory", "GroupSetName", "GroupSetParameter",
        "HistoryDelete",
        "HistoryFinalDelete", "HistoryReturn", "HistoryRedownload", "HistoryMarkBad", "HistoryMarkGood",
        "HistoryMarkSuccess",
        "HistorySetParameter", "HistorySetCategory",
    ]

    private static func apply(_ command: String, _ text: String, to job: inout NZBGetJob, _ now: Moment, isPaused: Bool)
    {
        func halt() {
            job.left = job.left(at: now, isPaused: isPaused)
            job.since = now
        }
        switch command {
        case "GroupPause":
            halt()
            job.wish = .pause
        case "GroupResume":
            halt()
            job.wish = .run
        case "GroupDelete", "GroupParkDelete":
            halt()
            job.outcome = "DELETED/MANUAL"
        case "GroupSetPriority": job.priority = Int(text) ?? job.priority
        case "GroupSetCategory", "GroupApplyCategory", "HistorySetCategory": job.category = text
        case "GroupSetName": job.name = text
        case "GroupSetParameter", "HistorySetParameter":
            let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            job.parameters.removeAll { $0.name == sides[0] }
            job.parameters.append((sides[0], sides.count > 1 ? sides[1] : ""))
        case "HistoryReturn", "HistoryRedownload":
            job.outcome = nil
            (job.left, job.since, job.wish) = (job.size, now, .run)
        case "HistoryMarkBad": job.outcome = "FAILURE/BAD"
        case "HistoryMarkGood", "HistoryMarkSuccess": job.outcome = "SUCCESS/MARK"
        default: break
        }
    }

    func configuration(hidesSecrets: Bool) -> Document {
        Document(
            state.withLock { $0.options }.map { option in
                let isSecret = option.name.hasSuffix("Password")
                return Document.object([
                    "Name": option.name, "Value": hidesSecrets && isSecret ? "***" : option.value,
                ])
            })
    }

    /// What is saved is the whole file: what is left out is gone.
    func save(_ parameters: [Document]) throws(RPCFailure) -> Document {
        guard let list = parameters.first?.list, !list.isEmpty else { throw .parameter }
        let options = list.compactMap { option in
            option["Name"].string.map { (name: $0, value: option["Value"].string ?? "") }
        }
        guard options.count == list.count else { throw .parameter }
        state.withLock { $0.options = options }
        journal.changed("configuration saved")
        return true
    }

    static func options(_ password: Secret, folder: String) -> [(name: String, value: String)] {
        [
            ("MainDir", folder), ("DestDir", folder), ("InterDir", "\(folder)/intermediate"), ("ControlIP", "0.0.0.0"),
            ("ControlPort", "6789"), ("ControlUsername", "nzbget"), ("ControlPassword", password.reveal()),
            ("RestrictedUsername", "restricted"), ("RestrictedPassword", password.reveal()), ("AddUsername", "add"),
            ("AddPassword", password.reveal()), ("Server1.Active", "yes"), ("Server1.Host", "news.invalid"),
            ("Server1.Password", "not-a-password"), ("Category1.Name", "movies"), ("Category2.Name", "tv"),
            ("KeepHistory", "30"), ("Unpack", "yes"), ("FormAuth", "no"),
        ]
    }
}
