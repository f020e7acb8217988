import Console
import FoundationEssentials
import StackKit

/// What the command line asks for.
struct Order {
    let verb: Verb
    let arguments: Arguments
    let options: DeployOptions
    let hosts: [EngineHost]
    let places: [String: String]

    var isJSON: Bool { arguments.has("json") }
    var operands: [String] { arguments.operands }

    init(_ verb: Verb, _ arguments: Arguments) throws(UsageError) {
        (self.verb, self.arguments) = (verb, arguments)
        let command = verb.command
        if verb.operands.isEmpty, let operand = arguments.operands.first {
            throw UsageError("\(operand) is no option; --file names the file", command)
        }
        var hosts: [EngineHost] = []
        for text in arguments.all("host") {
            guard let host = EngineHost(reading: text) else {
                throw UsageError("--host takes NAME=CONTEXT or NAME=ssh://…, not \(text)", command)
            }
            hosts.append(host)
        }
        var places: [String: String] = [:]
        for text in arguments.all("place") {
            let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard sides.count == 2 else { throw UsageError("--place takes SERVICE=HOST, not \(text)", command) }
            places[sides[0]] = sides[1]
        }
        // A service that is on another machine leaves the others on this one.
        if !hosts.isEmpty, !places.isEmpty { hosts.insert(.here, at: 0) }
        (self.hosts, self.places) = (hosts.isEmpty ? [.here] : hosts, places)
        var options = DeployOptions()
        options.removals = try arguments.number("removals", in: 0...1000, of: command) ?? 0
        options.confirmed = arguments.text("confirm")
        options.pullsAlways = arguments.has("pull")
        options.rollsBack = arguments.has("rollback-on-failure")
        if let seconds = try arguments.number("timeout", in: 1...86_400, of: command) {
            options.healthLimit = .seconds(seconds)
        }
        self.options = options
    }

    /// The compose file's path; absolute.
    var file: String { absolute(arguments.text("file") ?? "compose.yaml") }

    var folder: String { String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]) }

    func deployment() -> Deployment {
        let state = arguments.text("state").map(absolute) ?? "\(folder)/.stack"
        return Deployment(
            RevisionStore(state), hosts: hosts, places: places, options: options, docker: arguments.text("docker"))
    }

    /// What is to run, read from the files.
    func request() throws -> StackRequest {
        let compose = try AtomicFile(file).read()
        var envFiles = arguments.all("env-file")
        let usual = "\(folder)/.env"
        if envFiles.isEmpty, FileManager.default.fileExists(atPath: usual) { envFiles = [usual] }
        // The last one counts, as when compose is given several.
        var env: [UInt8] = []
        for file in envFiles { env += try AtomicFile(absolute(file)).read() + [UInt8(ascii: "\n")] }
        return StackRequest(
            try project(of: compose), folder: folder, files: StackFiles(compose: compose, env: env),
            profiles: arguments.all("profile"), note: arguments.text("note"))
    }

    /// The project's name for what needs no file: the one given, else that of what was deployed.
    func project() throws -> String {
        if let name = arguments.text("project") { return try checked(name) }
        if let revision = try deployment().currentRevision() { return revision.meta.project }
        return try project(of: try AtomicFile(file).read())
    }

    private func project(of compose: [UInt8]) throws -> String {
        if let name = arguments.text("project") { return try checked(name) }
        if let name = try Document(yaml: compose, source: file)["name"].string { return try checked(name) }
        let base = folder.split(separator: "/").last.map(String.init) ?? "stack"
        return try checked(String(base.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }))
    }

    private func checked(_ name: String) throws(UsageError) -> String {
        guard ComposeProject.isName(name) else {
            throw UsageError(
                "\(name) is no name for a project: small letters, digits, - and _; say --project NAME", verb.command)
        }
        return name
    }

    func absolute(_ path: String) -> String {
        let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}

extension Verb {
    /// True where nothing is left half done by an interrupt.
    var isInterruptible: Bool {
        switch self {
        case .apply, .move, .rollback, .start, .stop, .restart, .down, .pull: false
        default: true
        }
    }
}
