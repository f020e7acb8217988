import Console
import StackKit

extension Order {
    func move(_ terminal: Terminal) async throws -> Int32 {
        let sample = try arguments.number("sample", in: 1...100_000, of: verb.command) ?? 200
        let isJSON = isJSON
        let moved = try await deployment().move(
            try request(), sample: sample, report: Narrator(terminal).hear
        ) { plan in
            if !isJSON {
                terminal.clear()
                terminal.out(plan.text(isColoured: isColourful(terminal)))
            }
        }
        terminal.clear()
        if isJSON {
            var document = moved.applied.plan.report
            document["revision"] = Document(moved.applied.revision.number)
            document["moves"] = Document(
                moved.proofs.map { proof in
                    [
                        "from": Document(proof.move.from), "to": Document(proof.move.to),
                        "files": Document(proof.files), "compared": Document(proof.compared),
                    ]
                })
            document["seen"] = Document(moved.seen)
            terminal.out(document.json(indented: true) + "\n")
        } else {
            terminal.out("moved: revision \(moved.applied.revision.number) runs, and its containers see their files\n")
        }
        return 0
    }

    func doctor(_ terminal: Terminal) async throws -> Int32 {
        let checks = try checks()
        let isJSON = isJSON
        let findings = try await deployment().diagnose(try project(), checks) { finding in
            if !isJSON { terminal.out(finding.line) }
        }
        if isJSON { terminal.out(Document(findings.map(\.report)).json(indented: true) + "\n") }
        return findings.map(\.exitStatus).max() ?? 0
    }

    /// Where the address of a client's host is seen.
    private func reference(for client: String) throws(UsageError) -> Probe.Place {
        if let service = arguments.text("beside") { return .service(service) }
        let host = places[client].flatMap { name in hosts.first { $0.name == name } } ?? hosts[0]
        guard host.route == .local else {
            throw UsageError(
                "\(host.name) is another machine: --beside SERVICE names one there that is in no VPN", verb.command)
        }
        return .host
    }

    private func checks() throws(UsageError) -> [DoctorCheck] {
        var checks = hosts.prefix(1).map { DoctorCheck.clock(host: $0.name) }
        let (clients, vpn) = (arguments.all("client"), arguments.text("vpn"))
        let url = arguments.text("address-service")
        if !clients.isEmpty || arguments.has("kill-switch"), vpn == nil {
            throw UsageError("--client needs --vpn SERVICE, too", verb.command)
        }
        for client in clients {
            if let vpn { checks.append(.sameNetwork(client: client, vpn: vpn)) }
            checks.append(.tunnel(client: client))
            if let url { checks.append(.leak(client: client, asking: url, reference: try reference(for: client))) }
            guard arguments.has("kill-switch") else { continue }
            guard let url, let vpn else {
                throw UsageError("--kill-switch needs --address-service URL, too", verb.command)
            }
            checks.append(.killSwitch(client: client, vpn: vpn, asking: url))
        }
        for text in arguments.all("links") {
            let parts = text.split(separator: ":").map(String.init)
            guard parts.count == 3 else { throw UsageError("--links takes SERVICE:FROM:TO, not \(text)", verb.command) }
            checks.append(.hardLink(in: parts[0], from: parts[1], to: parts[2]))
            checks.append(.room(in: parts[0], at: parts[1]))
            if let name = arguments.text("resolve") { checks.append(.resolves(name, in: parts[0])) }
        }
        if let name = arguments.text("resolve") {
            checks += clients.map { .resolves(name, in: $0) }
        }
        return checks
    }
}

extension Finding {
    fileprivate var line: String {
        switch verdict {
        case .well(let seen): "✓ \(title): \(seen)\n"
        case .wrong(let what, let fix): "✗ \(title): \(what)\n    \(fix)\n"
        case .unknown(let why): "? \(title): \(why)\n"
        }
    }

    fileprivate var exitStatus: Int32 {
        switch verdict {
        case .well: 0
        case .wrong: 1
        case .unknown: 2
        }
    }

    fileprivate var report: Document {
        let (state, words, fix): (String, String, String?) =
            switch verdict {
            case .well(let seen): ("well", seen, nil)
            case .wrong(let what, let fix): ("wrong", what, fix)
            case .unknown(let why): ("unknown", why, nil)
            }
        return [
            "check": Document(check), "title": Document(title), "state": Document(state), "words": Document(words),
            "fix": fix.map { Document($0) } ?? .null,
        ]
    }
}
