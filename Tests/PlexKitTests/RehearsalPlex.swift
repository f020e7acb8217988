import PlexKit
import Rehearsal
import Support
import Testing

// Others have things of these names, too.
typealias Library = PlexKit.Library
typealias Tag = PlexKit.Tag

/// A rehearsal server with its client, and what was asked of it.
struct RehearsalPlex {
    let stack: Stack
    let plex: Plex
    let drift = Drift()
    let films: Library
    let shows: Library
    private let log: Lines

    /// - Parameter isJSON: Has every answer come in JSON.
    init(films: Int = 60, shows: Int = 6, isJSON: Bool = false) async throws {
        stack = Stack(films: films, shows: shows)
        let log = Lines()
        let noted = stack.plex.transport.decorated { request, send in
            var request = request
            if isJSON { request.headers["Accept"] = "application/json" }
            log.note(request)
            return try await send(request)
        }
        plex = Plex("http://plex", token: stack.plex.key, client: client, transport: noted.noting(drift))
        let libraries = try await plex.libraries.all()
        self.films = try #require(libraries.first { $0.type == .movie })
        self.shows = try #require(libraries.first { $0.type == .show })
        self.log = log
        log.forget()
    }

    /// The lines of all writes since the last look, such as `PUT /library/metadata/1/unmatch`.
    func writes() -> [String] { log.take().filter { $0.isWrite }.map(\.line) }
    /// The lines of everything since the last look.
    func asked() -> [String] { log.take().map(\.line) }

    func film(_ place: Int = 0) async throws -> Item {
        let all = try await plex.items.all(in: films).all()
        _ = log.take()
        return all[place]
    }

    /// An item as it is now.
    func now(_ item: Item) async throws -> Item { try await plex.items.get(item.ratingKey) }

    private final class Lines: Sendable {
        private let lines = Lock<[(line: String, isWrite: Bool)]>([])

        func note(_ request: Request) {
            let line = request.line.replacing("http://plex", with: "")
            lines.withLock { $0.append((line, request.effect == .writes)) }
        }

        func take() -> [(line: String, isWrite: Bool)] {
            lines.withLock { lines in
                defer { lines = [] }
                return lines
            }
        }

        func forget() { _ = take() }
    }
}
