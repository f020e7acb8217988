import FoundationEssentials

extension Deployment {
    /// Carries checks out on a running stack, one after the other, and looks at the containers themselves.
    ///
    /// - Parameter found: hears each finding as it is made.
    public func diagnose(
        _ project: String, _ checks: [DoctorCheck], found: @escaping @Sendable (Finding) -> Void = { _ in }
    ) async throws -> [Finding] {
        var findings: [Finding] = []
        let all = try await onEachHost(nil) { engine in (engine, try await engine.observed(project)) }
        for (engine, observed) in all {
            for finding in Self.containers(observed, host: engine.name) {
                findings.append(finding)
                found(finding)
            }
        }
        let ask = probing(all)
        for check in checks {
            try Task.checkCancellation()
            let finding = await check.run(ask)
            findings.append(finding)
            found(finding)
        }
        return findings
    }

    /// What the containers themselves show: one that is not well, one whose network is gone.
    public static func containers(_ observed: Observed<[Container]>, host: String) -> [Finding] {
        let title = "the containers of \(host) are well"
        switch observed {
        case .partly(_, let why, _), .unknown(let why, _):
            return [Finding(check: "containers.\(host)", title: title, verdict: .unknown(why))]
        case .known(let containers, _):
            let wrong = containers.compactMap { container -> Finding? in
                func finding(_ what: String, _ fix: String) -> Finding {
                    Finding(check: "container.\(container.service)", title: title, verdict: .wrong(what, fix: fix))
                }
                if container.state == "running", let id = container.networkOf {
                    guard let provider = containers.first(where: { $0.id == id }) else {
                        return finding(
                            "\(container.service) lives in the network of a container that is gone",
                            "apply the file again")
                    }
                    if let theirs = provider.started, let own = container.started, theirs > own {
                        return finding(
                            "\(provider.service) was started after \(container.service), which has no network since",
                            "`stack-deploy restart \(container.service)`")
                    }
                }
                let isFinished = container.state == "exited" && container.exitCode == 0
                guard !container.isWell, !isFinished else { return nil }
                return finding(
                    "\(container.service) is \(container.words)", "`stack-deploy logs \(container.service)` tells why")
            }
            let words = containers.count == 1 ? "1 container" : "\(containers.count) containers"
            return wrong.isEmpty
                ? [Finding(check: "containers.\(host)", title: title, verdict: .well(words))] : wrong
        }
    }

    private func probing(_ hosts: [(Engine, Observed<[Container]>)]) -> Probe.Ask {
        let placement = placement
        return { probe in
            switch probe.place {
            case .service(let service):
                guard let (engine, observed) = hosts.first(where: { $0.0.name == placement.host(of: service) }) else {
                    return .unknown(why: "no host has \(service)", since: .now)
                }
                let found = observed.find { $0.first { $0.service == service && $0.state == "running" } }
                switch found {
                case .present(let container):
                    return await engine.observed(Engine.Call(["exec", container.id] + probe.command))
                case .absent: return .unknown(why: "\(service) does not run", since: .now)
                case .unknown(let why): return .unknown(why: why, since: .now)
                }
            case .engine:
                guard let engine = hosts.first?.0 else { return .unknown(why: "there is no host", since: .now) }
                return await engine.observed(Engine.Call(probe.command))
            case .host: return await Self.here(probe.command)
            }
        }
    }

    private static func here(_ command: [String]) async -> Observed<Probe.Answer> {
        #if os(Linux) || os(macOS)
        let environment = ProcessInfo.processInfo.environment
        let path = environment["PATH"] ?? "/usr/bin:/bin"
        guard let name = command.first,
            let file = name.hasPrefix("/")
                ? name
                : path.split(separator: ":").map({ "\($0)/\(name)" }).first(where: FileTree.exists)
        else { return .unknown(why: "there is no program \(command.first ?? "")", since: .now) }
        let child = ChildProcess(
            file: file, arguments: Array(command.dropFirst()), environment: environment, deadline: .seconds(60),
            limit: 1 << 20)
        do {
            let outcome = try await child.run()
            guard case .exited(let code) = outcome.ending else {
                return .unknown(why: "\(name) did not come to an end", since: .now)
            }
            let texts = [outcome.output, outcome.errors].map { String(decoding: $0, as: UTF8.self).withoutEdges }
            return .known(Probe.Answer(code: code, texts[0], errors: texts[1]), at: .now)
        } catch { return .unknown(why: "\(error)", since: .now) }
        #else
        return .unknown(why: "this system lets no program be started", since: .now)
        #endif
    }
}

extension Engine {
    fileprivate func observed(_ call: Call) async -> Observed<Probe.Answer> {
        do {
            let answer = try await answer(to: call)
            let probed = Probe.Answer(
                code: answer.code, answer.text.withoutEdges, errors: answer.errors.withoutEdges)
            return .known(probed, at: .now)
        } catch { return .unknown(why: "\(error)", since: .now) }
    }
}

extension String {
    /// Without white space at either end.
    var withoutEdges: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
