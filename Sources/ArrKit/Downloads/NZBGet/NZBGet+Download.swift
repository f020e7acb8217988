extension Download {
    init(_ group: NZBGet.Group) {
        // An address whose file is still to be fetched has no size yet.
        let isKnown = group.kind == .nzb
        self.init(
            key: Key(group.id), downloadID: group.parameters.downloadID, name: group.name, category: group.category,
            state: group.status.state, nativeState: group.status.rawValue, size: isKnown ? group.size : nil,
            remaining: isKnown ? group.remainingSize : nil, path: group.directory)
    }

    init(_ item: NZBGet.HistoryItem) {
        let state: State =
            if item.status.isSuccess { .completed } else { item.reason.map(State.failed) ?? .unknown }
        self.init(
            key: Key(item.id), downloadID: item.parameters.downloadID, name: item.name, category: item.category ?? "",
            state: state, nativeState: item.status.rawValue, size: item.kind == .nzb ? item.size : nil,
            remaining: item.status.isSuccess ? 0 : nil, path: item.directory, ended: item.historyTime)
    }
}

extension Download.Key {
    init(_ id: ID<NZBGet.Group>) { self.init(rawValue: id.description) }
}

extension NZBGet.Group {
    /// Where it is: where a script moved it, else where it is put; `nil` while there is nothing of it.
    public var directory: String? { [finalDir, destDir].first { !$0.isEmpty } }
}

extension [NZBGet.Parameter] {
    /// What the *arr application that added a download knows it by; `nil` where none did.
    var downloadID: String? { first { $0.name.lowercased() == "drone" && !$0.value.isEmpty }?.value }
}

extension NZBGet.Group.Stage {
    /// In the words common to all clients.
    var state: Download.State {
        if isPostProcessing { return .processing }
        return switch self {
        case .queued, .fetching, .scriptQueued: .queued
        case .paused: .paused
        case .downloading: .downloading
        case .queueScript: .processing
        default: .unknown
        }
    }
}

extension NZBGet.ConfigDocument {
    /// The text with `${MainDir}` and the like put in, as NZBGet does where it uses an option.
    func expand(_ text: String) -> String {
        var (text, left) = (text, 8)
        while left > 0, let start = text.firstRange(of: "${"), let end = text[start.upperBound...].firstIndex(of: "}"),
            let value = self[String(text[start.upperBound..<end])]
        {
            text.replaceSubrange(start.lowerBound...end, with: value)
            left -= 1
        }
        return text
    }
}
