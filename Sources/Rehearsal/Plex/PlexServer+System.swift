extension PlexServer {
    func systemRoutes(_ router: inout Router) {
        router.on(.get, "/identity") { [machine] _ in
            .document(
                .object([
                    "size": 0, "apiVersion": "1.1.1", "claimed": true, "machineIdentifier": machine,
                    "version": Self.version,
                ]))
        }
        router.on(.get, "/") { [self] call in .document(root(call.now)) }
        router.on(.get, "/:/prefs") { [self] _ in
            let all = state.withLock { $0.preferences }
            return Answer(
                content: .container(
                    .object(["size": all.count]), name: "Setting", Listing(all.map { Self.setting($0.name, $0.value) }))
            )
        }
        router.on(.put, "/:/prefs") { [self] call in
            for item in call.query where !item.name.hasPrefix("X-Plex") {
                let isKnown = state.withLock { state -> Bool in
                    guard let old = state.preferences[item.name] else { return false }
                    state.preferences[item.name] = Self.value(item.value, like: old)
                    return true
                }
                guard isKnown else { throw Refusal(answer: Self.notFound.with(status: 400)) }
                journal.changed("preference \(item.name) updated")
            }
            return .empty
        }
        router.on(.get, "/status/sessions") { [self] _ in
            let session = session
            return Answer(content: .container(.object(["size": session.count]), name: "Metadata", Listing(session)))
        }
        router.on(.get, "/status/sessions/terminate") { _ in .empty }
        router.on(.get, "/status/sessions/history/all") { [self] call in container(call, [:], Listing([])) }
        for path in ["/clients", "/transcode/sessions", "/devices", "/playQueues", "/statistics/bandwidth"] {
            router.on(.get, path) { _ in .document(["size": 0]) }
        }
        router.on(.get, "/accounts") { _ in
            Answer(
                content: .container(
                    ["size": 1, "identifier": "com.plexapp.system.accounts"], name: "Account",
                    Listing([["id": 1, "key": "/accounts/1", "name": "rehearsal", "defaultAudioLanguage": "en"]])))
        }
        router.on(.get, "/updater/status") { _ in
            .document(["size": 0, "canInstall": false, "checkedAt": 1_735_000_000, "status": 0])
        }
        router.on(.get, "/butler") { _ in
            Answer(
                content: .container(
                    [:], name: "ButlerTask",
                    Listing([
                        [
                            "name": "CleanOldBundles", "title": "Clean old bundles",
                            "description": "Removes old bundles",
                            "enabled": true, "interval": 7, "scheduleRandomized": false,
                        ]
                    ])))
        }
        router.on(.post, "/butler/{}") { _ in Answer(status: 202) }
        router.on(.get, "/:/eventsource/notifications") { [notifications] call in
            let kinds = call.values("filters")
            return Answer(
                headers: ["Cache-Control": "no-cache"],
                content: .stream(notifications.body(kinds: kinds), type: "text/event-stream"))
        }
    }

    private func root(_ now: Moment) -> Document {
        .object([
            "size": 4, "allowCameraUpload": true, "allowChannelAccess": true, "allowMediaDeletion": true,
            "allowSharing": true, "allowSync": true, "allowTuners": true, "apiVersion": "1.1.1",
            "backgroundProcessing": true, "certificate": true, "claimed": true, "companionProxy": true,
            "countryCode": "xxx", "diagnostics": "logs,databases,streaminglogs", "eventStream": true,
            "friendlyName": "Rehearsal", "hubSearch": true, "itemClusters": true, "livetv": 7,
            "machineIdentifier": machine, "mediaProviders": true, "multiuser": true, "myPlex": true,
            "myPlexMappingState": "mapped", "myPlexSigninState": "ok", "myPlexSubscription": true,
            "myPlexUsername": "rehearsal@example.invalid", "ownerFeatures": "pass,webhooks", "photoAutoTag": true,
            "platform": "Linux", "platformVersion": "12", "pluginHost": true, "pushNotifications": false,
            "readOnlyLibraries": false, "streamingBrainABRVersion": 3, "streamingBrainVersion": 2, "sync": true,
            "transcoderActiveVideoSessions": 0, "transcoderAudio": true, "transcoderLyrics": true,
            "transcoderPhoto": true, "transcoderSubtitles": true, "transcoderVideo": true, "updatedAt": now.seconds,
            "updater": true, "version": Self.version, "voiceSearch": true,
            "Directory": ["activities", "library", "playlists", "status"].map { name in
                Document.object(["count": 1, "key": name, "title": name])
            },
        ])
    }

    /// Somebody watches the first film there is.
    private var session: [Document] {
        guard let key = state.withLock({ $0.library.films.first.map(Int.init) }),
            let item = state.withLock({ $0.library.item(key, isWhole: true) })
        else { return [] }
        return [
            item.with([
                "sessionKey": "1", "viewOffset": 600_000,
                "User": Document.object(["id": "1", "title": "rehearsal", "thumb": ""]),
                "Player": Document.object([
                    "address": "127.0.0.1", "device": "Rehearsal", "machineIdentifier": "rehearsal-player",
                    "platform": "Linux", "product": "Plex Web", "state": "playing", "title": "Rehearsal", "local": true,
                    "relayed": false, "secure": true, "userID": 1,
                ]),
                "Session": Document.object(["id": "rehearsal-session", "bandwidth": 9000, "location": "lan"]),
            ])
        ]
    }

    static let preferences = Members([
        ("FriendlyName", "Rehearsal"), ("allowMediaDeletion", true), ("autoEmptyTrash", false),
        ("FSEventLibraryUpdatesEnabled", false), ("ScheduledLibraryUpdatesEnabled", true),
        ("ScheduledLibraryUpdateInterval", 86400), ("ButlerStartHour", 2), ("ButlerEndHour", 5),
        ("LogVerbose", false), ("TranscoderQuality", 0), ("secureConnections", 1), ("customConnections", ""),
    ])

    private static func setting(_ name: String, _ value: Document) -> Document {
        let (type, initial): (String, Document) =
            switch value {
            case .bool: ("bool", .bool(preferences[name]?.bool ?? false))
            case .number: ("int", preferences[name] ?? 0)
            default: ("text", preferences[name] ?? "")
            }
        return .object([
            "id": name, "label": name, "summary": "", "type": type, "default": initial, "value": value,
            "hidden": false, "advanced": false, "group": "general",
        ])
    }

    private static func value(_ text: String, like old: Document) -> Document {
        switch old {
        case .bool: .bool(text == "1" || text == "true")
        case .number: .number(Number(Int(text) ?? 0))
        default: .string(text)
        }
    }
}
