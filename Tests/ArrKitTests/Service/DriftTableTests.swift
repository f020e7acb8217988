import ArrKit
import Rehearsal
import Support
import Testing
import Wire

/// What becomes of a list of movies when the server is newer, older, broken or busy: data with a note, or an error that
/// says what to do.
struct DriftTableTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var kind: Fault.Kind
        /// How many of the three movies come; `nil` where an error has to.
        var movies: Int? = 3
        var isNoted = false
        var code: ServiceError.Code?
        var testDescription: String { name }
    }

    static let rows = [
        Row(name: "unknown enum value", kind: .drift(.unknownEnumValue)),
        Row(name: "extra member", kind: .drift(.extraMember), isNoted: true),
        Row(name: "number as string", kind: .drift(.numbersAsStrings), isNoted: true),
        Row(name: "object became a list", kind: .drift(.objectAsList), isNoted: true),
        Row(name: "0001-01-01 date", kind: .drift(.yearOne)),
        Row(name: "null title", kind: .drift(.nullTitle), movies: 0, isNoted: true),
        Row(name: "HTML login page, 200", kind: .loginPage, movies: nil, code: .notTheAPI),
        Row(name: "garbage, 200", kind: .garbage, movies: nil, code: .unreadable),
        Row(name: "cut in the middle", kind: .truncated, movies: nil, code: .cutShort),
        Row(name: "401", kind: .status(401), movies: nil, code: .wrongKey),
        Row(name: "429 with Retry-After", kind: .tooManyRequests(retryAfter: 1), movies: nil, code: .rateLimited),
        Row(name: "503", kind: .status(503), movies: nil, code: .startingUp),
    ]

    @Test(arguments: rows) func everyFaultIsDataOrAnAdvice(row: Row) async throws {
        let stack = Stack(films: 3, shows: 1)
        stack.radarr.faults.add(row.kind)
        let drift = Drift(isThorough: true)
        let transport = stack.radarr.transport.noting(drift)
        let radarr = Radarr("http://nas:7878", key: stack.radarr.key, transport: transport)
        do {
            let movies = try await radarr.movies.all()
            print("\(row.name): \(movies.count) of 3 movies, \(drift.notes.count) notes")
            #expect(movies.count == row.movies)
            #expect(!drift.notes.isEmpty == row.isNoted)
        } catch let error as ServiceError {
            print("\(row.name): \(error)")
            #expect(error.code == row.code)
            #expect(error.advice.hasSuffix("."))
            #expect(error.attempted.contains("http://nas:7878/api/v3/movie"))
        }
    }

    @Test(arguments: [Fault.Kind.tooManyRequests(retryAfter: 1), .status(503)])
    func whatPassesByItselfIsWaitedOut(kind: Fault.Kind) async throws {
        let stack = Stack(films: 3, shows: 1)
        stack.radarr.faults.add(Fault(kind, times: 2))
        let clock = InstantClock()
        let radarr = Radarr(
            "http://nas:7878", key: stack.radarr.key, transport: stack.radarr.transport.retried(clock: clock))
        #expect(try await radarr.movies.all().count == 3)
        #expect(stack.radarr.journal.entries.count == 3)
        if case .tooManyRequests = kind { #expect(clock.slept.allSatisfy { $0 >= .seconds(1) }) }
    }
}
