import StackKit

/// What it takes to make the compose file of twenty services, beside copying and printing the text that comes of it.
func rendering() -> [Figure] {
    var config = Config(
        services: Source.Kind.known.map { Service(Source($0)) } + [Service(Source(.radarr, name: "radarr-4k"))])
    config.network.address = "192.168.1.10"
    config.network.subnets = ["192.168.1.0/24"]
    config.vpn = Config.VPN(provider: "mullvad")
    config.vpn?.privateKey = KeyReference(.vault("wireguard"))
    for place in config.services.indices where config.services[place].source.kind == .qbittorrent {
        config.services[place].through = .vpn
    }
    let count = 200
    var length = 0
    let rendered = best {
        for _ in 0..<count { length += config.rendered().hosts.reduce(0) { $0 + $1.compose.services.count } }
    }
    let printed = best {
        for _ in 0..<count { length += config.rendered().hosts.reduce(0) { $0 + $1.yaml.utf8.count } }
    }
    let text = Array((config.rendered().hosts.first?.yaml ?? "").utf8)
    // The least that any renderer does: every line is made anew and put behind the last one.
    let copied = best {
        for _ in 0..<count {
            var copy: [UInt8] = []
            for line in text.split(separator: UInt8(ascii: "\n")) { copy += Array(line) + [UInt8(ascii: "\n")] }
            length += copy.count
        }
    }
    guard length > 0 else { return [] }
    let milliseconds = 1000 / Double(count)
    return [
        Figure("rendering, \(config.services.count) services", rendered * milliseconds, "ms"),
        Figure(
            "rendering and printing, \(config.services.count) services", printed * milliseconds, "ms",
            ratio: copied / printed, against: "copying the text by lines"),
    ]
}
