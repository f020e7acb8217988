import Console
import FoundationEssentials
import StackKit

extension Order {
    func revisions(_ terminal: Terminal) throws -> Int32 {
        let deployment = deployment()
        let (all, current) = (try deployment.store.all(), try deployment.currentRevision()?.number)
        if isJSON {
            terminal.out(Document(all.map { $0.document(isCurrent: $0.number == current) }).json(indented: true) + "\n")
            return 0
        }
        let rows = all.map { revision in
            [
                "\(revision.number == current ? "*" : " ") \(revision.number)",
                revision.meta.applied.map { $0.formatted(.iso8601) } ?? "never ran",
                "\(revision.images.count) images", revision.meta.note ?? "",
            ]
        }
        terminal.out(all.isEmpty ? "nothing was deployed yet\n" : table(rows))
        return 0
    }

    func status(_ terminal: Terminal) async throws -> Int32 {
        let status = try await deployment().status(try project())
        if isJSON {
            terminal.out(status.report.json(indented: true) + "\n")
        } else {
            let name = try project()
            terminal.out("\(name): \(status.revision.map { "revision \($0.number)" } ?? "nothing deployed yet")\n")
            for host in status.hosts { tell(host, terminal) }
            for entry in status.unfinished {
                terminal.out(
                    "unfinished: \(entry.step) of \(entry.time.formatted(.iso8601)); it goes on, or was cut off\n")
            }
        }
        return status.exitStatus
    }

    private func tell(_ host: StackStatus.HostContainers, _ terminal: Terminal) {
        switch host.containers {
        case .unknown(let why, _): terminal.out("\(host.host): unknown: \(why)\n")
        case .known(let containers, _), .partly(let containers, _, _):
            let rows = containers.map { container in
                [
                    container.isWell ? "  ✓" : "  ✗", container.service, container.words,
                    container.started.map { "since \($0.formatted(.iso8601))" } ?? "", container.image,
                    container.restarts > 0 ? "restarted \(container.restarts) times" : "",
                ]
            }
            terminal.out("\(host.host)\n" + (rows.isEmpty ? "  no containers\n" : table(rows)))
        }
    }

    func logs(_ terminal: Terminal) async throws -> Int32 {
        let lines = try arguments.number("lines", in: 0...1_000_000, of: verb.command) ?? 100
        let isSpread = hosts.count > 1
        try await deployment().logs(
            try project(), operands, lines: lines, follows: arguments.has("follow")
        ) { host, line in
            terminal.out((isSpread ? "\(host) " : "") + line + "\n")
        }
        return 0
    }
}

extension Revision {
    func document(isCurrent: Bool) -> Document {
        [
            "revision": Document(number), "isCurrent": Document(isCurrent),
            "applied": meta.applied.map { Document($0.formatted(.iso8601)) } ?? .null,
            "note": meta.note.map { Document($0) } ?? .null,
            "images": .object(Members(images.sorted { $0.key < $1.key }.map { ($0.key, Document($0.value.pinned)) })),
        ]
    }
}

extension StackStatus {
    /// Zero where everything runs and is well, two where something is unknown.
    var exitStatus: Int32 {
        var status: Int32 = 0
        for host in hosts {
            switch host.containers {
            case .known(let containers, _):
                if containers.contains(where: { !$0.isWell && !($0.state == "exited" && $0.exitCode == 0) }) {
                    status = max(status, 1)
                }
            default: status = 2
            }
        }
        return status
    }

    var report: Document {
        [
            "revision": revision.map { Document($0.number) } ?? .null,
            "hosts": Document(
                hosts.map { host in
                    switch host.containers {
                    case .known(let containers, _), .partly(let containers, _, _):
                        ["name": Document(host.host), "containers": Document(containers.map(\.report))]
                    case .unknown(let why, _): ["name": Document(host.host), "unknown": Document(why)]
                    }
                }),
            "unfinished": Document(unfinished.map { Document($0.step) }),
        ]
    }
}

extension Container {
    fileprivate var report: Document {
        [
            "service": Document(service), "name": Document(name), "state": Document(state),
            "health": health.map { Document($0.status) } ?? .null, "exitCode": Document(exitCode),
            "restarts": Document(restarts), "image": Document(image), "imageID": Document(imageID),
            "started": started.map { Document($0.formatted(.iso8601)) } ?? .null,
        ]
    }
}
