import FoundationEssentials
internal import Wire

/// Folders that were moved, with what was proved.
public struct Moved: Hashable, Sendable {
    /// What was proved of each folder before.
    public var proofs: [MoveProof]
    /// What applying has done.
    public var applied: Applied
    /// How many files were looked for through the containers afterwards, and found.
    public var seen: Int
}

extension Deployment {
    /// Applies files in which nothing but the host's side of folders has changed, after proving that every file of the
    /// old places is at the new ones; afterwards each container must see a sample of them. Throws `MoveRefusal`.
    ///
    /// - Parameter sample: how many files' contents are compared before, and looked for afterwards.
    public func move(
        _ request: StackRequest, sample: Int = 200, report: @escaping Report = { _ in },
        planned: @Sendable (DeployPlan) -> Void = { _ in }
    ) async throws -> Moved {
        let proofs = try await proofs(request, sample: sample)
        for proof in proofs {
            report(
                .note("\(proof.files) files of \(proof.move.from) are in \(proof.move.to); \(proof.compared) compared"))
        }
        let applied = try await apply(request, report: report, planned: planned)
        var seen = 0
        for proof in proofs where !proof.sample.isEmpty {
            for view in proof.move.seen { seen += try await look(for: proof.sample, view, request.project) }
        }
        return Moved(proofs: proofs, applied: applied, seen: seen)
    }

    /// What moves, and the proof that nothing is lost. Changes nothing.
    public func proofs(_ request: StackRequest, sample: Int = 200) async throws -> [MoveProof] {
        guard let current = try currentRevision() else { throw RevisionFailure.noneYet }
        guard hosts.count == 1, hosts[0].route == .local else {
            throw MoveRefusal.unreadable(hosts[0].name, why: "folders can only be looked at on the machine they are on")
        }
        let place = try store.stage(request.files, in: FileManager.default.temporaryDirectory.path)
        defer { FileTree.remove(place) }
        let new = try await read(request, in: place, before: nil, nil)[0].desired
        let old = try await read(try self.request(of: current), in: store.folder(of: current.number), before: nil, nil)[
            0
        ].desired
        let moves = try FolderMove.between(old, new)
        return try moves.map { try MoveProof.before($0, sample: sample) }
    }

    private func look(for paths: [String], _ view: FolderMove.Seen, _ project: String) async throws -> Int {
        let engine = connect(hosts[0], nil)
        guard
            let container = try await engine.containers(of: project).first(where: {
                $0.service == view.service && $0.state == "running"
            })
        else {
            throw MoveRefusal.unreadable(view.target, why: "\(view.service) does not run")
        }
        // A name with a line end in it cannot be asked for this way.
        let plain = paths.filter { !$0.contains("\n") }
        let command = ["exec", "--interactive", container.id, "sh", "-c", MoveProof.script, "sh", view.target]
        let input = Array((plain.joined(separator: "\n") + "\n").utf8)
        let answer = try await engine.ask(Engine.Call(command, input: input), to: "look into \(view.service)")
        let unseen = answer.text.split(whereSeparator: \.isNewline).map(String.init)
        guard unseen.isEmpty else {
            throw MoveRefusal.unseen(
                service: view.service, target: view.target, paths: Array(unseen.prefix(10)), count: unseen.count)
        }
        return plain.count
    }
}
