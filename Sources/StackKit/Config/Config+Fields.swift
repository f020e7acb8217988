extension Config: ConfigSection {
    static let name = "stack"
    static let note = "A home media stack: what should run, where its files are, and how it is connected."

    init() { self.init(services: []) }

    static let fields: [ConfigField<Self>] = [
        ConfigField(
            "version", "The version of this file's format.", shape: .integer(version...version), isRequired: true
        ) { _, members in
            _ = try members.decodeIfPresent(Int.self, forKey: Name("version"))
        } write: { _ in
            Document(version)
        },
        ConfigField("system", \.system, Config.System.note),
        ConfigField("network", \.network, Config.Network.note),
        ConfigField("storage", \.storage, Config.Storage.note),
        ConfigField(
            "services", "The services by name; several of a kind have names such as `radarr` and `radarr-4k`.",
            shape: .map(Service.shape), isRequired: true
        ) { config, members in
            try config.readServices(members)
        } write: { config in
            .object(Members(config.services.map { ($0.source.name, $0.written) }))
        },
        ConfigField("vpn", \.vpn, Config.VPN.note),
        ConfigField("proxy", \.proxy, Config.Proxy.note),
        ConfigField("hosts", \.hosts, "Other machines that services run on, by name."),
        ConfigField("schedules", \.schedules, Config.Schedules.note),
        ConfigField("wiring", \.wiring, Config.Wiring.note),
    ]

    private mutating func readServices(_ members: KeyedDecodingContainer<Name>) throws {
        guard members.contains(Name("services")) else { return }
        let section = try members.superDecoder(forKey: Name("services"))
        let names = try section.container(keyedBy: Name.self)
        for name in names.allKeys {
            let entry = try names.superDecoder(forKey: name)
            do {
                var service = try Service(named: name.stringValue, from: entry)
                service.lookUpKey(entry)
                services.append(service)
            } catch { entry.object(error) }
        }
        if names.allKeys.isEmpty { section.object("it names no service: there must be one at least") }
    }

    func check(_ decoder: any Decoder) {
        guard let file = try? decoder.container(keyedBy: Name.self) else { return }
        if !file.contains(Name("services")) { decoder.object("`services` is missing") }
        for contradiction in contradictions { decoder.object(contradiction.message, at: contradiction.path[...]) }
        if !file.contains(Name("version")) { decoder.object("`version: \(Self.version)` is missing") }
        guard let version = try? file.decode(Int.self, forKey: Name("version")), version != Self.version else { return }
        decoder.object(
            version > Self.version
                ? "the file is written for version \(version), and this program knows \(Self.version): update it"
                : "there is no version \(version); write \(Self.version)", to: Name("version"))
    }
}

extension Service {
    /// Looks the key up, where that is wanted at all.
    fileprivate mutating func lookUpKey(_ decoder: any Decoder) {
        guard isEnabled, Source.Kind.all.contains(source.kind), let references = decoder.context as? References else {
            return
        }
        guard let keyReference else {
            decoder.object("`key` is missing; \(KeyReference.advice)")
            return
        }
        do throws(KeyReference.Failure) { key = try references.resolve(keyReference) } catch {
            decoder.object(error.description, to: Name("key"))
        }
    }
}

extension Decoder {
    /// Notes an objection at the end of a path, or as far along it as there is anything; a list's element is named by
    /// what it says.
    fileprivate func object(_ message: String, at path: ArraySlice<String>) {
        guard let first = path.first, let inner = member(first) ?? element(first) else { return object(message) }
        inner.object(message, at: path.dropFirst())
    }

    private func member(_ name: String) -> (any Decoder)? {
        try? container(keyedBy: Name.self).superDecoder(forKey: Name(name))
    }

    private func element(_ text: String) -> (any Decoder)? {
        guard var list = try? unkeyedContainer() else { return nil }
        while !list.isAtEnd {
            guard let element = try? list.superDecoder() else { return nil }
            if (try? String(reading: element)) == text { return element }
        }
        return nil
    }
}
