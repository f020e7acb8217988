public import Wire

extension DeployPlan {
    /// For a person: a line for each service, grouped by host, and a sum.
    public func text(isColoured: Bool = false) -> String {
        var lines: [String] = []
        let width = steps.map(\.service.count).max() ?? 0
        for host in hosts {
            lines.append("\(project) on \(host)")
            for step in steps where step.host == host {
                let name = step.service + String(repeating: " ", count: width - step.service.count)
                let action = step.action.rawValue + String(repeating: " ", count: 9 - step.action.rawValue.count)
                let line = "  \(step.action.mark) \(name)  \(action)  \(step.reasons.joined(separator: "; "))"
                let plain = String(line.reversed().drop { $0 == " " }.reversed())
                lines.append(isColoured ? step.action.coloured(plain) : plain)
            }
        }
        lines += warnings.map { "note: \($0)" }
        return (lines + [sum]).joined(separator: "\n") + "\n"
    }

    /// Such as `1 to create, 2 to recreate, 3 unchanged; plan 0123456789ab`.
    public var sum: String {
        let parts = ServiceStep.Action.allCases.compactMap { action -> String? in
            let count = steps.count { $0.action == action }
            guard count > 0 else { return nil }
            return action.isChange ? "\(count) to \(action.rawValue)" : "\(count) \(action.rawValue)"
        }
        return (parts.isEmpty ? "nothing" : parts.joined(separator: ", ")) + "; plan \(hash)"
    }

    /// For a machine.
    public var report: Document {
        [
            "project": Document(project), "plan": Document(hash), "changes": Document(changes.count),
            "removals": Document(removals), "warnings": Document(warnings.map { Document($0) }),
            "steps": Document(
                steps.map { step in
                    [
                        "host": Document(step.host), "service": Document(step.service),
                        "action": Document(step.action.rawValue),
                        "reasons": Document(step.reasons.map { Document($0) }),
                    ]
                }),
        ]
    }

    private var hosts: [String] {
        steps.reduce(into: [String]()) { hosts, step in if !hosts.contains(step.host) { hosts.append(step.host) } }
    }
}

extension ServiceStep.Action {
    fileprivate var mark: String {
        switch self {
        case .create: "+"
        case .recreate: "~"
        case .start, .restart: "↻"
        case .stop, .remove: "-"
        case .unchanged: " "
        case .unknown: "?"
        }
    }

    fileprivate func coloured(_ text: String) -> String {
        let code: Int? =
            switch self {
            case .create: 32
            case .recreate, .start, .restart: 33
            case .stop, .remove: 31
            case .unknown: 35
            case .unchanged: nil
            }
        return code.map { "\u{1B}[\($0)m\(text)\u{1B}[0m" } ?? text
    }
}
