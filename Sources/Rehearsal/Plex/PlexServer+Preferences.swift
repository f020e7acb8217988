/// A setting of the server's, as it is before anyone sets it.
struct PlexPreference: Sendable {
    let id: String
    let type: String
    let initial: Document
    var group = "general"
    var choices = ""
    var isAdvanced = false
    var isHidden = false

    static let all: [PlexPreference] = [
        .init(id: "FriendlyName", type: "text", initial: "Rehearsal"),
        .init(id: "allowMediaDeletion", type: "bool", initial: true, group: "library"),
        .init(id: "autoEmptyTrash", type: "bool", initial: false, group: "library"),
        .init(id: "FSEventLibraryUpdatesEnabled", type: "bool", initial: false, group: "library"),
        .init(id: "ScheduledLibraryUpdatesEnabled", type: "bool", initial: true, group: "library"),
        .init(
            id: "ScheduledLibraryUpdateInterval", type: "int", initial: 86400, group: "library",
            choices: "900:every 15 minutes|3600:hourly|86400:daily"),
        .init(
            id: "ButlerStartHour", type: "int", initial: 2, group: "butler", choices: "0:Midnight|1:1 am|2:2 am|3:3 am"),
        .init(id: "ButlerEndHour", type: "int", initial: 5, group: "butler", choices: "5:5 am|6:6 am"),
        .init(
            id: "ButlerTaskRefreshPeriodicMetadata", type: "bool", initial: true, group: "butler", isAdvanced: true),
        .init(id: "LogVerbose", type: "bool", initial: false),
        .init(id: "TranscoderQuality", type: "int", initial: 0, group: "transcoder"),
        .init(id: "LoudnessTarget", type: "double", initial: -16.5, group: "transcoder", isAdvanced: true),
        .init(
            id: "secureConnections", type: "int", initial: 1, group: "network",
            choices: "0:Required|1:Preferred|2:Disabled"),
        .init(id: "customConnections", type: "text", initial: "", group: "network"),
        .init(id: "PlexOnlineToken", type: "text", initial: "t0ken0fTheServer", group: "", isHidden: true),
        .init(id: "BackgroundQueueIdlePaused", type: "bool", initial: false, group: ""),
    ]

    func document(_ value: Document?) -> Document {
        .object([
            "id": id, "label": id, "summary": "", "type": type, "default": initial, "value": value ?? initial,
            "hidden": isHidden, "advanced": isAdvanced, "group": group,
            "enumValues": choices.isEmpty ? nil : choices,
        ])
    }

    /// What a text means for it; `nil` where it means nothing.
    func value(_ text: String) -> Document? {
        switch type {
        case "bool": ["1", "true"].contains(text) ? true : ["0", "false"].contains(text) ? false : nil
        case "int": Int(text).map { Document($0) }
        case "double": Double(text).map { Document($0) }
        default: .string(text)
        }
    }
}

extension PlexServer {
    func preferenceRoutes(_ router: inout Router) {
        router.on(.get, "/:/prefs") { [self] _ in
            let set = state.withLock { $0.household.settings }
            return listed("Setting", PlexPreference.all.map { $0.document(set[$0.id]) })
        }
        router.on(.get, "/:/prefs/get") { [self] call in
            guard let found = Self.preference(call.value("id") ?? "") else { throw Refusal(answer: Self.notFound) }
            return listed("Setting", [found.document(state.withLock { $0.household.settings[found.id] })])
        }
        router.on(.put, "/:/prefs") { [self] call in
            for item in call.query where !item.name.hasPrefix("X-Plex") {
                guard let found = Self.preference(item.name), let value = found.value(item.value) else {
                    throw Refusal(answer: Self.notFound.with(status: 400))
                }
                state.withLock { $0.household.settings[found.id] = value }
                journal.changed("preference \(found.id) updated")
                notifications.send("preference", "Setting", found.document(value))
            }
            return .empty
        }
    }

    /// The case of a name's first letter does not matter: python-plexapi writes it small.
    private static func preference(_ name: String) -> PlexPreference? {
        PlexPreference.all.first { $0.id == name }
            ?? PlexPreference.all.first { $0.id.lowercased() == name.lowercased() }
    }
}
