extension Setup {
    /// What was typed below the review.
    mutating func review(_ line: String) -> [SetupEffect] {
        let words = line.split(separator: " ").map(String.init)
        switch words.first ?? "" {
        case "": return write(anyway: false)
        case "write": return write(anyway: true)
        case "check": return [.check(answers.config)]
        case "test":
            let services = answers.config.services.filter { service in
                SetupAnswers.testable.contains(service.source.kind)
                    && words.dropFirst().allSatisfy { $0 == service.source.name }
            }
            if services.isEmpty {
                notices = [SetupNotice(kind: .error, text: "There is no such service to be tested.")]
            }
            return services.map { .test(answers.config.reached($0)) }
        case "edit": return edit(words.dropFirst().first ?? "")
        default:
            if let number = Int(line), SetupSection.allCases.indices.contains(number - 1),
                let first = answers.questions.first(where: { $0.section.number == number })
            {
                at = first.key
                return [.save]
            }
            notices = [
                SetupNotice(
                    kind: .error, text: "Type Enter, write, edit NAME, test, check, or a part's number from 1 to 5.")
            ]
            return []
        }
    }

    private mutating func edit(_ name: String) -> [SetupEffect] {
        let keys = answers.questions.map(\.key)
        if keys.contains(name) {
            (at, isEditing) = (name, true)
            return [.save]
        }
        let hint = name.nearest(of: keys).map { "; did you mean \($0)?" } ?? ""
        notices = [
            SetupNotice(kind: .error, text: "Nothing is asked by the name \(name.isEmpty ? "of nothing" : name)\(hint)")
        ]
        return []
    }

    private mutating func write(anyway: Bool) -> [SetupEffect] {
        if let gap = firstGap {
            at = gap
            notices = [SetupNotice(kind: .error, text: "This has to be answered before anything is written.")]
            return [.save]
        }
        let config = answers.config
        let problems = config.readingProblems()
        let errors = config.findings(by: .fileAlone).filter { $0.severity == .error }
        guard problems.isEmpty, errors.isEmpty else {
            findings = nil
            notices = (problems + errors.map { "\($0.field): \($0.message) \($0.mend)" }).prefix(4).map {
                SetupNotice(kind: .error, text: $0)
            }
            return []
        }
        let others = (findings ?? []).filter { $0.severity == .error }
        guard anyway || others.isEmpty else {
            let count = others.count == 1 ? "One thing" : "\(others.count) things"
            notices = [
                SetupNotice(
                    kind: .warning,
                    text:
                        "\(count) will not do on this machine yet. Mend it and type check, or write anyway with write.")
            ]
            return []
        }
        return [.write(config)]
    }

    /// The first question that must be answered and was not.
    var firstGap: String? {
        answers.questions.first { question in
            let isAsked = question.section != .welcome && question.kind != .review
            return isAsked && answers[question.key] == nil && question.standard == nil
        }?.key
    }

    /// The configuration in a few lines.
    var summary: [String] {
        let config = answers.config
        let storage = config.storage
        var lines = [
            "1 stack      \(config.system.project), \(config.system.timezone), "
                + "\(config.system.puid):\(config.system.pgid), umask \(config.system.umask)",
            "3 data       \(storage.root): \(storage.media), \(storage.downloads)", "  settings   \(storage.config)",
        ]
        lines[0] = "2" + lines[0].dropFirst()
        let here = config.services.filter(\.isDeployed).map { service in
            service.through == .vpn ? "\(service.source.name) (VPN)" : service.source.name
        }
        lines.append("4 run here   " + (here.isEmpty ? "nothing" : here.joined(separator: ", ")))
        let there = config.services.filter { !$0.isDeployed }.map { service in
            switch tests[service.source.name] {
            case .answers?: "\(service.source.name) (answers)"
            case .fails?: "\(service.source.name) (does not answer)"
            case nil: service.source.name
            }
        }
        if !there.isEmpty { lines.append("  elsewhere  " + there.joined(separator: ", ")) }
        let vpn = config.vpn.map { "\($0.provider), \($0.type.rawValue)" } ?? "none"
        let names = config.proxy.map { $0.names.map { "\($0.name)=\($0.value)" }.joined(separator: ", ") } ?? "none"
        lines.append("5 VPN        \(vpn);  proxy: \(names.isEmpty ? "no names yet" : names)")
        return lines
    }
}

extension Config {
    /// A service with the address it is asked at.
    func reached(_ service: Service) -> Service {
        var service = service
        service.url = address(of: service) ?? ""
        return service
    }
}
