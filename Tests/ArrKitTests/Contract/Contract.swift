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
    /// The operations that are not asked for, as `GET /api/v3/x`, each with the reason.
    var omitted: [String: String] = [:]
    /// What the specification refuses and the service takes: words of the violation, each with the source that says so.
    var explained: [String: String] = [:]

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
        let drift = Drift()
        try await ContractServer.with(
            [service], client.transport, seeds: seeds.merging(sharedSeeds(service)) { own, _ in own }, answers: answers,
            replies: sharedReplies(service), patches: sharedPatches(service)
        ) { server in
            var failure: (any Error)?
            do {
                try await body(server.url(service), key, client.transport.noting(drift))
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
            #expect(drift.notes == [])
            if let failure { throw failure }
            #expect(coverage.missed.filter { omitted[$0] == nil } == [], "these were never asked for")
            #expect(omitted.keys.filter { !coverage.missed.contains($0) } == [], "these were asked for after all")
        }
    }
}
