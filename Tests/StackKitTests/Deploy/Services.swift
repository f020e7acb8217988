import Foundation
import StackKit

/// What a file asks for and what runs, made up for tests that need no engine.
enum Services {
    /// As compose answers for a file with these services; hashes are `hash-NAME` unless said otherwise.
    static func desired(_ services: Document, hashes: [String: String] = [:], inactive: Set<String> = []) -> Desired {
        let names = services.members.names
        let all = Dictionary(uniqueKeysWithValues: names.map { ($0, hashes[$0] ?? "hash-\($0)") })
        return Desired(["name": "media", "services": services], hashes: all, inactive: inactive)
    }

    static func container(
        _ service: String, state: String = "running", health: String? = nil, exitCode: Int = 0, image: String = "image",
        hash: String? = nil, started: Double = 100, networkOf: String? = nil, number: Int = 1
    ) -> Container {
        var container = Container(
            id: "id-\(service)-\(number)", name: "media-\(service)-\(number)", service: service, state: state,
            health: health.map { .init(status: $0, runs: []) }, exitCode: exitCode, image: image,
            imageID: "sha256:\(image)", configHash: hash ?? "hash-\(service)")
        container.started = Date(timeIntervalSince1970: started)
        container.networkOf = networkOf
        return container
    }

    static func plan(
        _ desired: Desired, _ containers: [Container], before: Desired? = nil,
        images: [String: Image] = ["image": Image(id: "sha256:image")]
    ) -> DeployPlan {
        DeployPlanner(desired, running: .known(containers, at: .now), images: images, before: before, host: "nas").plan
    }
}
