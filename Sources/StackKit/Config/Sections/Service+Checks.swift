extension Service {
    /// Reads one entry and objects to all that is wrong with it; throws only where it is no object at all.
    init(named name: String, from decoder: any Decoder) throws {
        self.init()
        source.name = name
        source.kind = Source.Kind(guessing: name) ?? ""
        try read(decoder)
    }

    func check(_ decoder: any Decoder) {
        checkKind(decoder)
        if !url.isEmpty, let flaw = Address.flaw(of: url) { decoder.object(flaw, to: Name("url")) }
        if let seconds = timeout.map({ $0 / .seconds(1) }), !(1...3600 ~= seconds) {
            decoder.object("a timeout is 1 to 3600 seconds", to: Name("timeout"))
        }
        if port != nil, ports != nil {
            decoder.object("either `port` or `ports`, not both", to: Name("ports"))
        }
        if let digest, !Self.isDigest(digest) {
            decoder.object("a digest is `sha256:` and 64 hexadecimal digits", to: Name("digest"))
        }
        if let image, image.split(separator: "/").last?.contains(where: { ":@".contains($0) }) ?? true {
            decoder.object("an image without version; that belongs into `version` or `digest`", to: Name("image"))
        }
        if let version, version.isEmpty || version.contains(where: { $0.isWhitespace || ":/@".contains($0) }) {
            decoder.object("a version is the part of an image's name behind the colon", to: Name("version"))
        }
        for (name, says) in objections { decoder.object(says, to: Name(name)) }
    }

    /// What does not go with the service's kind.
    private var objections: [(String, String)] {
        let kind = source.kind
        var objections: [(String, String)] = []
        func only(_ isWritten: Bool, _ name: String, _ isRight: Bool, _ says: String) {
            if isWritten, !isRight, Source.Kind.known.contains(kind) { objections.append((name, says)) }
        }
        only(
            user != nil, "user", [.nzbget, .qbittorrent].contains(kind), "only nzbget and qbittorrent have a user")
        only(compared != .all, "compare", kind == .plex, "only plex has libraries to compare")
        only(claim != nil, "claim", kind == .plex, "only plex has a claim")
        only(
            libraries != nil, "libraries", kind.keepsLibraries,
            "only plex, radarr, sonarr, lidarr, bazarr and tdarr keep libraries")
        only(through != nil, "through", kind.isDownloader, "only download clients go through the VPN")
        only(
            acceleration != nil, "acceleration", kind.transcodes, "only plex and tdarr use a graphics processor")
        only(
            through != nil && hostNetwork == true, "hostNetwork", false, "either the host's network or the VPN's")
        return objections
    }

    private func checkKind(_ decoder: any Decoder) {
        guard !Source.Kind.known.contains(source.kind) else { return }
        let names = Source.Kind.known.map(\.rawValue)
        let all = names.joined(separator: ", ")
        if source.kind.rawValue.isEmpty {
            let word = String(source.name.prefix { $0.isLetter })
            decoder.object(
                word.nearest(of: names).map { "there is no telling what this is; did you mean `\($0)`?" }
                    ?? "there is no telling what this is: add `kind`, one of \(all)")
        } else {
            let hint = source.kind.rawValue.nearest(of: names).map { "did you mean `\($0)`?" } ?? all
            decoder.object("no such kind of service; \(hint)", to: Name("kind"))
        }
    }

    private static func isDigest(_ text: String) -> Bool {
        text.hasPrefix("sha256:") && text.utf8.count == 71
            && text.utf8.dropFirst(7).allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
    }
}

extension Address {
    fileprivate static func flaw(of text: String) -> String? {
        do throws(Flaw) {
            let address = try Address(text)
            if address.login != nil { return "an address with a login in it; give the key or password by reference" }
            return address.query == nil ? nil : "an address with a query in it; leave out what follows the `?`"
        } catch { return error.description }
    }
}
