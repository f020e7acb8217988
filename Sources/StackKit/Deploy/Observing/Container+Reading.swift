import FoundationEssentials
internal import Wire

extension Container {
    /// Reads one element of what `docker inspect` answers; `nil` for one that is no container of a compose project.
    init?(inspected document: Document) {
        let labels = document["Config"]["Labels"]
        guard let id = document["Id"].string, let service = labels[Label.service].string else { return nil }
        let state = document["State"]
        self.init(
            id: id, name: String((document["Name"].string ?? id).drop { $0 == "/" }), service: service,
            state: state["Status"].string ?? "unknown", health: Health(state["Health"]),
            exitCode: state["ExitCode"].int ?? 0, image: document["Config"]["Image"].string ?? "",
            imageID: document["Image"].string ?? "", configHash: labels[Label.hash].string ?? "")
        isOutOfMemory = state["OOMKilled"].bool ?? false
        error = state["Error"].string ?? ""
        restarts = document["RestartCount"].int ?? 0
        started = state["StartedAt"].string.flatMap(Self.time)
        if let mode = document["HostConfig"]["NetworkMode"].string, mode.hasPrefix("container:") {
            networkOf = String(mode.dropFirst("container:".count))
        }
        mounts = document["Mounts"].list.map { mount in
            Mount(
                kind: mount["Type"].string ?? "", source: mount["Source"].string ?? "",
                target: mount["Destination"].string ?? "", isWritable: mount["RW"].bool ?? true)
        }
    }

    enum Label {
        static let project = "com.docker.compose.project"
        static let service = "com.docker.compose.service"
        static let hash = "com.docker.compose.config-hash"
        static let oneOff = "com.docker.compose.oneoff"
    }

    /// Docker writes nine digits of a second; the year 1 stands for never.
    static func time(_ text: String) -> Date? {
        let whole = text.split(whereSeparator: { $0 == "." || $0 == "Z" }).first.map { "\($0)Z" } ?? text
        guard !text.hasPrefix("0001"), let time = try? Date(whole, strategy: .iso8601) else { return nil }
        let digits = text.split(separator: ".").dropFirst().first?.prefix { $0.isNumber } ?? ""
        return time.addingTimeInterval(Double("0.\(digits)") ?? 0)
    }
}

extension Container.Health {
    fileprivate init?(_ document: Document) {
        guard let status = document["Status"].string, status != "none" else { return nil }
        self.init(
            status: status,
            runs: document["Log"].list.map { run in
                Run(code: run["ExitCode"].int ?? 0, output: run["Output"].string ?? "")
            })
    }
}
