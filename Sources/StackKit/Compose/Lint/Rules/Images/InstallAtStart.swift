extension LintRule {
    /// A container that installs its program each time it starts.
    static let installAtStart = LintRule(
        "install-at-start", .warning,
        reason: "Every start takes another version, or none where the network is down.",
        fix: "Build an image with what is needed, and name its version."
    ) { subject in
        subject.each { name, service in
            [("command", service.command), ("entrypoint", service.entrypoint)].compactMap { key, command in
                guard let command, let found = installers.first(where: command.said.contains) else { return nil }
                return LintMatch("`\(found)` runs at every start", at: subject.path(name, .name(key)))
            }
        }
    }

    private static let installers = [
        "pip install", "pip3 install", "apt-get install", "apt install", "apk add", "npm install", "dnf install",
    ]
}

extension ComposeFile.Command {
    /// Everything in one line.
    var said: String {
        switch self {
        case .text(let text): text
        case .words(let words): words.joined(separator: " ")
        }
    }
}
