internal import Wire

extension Deployment {
    /// Fetches what registries have now for the images of the files. What runs keeps running.
    public func pull(_ request: StackRequest, report: @escaping Report = { _ in }) async throws {
        let lock = try await locked(report)
        defer { withExtendedLifetime(lock) {} }
        let staged = try store.stage(request.files)
        defer { FileTree.remove(staged) }
        try await pull(request, in: staged, report, lock)
    }

    func pull(_ request: StackRequest, in place: String, _ report: @escaping Report, _ lock: StackLock) async throws {
        let parts = try await read(request, in: place, before: nil, lock)
        for part in parts {
            let names = part.desired.services.filter { !$0.isNeverPulled && !$0.image.isEmpty }.map(\.name)
            guard !names.isEmpty else { continue }
            let call = part.project.call(
                ["pull", "--ignore-buildable"] + names, reports: true, deadline: options.pullLimit)
            try await part.engine.ask(call, to: "fetch the images", heard(part, report))
        }
    }
}
