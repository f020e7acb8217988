internal import Wire

/// One service on its way into a swarm file.
struct SwarmService {
    private let service: DesiredService
    private let place: String?
    private var document: Document
    private(set) var losses: [SwarmFile.Loss] = []

    init(_ service: DesiredService, place: String?) {
        (self.service, self.place) = (service, place)
        document = Self.withoutNulls(service.document)
    }

    /// Keys that a swarm does not know, and what their loss means; without words, nothing is lost.
    private static let unknown: [(key: String, why: String?, isFatal: Bool)] = [
        ("container_name", nil, false), ("profiles", nil, false), ("pull_policy", nil, false), ("scale", nil, false),
        ("develop", nil, false), ("platform", nil, false), ("attach", nil, false), ("annotations", nil, false),
        ("expose", nil, false),
        ("build", "swarm runs images from a registry and builds none", true),
        ("depends_on", "swarm starts everything at once; the service must be able to wait by itself", false),
        ("devices", "a swarm service gets no devices, so that hardware transcoding is lost", false),
        ("device_cgroup_rules", "not known to swarm", false),
        ("privileged", "a swarm service is never privileged", true),
        ("security_opt", "not known to swarm", false), ("userns_mode", "not known to swarm", false),
        ("ipc", "not known to swarm", false), ("pid", "not known to swarm", false),
        ("cgroup", "not known to swarm", false), ("cgroup_parent", "not known to swarm", false),
        ("links", "services find each other by name", false), ("external_links", "not known to swarm", false),
        ("volumes_from", "not known to swarm", true), ("gpus", "reserve generic resources instead", false),
        ("runtime", "not known to swarm", false), ("group_add", "not known to swarm", false),
        ("mac_address", "not known to swarm", false), ("shm_size", "not known to swarm", false),
        ("blkio_config", "not known to swarm", false), ("oom_score_adj", "not known to swarm", false),
        ("storage_opt", "not known to swarm", false), ("post_start", "not known to swarm", false),
        ("pre_stop", "not known to swarm", false), ("uts", "not known to swarm", false),
    ]

    mutating func render() -> Document {
        network()
        restart()
        resources()
        ports()
        volumes()
        for (key, why, isFatal) in Self.unknown where !document[key].isNull {
            document = Self.without(key, document)
            if let why { lose(key, why, isFatal: isFatal) }
        }
        document["healthcheck"] = Self.without("start_interval", document["healthcheck"])
        if let place {
            let constraints =
                document["deploy"]["placement"]["constraints"].list + [Document("node.hostname == \(place)")]
            document["deploy"]["placement"]["constraints"] = .list(constraints)
        }
        if service.scale != 1 { document["deploy"]["replicas"] = Document(service.scale) }
        return Self.withoutNulls(document)
    }

    private mutating func network() {
        guard let mode = document["network_mode"].string else { return }
        document = Self.without("network_mode", document)
        switch mode {
        case "host": document["networks"] = ["hostnet": [:]]
        case "bridge": break
        case _ where service.networkOf != nil:
            let provider = service.networkOf ?? ""
            lose(
                "network_mode", "it cannot live in the network of \(provider): outside it, it is not behind the VPN",
                isFatal: true)
        default: lose("network_mode", "\(mode) is not known to swarm", isFatal: true)
        }
    }

    private mutating func restart() {
        guard let restart = document["restart"].string else { return }
        document = Self.without("restart", document)
        guard document["deploy"]["restart_policy"].isNull else { return }
        let parts = restart.split(separator: ":")
        let condition = restart == "no" ? "none" : parts.first == "on-failure" ? "on-failure" : "any"
        document["deploy"]["restart_policy"] = ["condition": Document(condition)]
        if parts.count == 2, let attempts = Int(parts[1]) {
            document["deploy"]["restart_policy"]["max_attempts"] = Document(attempts)
        }
    }

    private mutating func resources() {
        let rows = [
            ("mem_limit", "limits", "memory"), ("cpus", "limits", "cpus"), ("pids_limit", "limits", "pids"),
            ("mem_reservation", "reservations", "memory"),
        ]
        for (key, side, name) in rows where !document[key].isNull {
            let value = document[key]
            let text = name == "pids" ? value : Document(value.string ?? value.json())
            document["deploy"]["resources"][side][name] = text
            document = Self.without(key, document)
        }
        for key in [
            "memswap_limit", "mem_swappiness", "cpu_shares", "cpu_quota", "cpu_period", "cpuset", "oom_kill_disable",
        ]
        where !document[key].isNull {
            document = Self.without(key, document)
            lose(key, "not known to swarm")
        }
    }

    private mutating func ports() {
        let ports = document["ports"].list
        guard !ports.isEmpty else { return }
        for port in ports {
            guard let address = port["host_ip"].string, !address.isEmpty else { continue }
            lose("ports", "every machine's address is bound, not \(address) alone")
        }
        document["ports"] = Document(
            ports.map { port in
                var own: Document = ["target": port["target"], "protocol": port["protocol"]]
                own["published"] =
                    port["published"].int.map { Document($0) } ?? port["published"].string.flatMap(Int.init).map {
                        Document($0)
                    } ?? .null
                // The machine that runs it listens, as compose does it; a mesh would hide who asks.
                own["mode"] = "host"
                return own
            })
    }

    private mutating func volumes() {
        let volumes = document["volumes"].list
        guard !volumes.isEmpty else { return }
        if place == nil, volumes.contains(where: { $0["type"].string == "bind" }) {
            lose(
                "volumes",
                "it mounts folders of its machine, so it must be bound to one: --place \(service.name)=MACHINE")
        }
        document["volumes"] = Document(
            volumes.map { volume in
                var volume = volume
                if !volume["bind"].isNull {
                    volume["bind"] = Self.without("selinux", Self.without("create_host_path", volume["bind"]))
                    if volume["bind"].members.isEmpty { volume = Self.without("bind", volume) }
                }
                if !volume["volume"].isNull, volume["volume"].members.isEmpty {
                    volume = Self.without("volume", volume)
                }
                return volume
            })
    }

    private mutating func lose(_ key: String, _ why: String, isFatal: Bool = false) {
        losses.append(SwarmFile.Loss(service: service.name, key: key, why: why, isFatal: isFatal))
    }

    static func without(_ name: String, _ document: Document) -> Document {
        guard case .object(var members) = document else { return document }
        members[name] = nil
        return .object(members)
    }

    static func withoutNulls(_ document: Document) -> Document {
        guard case .object(let members) = document else { return document }
        return .object(Members(members.filter { !$0.value.isNull }.map { ($0.name, withoutNulls($0.value)) }))
    }
}
