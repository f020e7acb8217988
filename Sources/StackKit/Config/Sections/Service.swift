/// One service of the stack as the configuration describes it.
public struct Service: Hashable, Sendable {
    /// Which instance, and of what kind.
    public var source: Source
    /// False for one that is described and not wanted at present.
    public var isEnabled = true
    /// True for one that this stack runs, false for one that runs anyway; where the file does not say, one without
    /// `url` is run.
    public var isDeployed = true
    /// As a person writes it, with its URL base if it has one: `http://nas:8989/sonarr`. Empty where it follows from
    /// host and port, as `Config.address(of:)` tells.
    public var url = ""
    /// The key, token or password itself, as it was found at the place the file names; empty where nobody looked.
    public var key: Secret = ""
    /// Where the key is.
    public var keyReference: KeyReference?
    /// The user that goes with a password, such as NZBGet's.
    public var user: String?
    /// How the service's paths translate to the canonical ones.
    public var paths = PathMapping.same
    /// Whose certificate is believed when the address is https.
    public var trust = HTTPClient.Trust.system
    /// How long one look at the service may take; `nil` leaves it to its observer.
    public var timeout: Duration?
    /// Which of Plex's libraries are compared with the others.
    public var compared = Compared.all

    /// Where its web port is opened on the host; the kind's own number where it is not said.
    public var port: Port?
    /// Exactly these ports are opened, where any are named.
    public var ports: [Port]?
    /// Shares the host's network, as Plex does where the file does not say.
    public var hostNetwork: Bool?
    /// Whose network it shares.
    public var through: Gateway?
    /// The host it runs on; this machine where none is named.
    public var host: String?
    /// The image without its version, where it is not the kind's own.
    public var image: String?
    /// The image's version, where it is not the kind's own.
    public var version: String?
    /// The image's digest, which outweighs the version.
    public var digest: String?
    /// The storage's libraries that it keeps; the kind's own where none are named.
    public var libraries: [String]?
    /// What works on films for it.
    public var acceleration: Acceleration?
    /// Where the claim is that binds a new Plex server to its owner.
    public var claim: KeyReference?
    /// Further variables of its container.
    public var environment: Named<String> = [:]
    /// Further folders of its container, as Compose writes them: `/host:/container:ro`.
    public var volumes: [String] = []

    /// A service that runs anyway and whose paths need no translation, unless told otherwise.
    public init(
        _ source: Source, url: String, key: Secret, user: String? = nil, paths: PathMapping = .same,
        trust: HTTPClient.Trust = .system, timeout: Duration? = nil, compared: Compared = .all
    ) {
        (self.source, self.url, self.key, self.user, self.paths) = (source, url, key, user, paths)
        (self.trust, self.timeout, self.compared, isDeployed) = (trust, timeout, compared, url.isEmpty)
    }

    /// A service that this stack runs, as its kind usually is.
    public init(_ source: Source) { self.source = source }
}

extension Service {
    /// Which libraries are expected to be managed, by title or number.
    public enum Compared: Hashable, Sendable {
        /// Every one.
        case all
        /// These, by title or number, and no others.
        case only(Set<String>)
        /// Every one but these, by title or number.
        case except(Set<String>)
    }

    /// A service whose network others share.
    public enum Gateway: String, CaseIterable, Sendable {
        /// The stack's VPN.
        case vpn
    }

    /// What works on films, beside the processor.
    public enum Acceleration: String, CaseIterable, Sendable {
        /// A graphics processor of Intel's or AMD's, through `/dev/dri`.
        case vaapi
        /// Intel's Quick Sync, through `/dev/dri`.
        case qsv
        /// A graphics processor of NVIDIA's.
        case nvidia
        /// Nothing.
        case none
    }
}

extension Service.Gateway: Word {
    static var blank: Self { .vpn }
}

extension Service.Acceleration: Word {
    static var blank: Self { .none }
}
