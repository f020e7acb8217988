extension ComposeFile.Mount: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Mount>([
        ComposeField("type", \.kind, unless: nil), ComposeField("source", \.source),
        ComposeField("target", \.target, unless: ""), ComposeField("read_only", \.isReadOnly, unless: false),
        ComposeField("consistency", \.consistency), ComposeField("bind", \.bind), ComposeField("volume", \.volume),
        ComposeField("tmpfs", \.tmpfs), ComposeField("image", \.image),
    ])

    init() { self.init(.volume, target: "") }

    init?(compose document: Document) {
        switch document {
        case .string(let text): self.init(text)
        case .object(let members):
            self.init(members)
            guard members["type"] != nil, Self.fields.all.allSatisfy({ others[$0.name] == nil }) else { return nil }
        default: return nil
        }
    }

    var composed: Document { short.map(Document.string) ?? .object(written) }
}

extension ComposeFile.Mount.Kind: ComposeValue {
    init?(compose document: Document) {
        guard case .string(let text) = document else { return nil }
        self.init(rawValue: text)
    }

    var composed: Document { .string(rawValue) }
}

extension ComposeFile.Mount.Bind: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Mount.Bind>([
        ComposeField("propagation", \.propagation), ComposeField("create_host_path", \.createsPath),
        ComposeField("recursive", \.recursive), ComposeField("selinux", \.selinux),
    ])
    init() { self.init(createsPath: nil) }
}

extension ComposeFile.Mount.VolumeOptions: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Mount.VolumeOptions>([
        ComposeField("nocopy", \.isNotCopied), ComposeField("subpath", \.subpath),
        ComposeField("labels", \.labels, as: .pairs),
    ])
}

extension ComposeFile.Mount.Tmpfs: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Mount.Tmpfs>([
        ComposeField("size", \.size), ComposeField("mode", \.mode),
    ])
}

extension ComposeFile.Mount.ImageOptions: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Mount.ImageOptions>([ComposeField("subpath", \.subpath)])
}
