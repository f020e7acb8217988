/// What goes on in a house with a server: who plays what, what was played, and what the server does by itself.
struct Household: Sendable {
    var plays: [PlexPlay] = []
    var history: [PlexHistory] = []
    var jobs: [PlexJob] = []
    var playlists: [PlexPlaylist] = []
    var queues: [Int: PlexQueue] = [:]
    var settings: [String: Document] = [:]
    var release: PlexRelease?
    var checkedAt = 0
    var providers: [(id: Int, url: String)] = []
    var log = ["Rehearsal began"]
    var isOwned = true
    /// What numbers things that are made here.
    var next = 950_000_000

    /// A film is playing, and forty were.
    init(_ films: [Int], today: Moment) {
        if let film = films.first {
            plays = [PlexPlay(key: "1", item: film, session: "rehearsal-session", offset: 600_000)]
        }
        history = films.enumerated().map { place, film in
            PlexHistory(
                id: place + 1, item: film, account: place % 3 == 2 ? 2 : 1, device: place % 2 + 1,
                viewedAt: today - (40 - place) * .day)
        }
    }

    mutating func number() -> Int {
        next += 1
        return next
    }
}

/// Somebody who uses the house's server.
struct PlexPerson: Sendable {
    let id: Int
    let name: String

    static let all = [PlexPerson(id: 1, name: "rehearsal"), PlexPerson(id: 2, name: "guest")]

    static func named(_ id: Int) -> String { all.first { $0.id == id }?.name ?? "" }

    var account: Document {
        .object([
            "id": id, "key": "/accounts/\(id)", "name": name, "defaultAudioLanguage": "en", "autoSelectAudio": true,
            "defaultSubtitleLanguage": "en", "subtitleMode": 1, "thumb": "",
        ])
    }
}

/// Something the server does for a while, such as one of the butler's tasks.
struct PlexJob: Sendable {
    let uuid: String
    let task: String
    let title: String
    let began: Moment
    let ends: Moment

    /// How long the butler takes, in seconds.
    static let pace = 60

    func activity(now: Moment) -> Document {
        .object([
            "uuid": uuid, "type": "butler.\(task)", "cancellable": true, "userID": 1, "title": title,
            "subtitle": "Rehearsal", "progress": max(0, min(99, (now.seconds - began.seconds) * 100 / Self.pace)),
        ])
    }
}

/// A newer version of the server.
struct PlexRelease: Sendable {
    var state = "available"

    var document: Document {
        .object([
            "key": "https://plex.tv/updater/releases/1", "version": "1.43.0.10492-121068a07",
            "added": "Something new", "fixed": "Something old", "downloadURL": "https://plex.tv/downloads",
            "state": state,
        ])
    }
}

extension Moment {
    static func - (left: Moment, seconds: Int) -> Moment { Moment(seconds: left.seconds - seconds) }
}
