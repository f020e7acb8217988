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
}
