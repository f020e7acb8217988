import FoundationEssentials
internal import Wire

extension Deployment {
    /// What would be done so that what runs is what the files ask for. Changes nothing, neither here nor on a host.
    public func plan(_ request: StackRequest) async throws -> DeployPlan {
        let place = try store.stage(request.files, in: FileManager.default.temporaryDirectory.path)
        defer { FileTree.remove(place) }
        return .joined(try await read(request, in: place, before: try currentRevision(), nil).map(\.plan))
    }

    /// What files ask for, as compose reads them. Needs no engine, only the command line. Throws `EngineError`.
    public func desired(_ request: StackRequest) async throws -> Desired {
        let place = try store.stage(request.files, in: FileManager.default.temporaryDirectory.path)
        defer { FileTree.remove(place) }
        let project = ComposeProject(
            request.project, folder: request.folder, files: ["\(place)/compose.yaml"], envFiles: ["\(place)/env"],
            profiles: request.profiles)
        return try await connect(hosts[0], nil).desired(project)
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
