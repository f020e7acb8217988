import ArrKit
import Wire

/// The code of Errors.md.
func errorsGuide(_ sonarr: Sonarr) async throws {
    do {
        let status = try await sonarr.status()
        print("\(status.appName ?? "") \(status.version)")
    } catch let error as ServiceError where error.code == .wrongKey {
        print(error.advice)
    }
}
