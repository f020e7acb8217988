import Support
import Testing
import Wire

/// A service that is asked for all of its specification, by way of a server that refuses what is not in it.
struct Contract {
    /// As the contract server calls it.
    let service: String
    let key: Secret
    /// How many made-up objects some lists begin with, by path.
    var seeds: [String: Int] = [:]
    /// The schemas of answers that the specification leaves out, by operation.
    var answers: [String: Document] = [:]
    /// What is answered whatever the specification says, by operation.
    var replies: [String: Document] = [:]
    /// The operations that are not asked for, as `GET /api/v3/x`, each with the reason.
    var omitted: [String: String] = [:]
    /// What the specification refuses and the service takes: words of the violation, each with the source that says so.
    var explained: [String: String] = [:]
    /// What the specification gets wrong: a place in it, what should stand there, and the source that says so.
    var amended: [(place: String, value: Document, reason: String)] = []
    /// Where the specification's own answers are none that a service gives: the last members of drift notes' paths, each with the reason.
    var drift: [String: String] = [:]

    /// A list of what a schema describes.
    static func list(of schema: String) -> Document { ["type": "array", "items": one(schema)] }

    /// What a schema describes.
    static func one(_ schema: String) -> Document { ["$ref": .string("#/components/schemas/\(schema)")] }

    /// The name of the folder that a series or movie would get.
    static let folder: Document = ["type": "object", "properties": ["folder": ["type": "string"]]]

    /// Prints one line: how many operations were asked for, and how often the specification said no.
    func check(_ body: (_ url: String, Secret, Transport) async throws -> Void) async throws {
        let client = HTTPClient()
        defer { client.close() }
        let noted = Drift()
        let patches = amended.map { Document.list([.string($0.place), $0.value]) } + sharedPatches(service)
        try await ContractServer.with(
            [service], client.transport, seeds: seeds.merging(sharedSeeds(service)) { own, _ in own }, answers: answers,
            replies: replies.merging(sharedReplies(service)) { own, _ in own }, patches: patches
        ) { server in
            var failure: (any Error)?
            do {
                try await body(server.url(service), key, client.transport.noting(noted))
            } catch {
                failure = error
            }
            let violations = try await server.violations(service).filter { line in
                !explained.keys.contains { line.contains($0) }
            }
            let coverage = try await server.coverage(service)
            print("\(service) \(coverage.asked.count)/\(coverage.all.count) operations, \(violations.count) violations")
            for violation in violations { print("  violation: \(violation)") }
            for (operation, reason) in omitted.sorted(by: { $0.key < $1.key }) {
                print("  omitted: \(service) \(operation): \(reason)")
            }
            #expect(violations == [])
            for (place, _, reason) in amended { print("  amended: \(place): \(reason)") }
            func isKnown(_ note: Drift.Note) -> Bool {
                drift.keys.contains { note.path == $0 || note.path.hasSuffix(".\($0)") }
            }
            let strange = noted.notes.filter { !isKnown($0) }
            for note in strange { print("  drift: \(note)") }
            #expect(strange == [])
            let never = drift.keys.filter { path in !noted.notes.contains { $0.path.hasSuffix(path) } }
            #expect(never == [], "this drift was never met")
            if let failure { throw failure }
            #expect(coverage.missed.filter { omitted[$0] == nil } == [], "these were never asked for")
            #expect(omitted.keys.filter { !coverage.missed.contains($0) } == [], "these were asked for after all")
        }
    }
}
