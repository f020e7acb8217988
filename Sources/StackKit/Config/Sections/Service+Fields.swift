extension Service: ConfigSection {
    static let name = "service"
    static let note =
        "One service, under a name of its own. What it is follows from the name's beginning (`radarr-4k` is a Radarr) "
        + "or from `kind`."

    init() { self.init(Source("", name: "")) }

    static let fields: [ConfigField<Self>] = [
        ConfigField(
            "kind", "What the service is, where its name does not begin with that.",
            shape: .words(Source.Kind.known.map(\.rawValue)), example: "plex"
        ) { service, members in
            let said = try members.decodeIfPresent(String.self, forKey: Name("kind"))
            if let said { service.source.kind = Source.Kind(rawValue: said) }
        } write: { service in
            Source.Kind(guessing: service.source.name) == service.source.kind
                ? .null : Document(service.source.kind.rawValue)
        },
        ConfigField("enabled", \.isEnabled, "False for a service that is described and not wanted at present."),
        ConfigField(
            "deploy",
            "Whether this stack runs the service. Where it is left out, it runs those without `url`.", shape: .flag
        ) { service, members in
            service.isDeployed =
                try members.decodeIfPresent(Bool.self, forKey: Name("deploy")) ?? !members.contains(Name("url"))
        } write: { service in
            service.isDeployed == service.url.isEmpty ? .null : Document(service.isDeployed)
        },
        ConfigField(
            "url", "Its address with its URL base, where it does not follow from host and port.",
            shape: .text(pattern: "^[hH][tT][tT][pP][sS]?://[^?]+$"), example: "http://nas:8989/sonarr"
        ) { service, members in
            service.url = try members.decodeIfPresent(String.self, forKey: Name("url")) ?? ""
        } write: { service in
            service.url.isEmpty ? .null : Document(service.url)
        },
        ConfigField(
            "key", \.keyReference, "Where the service's key, token or password is; never the key itself.",
            example: "env:SONARR_KEY"),
        ConfigField("user", \.user, "The user that goes with a download client's password.", example: "admin"),
        ConfigField(
            "port", \.port, "Where its web page is opened on the host, if not at the usual port of its kind.",
            example: 7879),
        ConfigField(
            "ports", \.ports,
            "Exactly the ports that are opened on the host, `host:container`; `[]` for none. The usual ones of its kind "
                + "where it is left out.", example: ["8080", "6881:6881/udp"]),
        ConfigField(
            "hostNetwork", \.hostNetwork,
            "Shares the host's network, so that every port it has is the host's; Plex does unless told otherwise."),
        ConfigField("through", \.through, "Shares the VPN's network; for download clients."),
        ConfigField(
            "host", \.host, "The host it runs on, one of `hosts`; this machine where none is named.", example: "nas"),
        ConfigField(
            "image", \.image, "The image without its version, if not the usual one.",
            example: "lscr.io/linuxserver/radarr"),
        ConfigField("version", \.version, "The image's version, if not the one this program knows.", example: "5.14.0"),
        ConfigField(
            "digest", \.digest, "The image's digest, which outweighs the version.",
            shape: .text(pattern: "^sha256:[0-9a-f]{64}$")),
        ConfigField(
            "libraries", \.libraries,
            "The libraries it keeps, by their names in `storage`; the usual ones of its kind "
                + "where it is left out.", example: ["movies-4k"]),
        ConfigField("acceleration", \.acceleration, "What works on films beside the processor; for Plex and Tdarr."),
        ConfigField(
            "claim", \.claim,
            "Where the claim is that binds a new Plex server to its owner: from plex.tv/claim, and "
                + "good for four minutes.", example: "env:PLEX_CLAIM"),
        ConfigField(
            "environment", \.environment, "Further variables of its container; no keys.", example: ["TZ": "Etc/UTC"]),
        ConfigField(
            "volumes", \.volumes, "Further folders of its container, as Compose writes them.",
            example: ["/srv/scripts:/scripts:ro"]),
        ConfigField(
            "paths", "How its folders are called everywhere else: the service's own name, then the common one.",
            shape: .map(.text()), example: ["/tv": "/data/media/tv"]
        ) { service, members in
            service.paths =
                try members.decodeIfPresent(WrittenPaths.self, forKey: Name("paths"))?.mapping ?? .same
        } write: { service in
            WrittenPaths.document(service.paths)
        },
        ConfigField(
            "trust",
            "Whose certificate is believed: the system's authorities, one authority's file, one server's key, "
                + "or anyone's.", shape: WrittenTrust.shape, standard: "system", example: "file:/etc/ssl/nas.pem"
        ) { service, members in
            service.trust = try members.decodeIfPresent(WrittenTrust.self, forKey: Name("trust"))?.trust ?? .system
        } write: { service in
            WrittenTrust.document(service.trust)
        },
        ConfigField(
            "timeout", "How many seconds one look at the service may take.", shape: .number(1...3600), example: 90
        ) { service, members in
            service.timeout = try members.decodeIfPresent(Double.self, forKey: Name("timeout")).map { .seconds($0) }
        } write: { service in
            service.timeout.map { Document($0 / .seconds(1)) } ?? .null
        },
        ConfigField(
            "compare",
            "Which of Plex's libraries are compared with Radarr and Sonarr, by title or number: `include` "
                + "or `exclude`; all of them where it is left out.", shape: WrittenLibraries.shape,
            example: ["exclude": ["Home Videos"]]
        ) { service, members in
            service.compared =
                try members.decodeIfPresent(WrittenLibraries.self, forKey: Name("compare"))?.libraries ?? .all
        } write: { service in
            WrittenLibraries.document(service.compared)
        },
    ]
}
