extension SetupAnswers {
    /// Those about the VPN and the reverse proxy.
    var outsideQuestions: [SetupQuestion] {
        var questions: [SetupQuestion] = []
        let clients = downloaders
        if !clients.isEmpty {
            questions.append(
                SetupQuestion(
                    "vpn.use", .vpn, "Do downloads go through a VPN?", .flag, standard: "no",
                    help: "gluetun keeps the tunnel; the clients live in its network and are cut off when it is down. "
                        + "You need a provider's account."))
            if isYes("vpn.use") { questions += vpnQuestions(clients) }
        }
        questions.append(
            SetupQuestion(
                "proxy.use", .vpn, "Run a reverse proxy?", .flag, standard: "no",
                help: "Nginx Proxy Manager gives services names such as requests.example.org, with certificates. It "
                    + "needs a domain, and ports 80 and 443 forwarded to this machine."))
        if isYes("proxy.use") { questions += proxyQuestions }
        return questions
    }

    private var downloaders: [String] {
        names("services").filter {
            (Source.Kind(guessing: $0)?.isDownloader ?? false) && text("services.\($0).url") == nil
        }
    }

    private func vpnQuestions(_ clients: [String]) -> [SetupQuestion] {
        let provider = VPNProvider.named(text("vpn.provider") ?? "")
        let torrents = clients.filter { Source.Kind(guessing: $0) == .qbittorrent }
        let tunnels = [Config.VPN.Tunnel.wireguard, .openvpn].filter { provider?.needs(for: $0) != nil }
        var questions = [
            SetupQuestion(
                "vpn.provider", .vpn, "VPN provider", standard: nil,
                help: "As gluetun calls it: " + VPNProvider.all.map(\.name).joined(separator: ", ")
                    + ". custom is for a server of your own."),
            SetupQuestion(
                "vpn.type", .vpn, "How is the tunnel made?",
                .choice([
                    .init(name: "wireguard", note: "faster; not every provider has it"),
                    .init(name: "openvpn", note: "older, with user and password"),
                ]), standard: tunnels.first?.rawValue ?? "wireguard",
                help: "WireGuard where the provider has it."),
        ]
        let type = text("vpn.type").flatMap { Config.VPN.Tunnel(rawValue: $0) } ?? .wireguard
        let needs = provider?.needs(for: type) ?? []
        questions += VPNProvider.Need.allCases.filter { needs.contains($0) }.map(\.question)
        if provider?.filters.contains(.countries) ?? false {
            questions.append(
                SetupQuestion(
                    "vpn.countries", .vpn, "Countries of servers", standard: "",
                    help: "With commas in between, such as Switzerland, Sweden. Enter: any."))
        }
        if provider?.forwards ?? false {
            questions.append(
                SetupQuestion(
                    "vpn.portForwarding", .vpn, "Have the provider open a port?", .flag, standard: "yes",
                    help: "So that others reach the torrent client; it is told the port by itself."))
        }
        questions.append(
            SetupQuestion(
                "vpn.clients", .vpn, "Which clients go through it?", .names,
                standard: (torrents.isEmpty ? clients : torrents).joined(separator: ", "),
                help: "Of \(clients.joined(separator: ", ")). Usenet over TLS gains little by it; torrents do."))
        return questions
    }

    private var proxyQuestions: [SetupQuestion] {
        [
            SetupQuestion(
                "network.domain", .vpn, "Your domain", standard: nil, help: "Such as example.org; names are below it."),
            SetupQuestion(
                "proxy.email", .vpn, "Address for certificates", standard: "",
                help: "Whom the certificates' authority writes to."),
            SetupQuestion(
                "proxy.names", .vpn, "Which services have a name?", .names, standard: usualNames,
                help: "As service=name, with commas in between: overseerr=requests is requests.example.org. Leave out "
                    + "what nobody outside needs."),
        ]
    }

    private var usualNames: String {
        let names = names("services").filter { [.overseerr, .seerr].contains(Source.Kind(guessing: $0)) }
        return names.first.map { "\($0)=requests" } ?? ""
    }
}

extension VPNProvider.Need {
    /// How it is asked for; everything here is needed, or it would not be asked.
    fileprivate var question: SetupQuestion {
        func secret(_ title: String, _ help: String) -> SetupQuestion {
            SetupQuestion(
                "vpn.\(rawValue)", .vpn, title, .secret(entry: "vpn.\(rawValue)", isMade: false), standard: nil,
                help: "\(help) What you type is not shown and goes into the vault.",
                more: "A reference is taken, too: env:NAME, file:/path or vault:NAME.")
        }
        func plain(_ title: String, _ help: String, _ kind: SetupQuestion.Kind = .text) -> SetupQuestion {
            SetupQuestion("vpn.\(rawValue)", .vpn, title, kind, standard: nil, help: help)
        }
        return switch self {
        case .user: secret("OpenVPN user", "Rarely the one of the provider's website.")
        case .password: secret("OpenVPN password", "Of the provider's OpenVPN login.")
        case .certificate: secret("Client certificate", "From the provider's file; file:/path suits it best.")
        case .certificateKey: secret("Key of the client certificate", "From the provider's file; file:/path suits it.")
        case .passphrase: secret("Passphrase of the certificate's key", "From the provider.")
        case .privateKey: secret("WireGuard's private key", "`PrivateKey` of the provider's WireGuard file.")
        case .presharedKey: secret("WireGuard's preshared key", "`PresharedKey` of the provider's WireGuard file.")
        case .addresses:
            plain("WireGuard's own addresses", "`Address` of the provider's file, such as 10.64.0.2/32.", .names)
        case .endpoint: plain("The server", "`Endpoint` of the server's file, as address:port.")
        case .publicKey: plain("The server's public key", "`PublicKey` of the server's file.")
        case .file: plain("The server's OpenVPN file", "Its path on this machine.")
        }
    }
}
