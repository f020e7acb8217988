extension SetupAnswers {
    var serviceQuestions: [SetupQuestion] {
        let known = Source.Kind.known.filter { $0 != .gluetun }.map(\.rawValue)
        let first = SetupQuestion(
            "services", .services, "Which services?", .names,
            standard: "plex, radarr, sonarr, prowlarr, nzbget, qbittorrent, overseerr",
            help: "With commas in between; several of a kind by names such as radarr-4k. There are "
                + known.joined(separator: ", ") + ".",
            more:
                "Name also those that run already, here or elsewhere: each is asked for next. The VPN's gluetun needs "
                + "no mention.")
        return [first] + names("services").flatMap(questions)
    }

    private func questions(about name: String) -> [SetupQuestion] {
        guard let kind = Source.Kind(guessing: name) else { return [] }
        let place = "services.\(name)"
        let isHere = text("\(place).url") == nil
        var questions = [
            SetupQuestion(
                "\(place).url", .services, "\(name): where is it?", standard: "",
                help: "Enter: this stack runs it. If it runs already, its address, such as \(example(kind)), with the "
                    + "URL base if it has one.")
        ]
        if isHere, kind != .plex, let port = kind.port {
            questions.append(
                SetupQuestion(
                    "\(place).port", .services, "\(name): port on this machine", standard: "\(port)",
                    help: "Where its web page is opened. An address in front keeps it to that one: 127.0.0.1:\(port)"))
        }
        if [.nzbget, .qbittorrent].contains(kind) {
            questions.append(
                SetupQuestion(
                    "\(place).user", .services, "\(name): user", standard: kind == .nzbget ? "nzbget" : "admin",
                    help: "The login of its web page that programs use."))
        }
        questions += keyQuestions(name, kind, isHere: isHere)
        if kind.keepsLibraries, kind != .plex, name != kind.rawValue, !names("storage.libraries").isEmpty {
            questions.append(
                SetupQuestion(
                    "\(place).libraries", .services, "\(name): libraries", .names,
                    standard: usualLibraries(name, kind).joined(separator: ", "),
                    help: "Which it keeps, of \(config.storage.libraries.names.joined(separator: ", "))."))
        }
        return questions
    }

    /// The library that goes by the instance's own suffix, as movies-4k by that of radarr-4k.
    private func usualLibraries(_ name: String, _ kind: Source.Kind) -> [String] {
        let suffix = String(name.dropFirst(kind.rawValue.count))
        let own = kind.usualLibraries.map { $0 + suffix }
        return own.allSatisfy { config.storage.libraries[$0] != nil } ? own : kind.usualLibraries
    }

    private func keyQuestions(_ name: String, _ kind: Source.Kind, isHere: Bool) -> [SetupQuestion] {
        let place = "services.\(name)"
        var questions: [SetupQuestion] = []
        if kind == .plex, isHere {
            questions.append(
                SetupQuestion(
                    "\(place).claim", .services, "\(name): claim", .secret(entry: "\(name).claim", isMade: false),
                    standard: "",
                    help: "Binds a new server to your account: from plex.tv/claim, good for four minutes. Enter leaves "
                        + "it out, for a server that is claimed already or later."))
        }
        let isAsked = Source.Kind.all.contains(kind) || (!isHere && [.overseerr, .seerr].contains(kind))
        if isAsked {
            let isMade = isHere && [.radarr, .sonarr, .lidarr, .prowlarr, .nzbget].contains(kind)
            questions.append(
                SetupQuestion(
                    "\(place).key", .services, "\(name): \(keyName(kind))",
                    .secret(entry: "\(name).key", isMade: isMade), standard: isMade ? "new" : "later",
                    help: (isMade
                        ? "Enter makes one and hands it to the service when it starts. "
                        : "Enter leaves it for later. ") + keyPlace(kind)
                        + " What you type is not shown and goes into the vault.",
                    more: "A reference is taken, too: env:NAME for a variable, file:/path for a file of its own, "
                        + "vault:NAME for an entry that is there."))
        }
        if !isHere, Self.testable.contains(kind) {
            questions.append(
                SetupQuestion(
                    "\(place).test", .services, "\(name): test the connection?", .test(name), standard: "yes",
                    help: "Asks \(text("\(place).url") ?? "") who it is, with the key you gave. Nothing is changed."))
        }
        return questions
    }

    static let testable: [Source.Kind] = Source.Kind.all + [.overseerr, .seerr]

    private func example(_ kind: Source.Kind) -> String { "http://192.168.1.10:\(kind.port ?? 80)" }

    private func keyName(_ kind: Source.Kind) -> String {
        switch kind {
        case .plex: "token"
        case .nzbget, .qbittorrent: "password"
        default: "API key"
        }
    }

    private func keyPlace(_ kind: Source.Kind) -> String {
        switch kind {
        case .plex: "The token is in the address of any item's \"View XML\" in Plex's web page, behind X-Plex-Token=."
        case .nzbget: "It is that of NZBGet's Settings, Security."
        case .qbittorrent: "It is that of qBittorrent's Options, Web UI; a new one prints a first password to its log."
        case .sabnzbd: "SABnzbd shows it in Config, General."
        case .overseerr, .seerr: "It is in Settings, General."
        default: "It is in Settings, General, Security."
        }
    }
}
