import ArrKit
import Support
import Testing
import Wire

@Suite(.enabled(if: ContractServer.requirement.runs, "needs the contract server and a Python with its modules"))
struct OverseerrContractTests {
    private let contract = Contract(
        service: "overseerr", key: "overseerr-key", seeds: SeerrOperations.seeds,
        explained: [
            "no such path: /api/v1/blocklist": "asked to find out which of the two it is",
            "no such path: /api/v1/blacklist": "asked to find out which of the two it is",
            "no such path: /api/v1/settings/jellyfin": "asked to find out which of the two it is",
        ],
        amended: SeerrOperations.amended, drift: SeerrOperations.drift)

    @Test func isAskedAsItsSpecificationSays() async throws {
        try await contract.check { url, key, transport in
            let overseerr = try await Seerr.connected(url, key: key, transport: transport)
            #expect(overseerr.profile == .overseerr)
            try await SeerrOperations.all(overseerr, at: url, transport)
        }
    }
}
