extension DoctorCheck {
    /// Fetches an address with whatever the container has for it.
    private static func fetch(_ url: String, at place: Probe.Place) -> Probe {
        let script = """
            if command -v curl >/dev/null 2>&1; then exec curl -fsS -m 15 "$1"; else exec wget -q -T 15 -O - "$1"; fi
            """
        return Probe(place, ["sh", "-c", script, "sh", url])
    }

    /// The client must be in the very network the VPN's container is in now.
    public static func sameNetwork(client: String, vpn: String) -> DoctorCheck {
        let command = ["readlink", "/proc/self/ns/net"]
        return DoctorCheck(
            "network.\(client)", "\(client) lives in the network of \(vpn)",
            [Probe(.service(client), command), Probe(.service(vpn), command)]
        ) { answers in
            switch answers.all {
            case .failure(let failure): return .unknown(failure.why)
            case .success(let answers):
                guard answers.allSatisfy({ $0.code == 0 && $0.output.hasPrefix("net:") }) else {
                    return .unknown(answers.map(\.errors).filter { !$0.isEmpty }.joined(separator: "; "))
                }
                return answers[0].output == answers[1].output
                    ? .well("one network, \(answers[0].output)")
                    : .wrong(
                        "\(client) is in another network than \(vpn): what it sends does not go through the tunnel, or nowhere",
                        fix:
                            "`stack-deploy restart \(vpn)` starts both in order; in the file, `network_mode: service:\(vpn)`"
                    )
            }
        }
    }

    /// The client's network must have a tunnel in it.
    public static func tunnel(client: String) -> DoctorCheck {
        DoctorCheck("tunnel.\(client)", "\(client) has a tunnel", [Probe(.service(client), ["cat", "/proc/net/dev"])]) {
            switch $0.all {
            case .failure(let failure): return .unknown(failure.why)
            case .success(let answers):
                guard answers[0].code == 0 else { return .unknown(answers[0].errors) }
                let names = answers[0].output.split(whereSeparator: \.isNewline).dropFirst(2)
                    .compactMap { $0.split(separator: ":").first?.filter { $0 != " " } }
                let tunnels = names.filter { $0.hasPrefix("tun") || $0.hasPrefix("wg") || $0.hasPrefix("tap") }
                return tunnels.isEmpty
                    ? .wrong(
                        "there is no tunnel in the network of \(client), only \(names.joined(separator: ", "))",
                        fix: "look at the VPN's log: `stack-deploy logs` with its service's name")
                    : .well(tunnels.joined(separator: ", "))
            }
        }
    }

    /// The world must see the client under another address than the host.
    ///
    /// - Parameters:
    ///   - url: answers with the address it is asked from.
    ///   - reference: where the host's own address is seen: the host, or a service that is in no VPN.
    public static func leak(client: String, asking url: String, reference: Probe.Place = .host) -> DoctorCheck {
        DoctorCheck(
            "leak.\(client)", "\(client) is seen under another address than its host",
            [fetch(url, at: .service(client)), fetch(url, at: reference)]
        ) { answers in
            switch answers.all {
            case .failure(let failure): return .unknown(failure.why)
            case .success(let answers):
                let (client, host) = (answers[0], answers[1])
                guard host.code == 0, !host.output.isEmpty else {
                    return .unknown("the host's own address is not to be had: \(host.errors)")
                }
                // No way out is no leak, and no proof that there is none.
                guard client.code == 0, !client.output.isEmpty else {
                    return .unknown("the client has no way out at all: \(client.errors)")
                }
                return client.output == host.output
                    ? .wrong(
                        "it is seen under the host's own address: it is not behind the VPN",
                        fix: "stop it at once, then give it `network_mode: service:` and the VPN's name")
                    : .well("seen under another address")
            }
        }
    }

    /// With its tunnel down the client must reach nothing. The tunnel is put up again whatever comes out.
    public static func killSwitch(client: String, vpn: String, asking url: String) -> DoctorCheck {
        let down = """
            for i in $(ls /sys/class/net); do case $i in tun*|wg*|tap*) ip link set "$i" down && echo "$i";; esac; done
            """
        let up = """
            for i in $(ls /sys/class/net); do case $i in tun*|wg*|tap*) ip link set "$i" up;; esac; done
            """
        return DoctorCheck(
            "killswitch.\(client)", "\(client) is cut off when the tunnel is down",
            [
                fetch(url, at: .service(client)), Probe(.service(vpn), ["sh", "-c", down]),
                fetch(url, at: .service(client)), Probe(.service(vpn), ["sh", "-c", up]),
            ]
        ) { answers in
            switch answers.all {
            case .failure(let failure): return .unknown(failure.why)
            case .success(let answers):
                guard answers[0].code == 0 else { return .unknown("it has no way out even with its tunnel") }
                guard answers[1].code == 0, !answers[1].output.isEmpty else {
                    return .unknown("the tunnel could not be taken down: \(answers[1].errors)")
                }
                let isUp = answers[3].code == 0
                let after = isUp ? "" : "; the tunnel did not come up again: restart \(vpn)"
                return answers[2].code == 0
                    ? .wrong(
                        "it reached the world without its tunnel\(after)",
                        fix: "switch the VPN's firewall on; gluetun's is on unless FIREWALL is off")
                    : isUp ? .well("cut off without its tunnel") : .wrong("cut off\(after)", fix: "restart \(vpn)")
            }
        }
    }
}
