@testable import StackKit

/// Compose files made up by a seed, with every kind of value in every shape it has.
struct RandomCompose {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678 }

    private mutating func next(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ value >> 31) >> 1) % limit
    }

    private mutating func flip(_ of: Int = 3) -> Bool { next(of) == 0 }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }

    private mutating func maybe<Value>(_ make: (inout RandomCompose) -> Value) -> Value? { flip() ? make(&self) : nil }

    private mutating func some<Value>(_ make: (inout RandomCompose) -> Value) -> [Value] {
        flip() ? (0...next(3)).map { _ in make(&self) } : []
    }

    private static let texts = [
        "plain", "two words", "yes", "no", "0755", "22:22", "1.10", "null", "~", "", " led", "tail ", "a: b", "a #b",
        "#",
        "- x", "it's", "\"quoted\"", "back\\slash", "line\nline\n", "ünï", "tab\there", "*star", "&amp", "!bang", "%p",
        "@at", "{a}", "[b]", "1e3", "-1", "true", "0x1F", "?", "a,b", "|", ">",
    ]

    private mutating func text() -> String { pick(Self.texts) }
    private mutating func name() -> String { pick(["alpha", "beta-2", "gamma_3", "delta.4", "Omega", "zeta"]) }

    private mutating func table<Value>(_ make: (inout RandomCompose) -> Value) -> ComposeTable<Value> {
        ComposeTable(some { ($0.name(), make(&$0)) })
    }

    private mutating func words() -> ComposeFile.Command {
        flip(2) ? .text(text()) : .words((0...next(3)).map { _ in text() })
    }

    private mutating func duration() -> ComposeDuration {
        ComposeDuration(
            nanoseconds: pick([1_000_000, 1_500_000_000, 90_000_000_000, 86_400_000_000_000, 5_025_000_000]))
    }

    private mutating func size() -> ByteSize { ByteSize(bytes: pick([6 << 20, 1 << 30, 1_610_612_736, 123_456_789])) }

    private mutating func port() -> ComposeFile.Port {
        let first = 1 + next(60_000)
        let target = flip(4) ? PortRange(first...first + 2) : PortRange(first)
        var port = ComposeFile.Port(target, carrier: pick([.tcp, .tcp, .udp]))
        if !flip() { port.published = target.count > 1 ? PortRange(first...first + 2) : PortRange(1 + next(60_000)) }
        port.hostIP = maybe { $0.pick(["127.0.0.1", "::1", "0.0.0.0"]) }
        guard target.count == 1 else { return port }
        port.name = maybe { $0.name() }
        port.mode = maybe { $0.pick(["host", "ingress"]) }
        return port
    }

    private mutating func mount(_ index: Int) -> ComposeFile.Mount {
        let target = "/mnt/\(index)"
        switch next(5) {
        case 0:
            var mount = ComposeFile.Mount.path(
                pick(["/a", "./b", "~/c", "/with:colon"]), at: target, isReadOnly: flip())
            mount.bind?.selinux = maybe { $0.pick(["z", "Z"]) }
            mount.bind?.propagation = maybe { $0.pick(["rslave", "shared"]) }
            return mount
        case 1:
            var mount = ComposeFile.Mount(.bind, source: "/x y", target: target, isReadOnly: flip())
            if flip() { mount.bind = ComposeFile.Mount.Bind(createsPath: flip()) }
            return mount
        case 2:
            var mount = ComposeFile.Mount(.volume, source: "store", target: target, isReadOnly: flip())
            if flip() {
                var options = ComposeFile.Mount.VolumeOptions()
                options.isNotCopied = maybe { $0.flip(2) }
                options.subpath = maybe { $0.name() }
                mount.volume = options
            }
            return mount
        case 3:
            var mount = ComposeFile.Mount(.tmpfs, target: target)
            var options = ComposeFile.Mount.Tmpfs()
            options.size = maybe { $0.size() }
            options.mode = maybe { _ in 0o700 }
            mount.tmpfs = options
            return mount
        default: return ComposeFile.Mount(.volume, target: target)
        }
    }

    private mutating func healthCheck() -> ComposeFile.HealthCheck {
        var check = ComposeFile.HealthCheck(
            flip(2) ? .text("curl -f http://127.0.0.1") : .words(["CMD", "test", "-e", "/x"]))
        check.interval = maybe { $0.duration() }
        check.timeout = maybe { $0.duration() }
        check.startPeriod = maybe { $0.duration() }
        check.retries = maybe { 1 + $0.next(9) }
        return check
    }

    private mutating func deploy(memory: ByteSize?) -> ComposeFile.Deploy {
        var deploy = ComposeFile.Deploy()
        deploy.replicas = maybe { 1 + $0.next(3) }
        deploy.labels = table { $0.text() }
        if flip() {
            var limits = ComposeFile.Deploy.Amounts()
            limits.cpus = maybe { $0.pick([0.5, 1, 2.25]) }
            // One of the service's own must say the same.
            limits.memory = memory ?? maybe { $0.size() }
            deploy.resources = ComposeFile.Deploy.Resources()
            deploy.resources?.limits = limits
        }
        if flip() {
            var policy = ComposeFile.Deploy.RestartPolicy()
            policy.delay = maybe { $0.duration() }
            policy.condition = maybe { $0.pick(["any", "none", "on-failure"]) }
            deploy.restartPolicy = policy
        }
        return deploy
    }

    private mutating func describe(_ service: inout ComposeFile.Service) {
        service.containerName = maybe { "box\($0.next(100_000))" }
        service.command = maybe { $0.words() }
        service.entrypoint = maybe { $0.words() }
        service.workingDirectory = maybe { _ in "/srv" }
        service.user = maybe { $0.pick(["1000:1000", "app"]) }
        service.groupAdd = some { "\($0.next(1000))" }.unique
        service.isInit = maybe { $0.flip(2) }
        service.environment = table { $0.maybe { $0.text() } }
        service.labels = table { $0.text() }
        service.annotations = table { $0.text() }
        service.restart = maybe {
            $0.pick([.no, .always, .unlessStopped, .onFailure(attempts: nil), .onFailure(attempts: 3)])
        }
        service.healthCheck = maybe { $0.healthCheck() }
        service.stopGracePeriod = maybe { $0.duration() }
        service.profiles = some { $0.name() }.unique
        service.others["x-note"] = maybe { Document.string($0.text()) }
    }

    private mutating func limit(_ service: inout ComposeFile.Service) {
        service.memoryLimit = maybe { $0.size() }
        service.shmSize = maybe { $0.size() }
        service.isReadOnly = maybe { $0.flip(2) }
        service.isPrivileged = maybe { $0.flip(2) }
        service.capAdd = some { $0.pick(["NET_ADMIN", "SYS_TIME"]) }.unique
        service.securityOptions = maybe { _ in ["no-new-privileges:true"] } ?? []
        service.devices = some { $0.pick([.init("/dev/dri"), .init("/dev/a", target: "/dev/b")]) }.unique
        service.sysctls = maybe { _ in ["net.ipv4.ip_forward": "1"] } ?? [:]
        service.ulimits = maybe { _ in ["nofile": ComposeFile.Ulimit(1024)] } ?? [:]
        service.deploy = maybe { [memory = service.memoryLimit] in $0.deploy(memory: memory) }
        service.oomScoreAdjustment = maybe { $0.next(100) }
    }

    private mutating func connect(_ service: inout ComposeFile.Service, to earlier: [String]) {
        switch next(4) {
        case 0: service.networkMode = "host"
        case 1:
            service.networks = ["inner": ComposeFile.Attachment()]
            if flip() { service.networks["inner"]?.aliases = ["other"] }
        default: break
        }
        if service.networkMode == nil {
            service.ports = some { $0.port() }.unique
            service.extraHosts = maybe { _ in ["host": ["10.0.0.1"], "six": ["::1"]] } ?? [:]
        }
        service.expose = some { "\(1 + $0.next(60_000))" }.unique
        service.dns = maybe { _ in ["1.1.1.1"] } ?? []
        for other in earlier where flip() {
            service.dependsOn[other] = ComposeFile.Dependency(.started, restarts: flip(2))
        }
        service.volumes = flip(2) ? (0...next(4)).map { mount($0) } : []
        service.tmpfs = maybe { _ in ["/run"] } ?? []
        service.secrets = maybe { $0.flip(2) ? [.init("key")] : [.init("key", target: "/run/k")] } ?? []
        service.logging = maybe { _ in ComposeFile.Logging(driver: "local") }
    }

    /// A file that refers to nothing it does not describe.
    mutating func file() -> ComposeFile {
        var file = ComposeFile()
        file.name = maybe { _ in "made-up" }
        for index in 0...next(4) {
            var service = ComposeFile.Service()
            service.image = "example/app:\(index)"
            describe(&service)
            limit(&service)
            connect(&service, to: file.services.names)
            file.services["service\(index)"] = service
        }
        file.networks = ["inner": ComposeFile.Network()]
        file.networks["inner"]?.isInternal = maybe { $0.flip(2) }
        file.volumes = ["store": ComposeFile.Volume()]
        file.volumes["store"]?.driverOptions = maybe { _ in ["type": "none", "size": 3] } ?? [:]
        file.secrets = ["key": ComposeFile.Content(file: "./key")]
        file.others["x-note"] = maybe { ["deep": .list([.string($0.text()), 1, nil, true])] }
        return file
    }
}

extension Array where Element: Hashable {
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
