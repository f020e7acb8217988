extension LintRule {
    /// A port that cannot be published.
    static let badPort = LintRule(
        "bad-port", .error, reason: "Ports are numbers from 1 to 65535, and what is not one cannot be published.",
        fix: "Write `\"8080:80\"`, `\"127.0.0.1:8080:80\"` or `\"6881:6881/udp\"`."
    ) { subject in
        subject.each { name, service in
            let written = service.others["ports"] ?? .list(service.ports.map(\.composed))
            guard case .list(let ports) = written else {
                return [LintMatch("`ports` is a list, and this is \(written.kind)", at: subject.path(name, "ports"))]
            }
            return ports.enumerated().compactMap { index, document in
                objection(document).map { LintMatch($0, at: subject.path(name, "ports", .index(index))) }
            }
        }
    }

    private static func objection(_ document: Document) -> String? {
        guard let port = ComposeFile.Port(compose: document) else {
            return "`\(document.composeText ?? document.kind)` is no port"
        }
        if port.target.ports.lowerBound == 0 { return "there is no port 0" }
        if let published = port.published, port.target.count > 1, published.count != port.target.count {
            return "\(published.count) ports of the host do not go with \(port.target.count) of the container"
        }
        return nil
    }
}
