import ArrKit
import Support
import Testing
import Wire

@Suite(.enabled(if: ContractServer.requirement.runs, "needs the contract server and a Python with its modules"))
struct SeerrContractTests {
    private let contract = Contract(
        service: "seerr", key: "seerr-key", seeds: SeerrOperations.seeds,
        amended: SeerrOperations.amended + SeerrOperations.laterAmended,
        drift: SeerrOperations.drift.merging(SeerrOperations.laterDrift) { $1 })

    @Test func isAskedAsItsSpecificationSays() async throws {
        try await contract.check { url, key, transport in
            let seerr = try await Seerr.connected(url, key: key, transport: transport)
            #expect(seerr.profile == .seerr)
            try await SeerrOperations.all(seerr, at: url, transport)
            try await SeerrOperations.later(seerr, at: url, key, transport)
        }
    }
}
