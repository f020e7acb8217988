import Foundation
import PlexKit
import Rehearsal
import Support

/// A rehearsal server and plex.tv beside it, asked as the owner.
struct House {
    let stack: Stack
    let plex: Plex
    let drift = Drift()

    init(films: Int = 40, shows: Int = 4) {
        stack = Stack(films: films, shows: shows)
        plex = Plex(
            "http://plex:32400", token: stack.plex.key, client: client, transport: stack.plex.transport.noting(drift))
    }

    var account: PlexAccount {
        PlexAccount(token: stack.plexTV.key, client: client, transport: cloud, at: .all(at: "http://plex.tv"))
    }

    /// plex.tv, with what the account and the server are asked noted in one place.
    var cloud: Transport { stack.plexTV.transport.noting(drift) }

    var now: Date { Date(timeIntervalSince1970: TimeInterval(stack.clock.now.seconds)) }

    func films() async throws -> [Item] {
        let library = try await plex.libraries.all()[0]
        return try await plex.items.all(in: library, .movies).all()
    }

    /// What was done, in the fakes' words.
    var changes: [String] { stack.plex.journal.changes }
}

/// The error of a service that asking throws; `nil` where it throws none.
func serviceError<Value>(_ body: () async throws -> Value) async -> ServiceError? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? ServiceError
    }
}
