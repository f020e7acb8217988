import StackKit
import Testing

/// A configuration's text, and a machine on which all is well with it but for what a test changes.
struct Scene {
    var config: Config
    var machine = MachineFacts()
    var hosts: [String: MachineFacts] = [:]

    /// - Parameter text: The file without its first line.
    init(_ text: String, folders: [String] = Scene.usual) throws {
        config = try Config(written: Array("version: 2\n\(text)\n".utf8), source: "stack.yaml")
        for folder in folders { machine.entries[folder] = .known(MachineFacts.Entry()) }
        for library in folders where library.hasPrefix("/data/media/") {
            machine.links[.init(from: "/data/downloads", to: library)] = .known(true)
        }
        machine.listeners = .known([])
        machine.zones = ["Etc/UTC": .known(true)]
        for (_, reference) in config.references { machine.keyFlaws[reference] = .known(nil) }
    }

    static let usual = [
        "/data", "/data/media", "/data/downloads", "/data/media/movies", "/data/media/tv", "/data/media/music",
        "/opt/maestrarr/config",
    ]

    /// Everything found, as `severity rule field`.
    var found: [String] { findings.map { "\($0.severity.rawValue) \($0.rule) \($0.field)" } }
    var findings: [Finding] { config.findings(on: machine, hosts: hosts) }

    /// What a rule says.
    func says(_ rule: String) -> [String] { findings.filter { $0.rule == rule }.map { "\($0.message) \($0.mend)" } }
}
