import FoundationEssentials
internal import Wire

extension Deployment {
    /// What would be done so that what runs is what the files ask for. Changes nothing, neither here nor on a host.
    public func plan(_ request: StackRequest) async throws -> DeployPlan {
        let place = try store.stage(request.files, in: FileManager.default.temporaryDirectory.path)
        defer { FileTree.remove(place) }
        return .joined(try await read(request, in: place, before: try currentRevision(), nil).map(\.plan))
    }

    /// The revision that runs; `nil` before the first.
    public func currentRevision() throws -> Revision? { try store.current().map(store.revision) }

    /// What a revision would be applied with.
    func request(of revision: Revision) throws -> StackRequest {
        StackRequest(
            revision.meta.project, folder: revision.meta.folder, files: try store.files(of: revision.number),
            profiles: revision.meta.profiles, note: revision.meta.note)
    }
}
