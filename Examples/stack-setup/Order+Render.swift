import Console
import StackKit

extension Order {
    func render(_ door: Door, _ terminal: Terminal) async throws -> Int32 {
        let config = try Config(writtenIn: places.config)
        let errors = config.findings(by: .fileAlone).filter { $0.severity == .error }
        guard errors.isEmpty else { throw Complaint(errors.map { "\($0)" }.joined(separator: "\n")) }
        let output = arguments.text("output").map(Places.absolute) ?? config.system.folder
        return try await Rendering(config, to: output).write(
            door, terminal, withSecrets: arguments.has("secrets"), isJSON: isJSON)
    }
}
