/// Something that is being played.
struct PlexPlay: Sendable {
    let key: String
    let item: Int
    let session: String
    var person = 1
    var client = "rehearsal-player"
    var product = "Plex Web"
    var offset: Int
    var state = "playing"
    /// One plays it as it is, the others have it converted.
    var isConverted: Bool { key != "1" }

    var transcode: Document {
        .object([
            "key": "/transcode/sessions/rehearsal\(key)", "throttled": false, "complete": false, "progress": 12.5,
            "size": -22, "speed": 2.5, "error": false, "duration": 6_000_000, "remaining": 1800,
            "context": "streaming", "sourceVideoCodec": "hevc", "sourceAudioCodec": "eac3",
            "videoDecision": "transcode", "audioDecision": "copy", "protocol": "dash", "container": "mp4",
            "videoCodec": "h264", "audioCodec": "eac3", "audioChannels": 6, "transcodeHwRequested": true,
            "transcodeHwFullPipeline": false, "timeStamp": 1_768_478_400.25, "maxOffsetAvailable": 304.5,
            "minOffsetAvailable": 0,
        ])
    }

    func document(of item: Document) -> Document {
        item.with([
            "sessionKey": key, "viewOffset": offset,
            "User": Document.object(["id": String(person), "title": PlexPerson.named(person), "thumb": ""]),
            "Player": Document.object([
                "address": "127.0.0.1", "device": "Rehearsal", "machineIdentifier": client, "platform": "Linux",
                "product": product, "state": state, "title": "Rehearsal", "local": true, "relayed": false,
                "secure": true, "userID": person, "version": "1.0",
            ]),
            "Session": Document.object(["id": session, "bandwidth": 9000, "location": "lan"]),
            "TranscodeSession": isConverted ? transcode : nil,
        ])
    }

    func note(_ state: String) -> Document {
        .object([
            "sessionKey": key, "clientIdentifier": client, "guid": "", "ratingKey": String(item), "url": "",
            "key": "/library/metadata/\(item)", "viewOffset": offset, "state": state,
            "transcodeSession": isConverted ? "rehearsal\(key)" : nil,
        ])
    }
}

/// One time that something was watched to its end.
struct PlexHistory: Sendable {
    let id: Int
    let item: Int
    let account: Int
    let device: Int
    let viewedAt: Moment

    /// Of an item that is deleted only the title is left.
    func document(of item: Document?) -> Document {
        .object([
            "historyKey": "/status/sessions/history/\(id)", "key": item?["key"], "ratingKey": item?["ratingKey"],
            "librarySectionID": item.map { _ in self.item < 10_000_000 ? "1" : "2" }, "title": item?["title"] ?? "Gone",
            "type": item?["type"] ?? "movie", "thumb": item?["thumb"], "parentKey": item?["parentKey"],
            "grandparentKey": item?["grandparentKey"], "grandparentTitle": item?["grandparentTitle"],
            "index": item?["index"], "parentIndex": item?["parentIndex"],
            "originallyAvailableAt": item?["originallyAvailableAt"], "viewedAt": viewedAt.seconds,
            "accountID": account, "deviceID": device,
        ])
    }
}
