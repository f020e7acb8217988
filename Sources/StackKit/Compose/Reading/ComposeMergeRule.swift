/// How the value at a path of one file is combined with that of another.
enum ComposeMergeRule: Sendable {
    /// By what it is: an object, a list or neither.
    case plain
    /// The later one counts.
    case replace
    /// `name=value`, as a list or an object.
    case pairs
    /// Names, as a list or an object.
    case names
    /// A folder, or an object with one.
    case build
    /// An object, unless its driver is another one.
    case logging
    /// One behind the other, where elements with the same key take each other's place.
    case list(key: @Sendable (ComposeNode) -> String?)

    /// The rule at a path, in which names that people chose are `*`.
    init(at path: [String]) { self = path.isEmpty ? .plain : Self.all[path.joined(separator: ".")] ?? .plain }

    private static let all: [String: ComposeMergeRule] = {
        var rules: [String: ComposeMergeRule] = [
            "networks.*.labels": .pairs, "volumes.*.labels": .pairs, "networks.*.ipam.options": .pairs,
            "services.*.build": .build, "services.*.logging": .logging, "services.*.ports": .list { $0.portKey },
            "services.*.volumes": .list { ComposeFile.Mount(compose: $0.document)?.target },
            "services.*.devices": .list { device in
                ComposeFile.Device(compose: device.document).map { $0.target ?? $0.source }
            },
            "services.*.secrets": .list { $0.grantKey }, "services.*.configs": .list { $0.grantKey },
            "services.*.env_file": .list { ComposeFile.EnvFile(compose: $0.document)?.path },
            "services.*.extra_hosts": .list { $0.string },
        ]
        for name in ["command", "entrypoint", "healthcheck.test", "ulimits.*"] {
            rules["services.*.\(name)"] = .replace
        }
        for name in ["environment", "labels", "annotations", "sysctls", "deploy.labels"] + buildPairs {
            rules["services.*.\(name)"] = .pairs
        }
        for name in ["depends_on", "networks", "models"] { rules["services.*.\(name)"] = .names }
        for name in [
            "dns", "dns_opt", "dns_search", "tmpfs", "label_file", "cap_add", "cap_drop", "expose", "links",
            "profiles", "build.tags", "build.platforms", "networks.*.aliases", "networks.*.link_local_ips",
        ] {
            rules["services.*.\(name)"] = .list { $0.scalar?.composeText }
        }
        return rules
    }()

    private static let buildPairs = ["args", "labels", "additional_contexts"].map { "build.\($0)" }
}

extension ComposeNode {
    /// What a port is for: where it is published, and where it leads.
    fileprivate var portKey: String? {
        guard let port = ComposeFile.Port(compose: document) else { return nil }
        return "\(port.hostIP ?? "") \(port.published?.description ?? "") \(port.target) \(port.carrier)"
    }

    fileprivate var grantKey: String? {
        guard let grant = ComposeFile.Grant(compose: document) else { return nil }
        return grant.target ?? grant.source
    }
}
