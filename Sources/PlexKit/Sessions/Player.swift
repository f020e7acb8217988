/// What plays something.
public struct Player: Model {
    /// What it calls itself towards Plex; stays the same.
    public var machineIdentifier: String?
    /// As it calls itself.
    public var title: String?
    /// Its address as the server sees it.
    public var address: String?
    /// Its address at home, of a loudspeaker.
    public var lanIP: String?
    /// Its address as the rest of the world sees it.
    public var remotePublicAddress: String?
    /// The kind of machine, such as `SHIELD Android TV`.
    public var device: String?
    /// Such as `stb`, `mobile` or `pc`.
    public var deviceClass: String?
    /// The maker's name for the machine.
    public var model: String?
    /// The machine's maker.
    public var vendor: String?
    /// The system it runs on.
    public var platform: String?
    /// That system's version.
    public var platformVersion: String?
    /// The program.
    public var product: String?
    /// Which of the server's profiles it plays by.
    public var profile: String?
    /// The program's version.
    public var version: String?
    /// `plex` for one that takes commands.
    public var `protocol`: String?
    /// Which version of it.
    public var protocolVersion: String?
    /// What can be asked of it.
    public var protocolCapabilities: CommaList?
    /// What it is doing.
    public var state: State?
    /// The number of the account on this server.
    public var userID: Int?
    /// It is at home.
    public var local: Bool?
    /// It plays by way of Plex's own relay.
    public var relayed: Bool?
    /// The connection is encrypted.
    public var secure: Bool?

    /// What a player is doing.
    public struct State: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It plays.
        public static let playing: Self = "playing"
        /// It was halted and may go on.
        public static let paused: Self = "paused"
        /// It waits for what is to be played.
        public static let buffering: Self = "buffering"
        /// It has ended.
        public static let stopped: Self = "stopped"
    }
}

extension Player: PlexElement {
    static let names = ["Player"]
}
