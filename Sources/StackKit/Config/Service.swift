/// One service of the stack as the configuration describes it.
public struct Service: Hashable, Sendable {
    /// Which instance, and of what kind.
    public var source: Source
    /// As a person writes it, with its URL base if it has one: `http://nas:8989/sonarr`.
    public var url: String
    /// The key, token or password itself, as it was found at the place the file names.
    public var key: Secret
    /// The user that goes with a password, such as NZBGet's.
    public var user: String?
    /// How the service's paths translate to the canonical ones.
    public var paths: PathMapping
    /// Whose certificate is believed when the address is https.
    public var trust: HTTPClient.Trust
    /// How long one look at the service may take; `nil` leaves it to its observer.
    public var timeout: Duration?
    /// Which of its libraries count; Plex has them.
    public var libraries: Libraries

    /// A service whose paths need no translation, unless told otherwise.
    public init(
        _ source: Source, url: String, key: Secret, user: String? = nil, paths: PathMapping = .same,
        trust: HTTPClient.Trust = .system, timeout: Duration? = nil, libraries: Libraries = .all
    ) {
        (self.source, self.url, self.key, self.user, self.paths) = (source, url, key, user, paths)
        (self.trust, self.timeout, self.libraries) = (trust, timeout, libraries)
    }

    /// Which libraries are expected to be managed, by title or number.
    public enum Libraries: Hashable, Sendable {
        /// Every one.
        case all
        /// These, by title or number, and no others.
        case only(Set<String>)
        /// Every one but these, by title or number.
        case except(Set<String>)
    }
}

extension Service {
    private enum Keys: String, CodingKey { case kind, url, key, user, paths, trust, timeout, libraries }

    /// Reads one entry and objects to all that is wrong with it; throws only where it is no object at all.
    init(named name: String, from decoder: any Decoder) throws {
        let entry = try decoder.container(keyedBy: Keys.self)
        let said = try entry.decodeIfPresent(String.self, forKey: .kind)
        let kind = Source.Kind(of: name, said: said, decoder, Keys.kind)
        self.init(Source(kind, name: name), url: "", key: "")

        url = try entry.decodeIfPresent(String.self, forKey: .url) ?? ""
        if !entry.contains(.url) { decoder.object("`url` is missing, such as http://nas:\(kind.port ?? 80)") }
        if entry.contains(.url), let flaw = Address.flaw(of: url) { decoder.object(flaw, to: Keys.url) }
        let reference = try entry.decodeIfPresent(KeyReference.self, forKey: .key)
        if !entry.contains(.key) { decoder.object("`key` is missing; \(KeyReference.advice)") }
        if let reference, let references = decoder.context as? References {
            do throws(KeyReference.Failure) { key = try references.resolve(reference) } catch {
                decoder.object(error.description, to: Keys.key)
            }
        }
        user = try entry.decodeIfPresent(String.self, forKey: .user)
        if user != nil, kind != .nzbget, kind != .qbittorrent {
            decoder.object("only nzbget and qbittorrent have a user", to: Keys.user)
        }
        paths = try entry.decodeIfPresent(WrittenPaths.self, forKey: .paths)?.mapping ?? .same
        trust = try entry.decodeIfPresent(WrittenTrust.self, forKey: .trust)?.trust ?? .system
        if let seconds = try entry.decodeIfPresent(Double.self, forKey: .timeout) {
            timeout = .seconds(seconds)
            if !(1...3600 ~= seconds) { decoder.object("a timeout is 1 to 3600 seconds", to: Keys.timeout) }
        }
        libraries = try entry.decodeIfPresent(WrittenLibraries.self, forKey: .libraries)?.libraries ?? .all
        if libraries != .all, kind != .plex { decoder.object("only plex has libraries", to: Keys.libraries) }
    }
}

extension Source.Kind {
    /// What a service of this kind listens on unless told otherwise.
    var port: Int? {
        switch self {
        case .plex: Plex.profile.port
        case .radarr: Radarr.profile.port
        case .sonarr: Sonarr.profile.port
        case .lidarr: Lidarr.profile.port
        case .prowlarr: Prowlarr.profile.port
        case .nzbget: NZBGet.profile.port
        case .qbittorrent: QBittorrent.profile.port
        case .sabnzbd: SABnzbd.profile.port
        default: nil
        }
    }

    /// What the file says, or else the first word of the instance's name.
    fileprivate init(of name: String, said: String?, _ decoder: any Decoder, _ member: any CodingKey) {
        let word = said ?? String(name.prefix { $0.isLetter }).lowercased()
        self.init(rawValue: word)
        guard !Self.all.contains(self) else { return }
        let names = Self.all.map(\.rawValue)
        let hint = word.nearest(of: names).map { "did you mean `\($0)`?" } ?? names.joined(separator: ", ")
        said == nil
            ? decoder.object("there is no telling what this is: add `kind`, one of \(names.joined(separator: ", "))")
            : decoder.object("no such kind of service; \(hint)", to: member)
    }

    /// Lidarr, which looks after music.
    public static let lidarr: Self = "lidarr"
    /// Prowlarr, which looks after indexers.
    public static let prowlarr: Self = "prowlarr"
    /// NZBGet, which downloads.
    public static let nzbget: Self = "nzbget"
    /// qBittorrent, which downloads.
    public static let qbittorrent: Self = "qbittorrent"
    /// SABnzbd, which downloads.
    public static let sabnzbd: Self = "sabnzbd"

    /// Every kind of service that can be observed.
    public static let all: [Self] = [
        .plex, .radarr, .sonarr, .lidarr, .prowlarr, .nzbget, .qbittorrent, .sabnzbd,
    ]
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
