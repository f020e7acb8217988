public import FoundationEssentials

/// Someone who has used a server, by the number they have there.
public struct SystemAccount: Model {
    /// On this server: the owner is 1, and everyone else has the number of their Plex account.
    public var id: Int
    /// Where the server tells more, such as `/accounts/1`.
    public var key: String?
    /// As the account is called; empty for the one that is nobody's.
    public var name: String?
    /// ISO 639-1, such as `en`.
    public var defaultAudioLanguage: String?
    /// Sound tracks are chosen by that language.
    public var autoSelectAudio: Bool?
    /// ISO 639-1, such as `en`.
    public var defaultSubtitleLanguage: String?
    /// 0 by hand, 1 with sound in another language, 2 always.
    public var subtitleMode: Int?
    /// A picture's address; empty for none.
    public var thumb: String?
}

/// Something that has used a server, by the number it has there.
public struct SystemDevice: Model {
    /// On this server.
    public var id: Int
    /// As it calls itself.
    public var name: String?
    /// The system it runs on.
    public var platform: String?
    /// What it calls itself towards Plex; stays the same.
    public var clientIdentifier: String?
    /// When it first came.
    public var createdAt: Date?
}

/// A player near a server that takes its commands.
public struct PlayerClient: Model {
    /// As it calls itself.
    public var name: String?
    /// The name or number of its machine.
    public var host: String?
    /// The number of its machine.
    public var address: String?
    /// Where it listens.
    public var port: Int?
    /// What it calls itself towards Plex; stays the same.
    public var machineIdentifier: String
    /// The program's version.
    public var version: String?
    /// `plex` as a rule.
    public var `protocol`: String?
    /// Which version of it.
    public var protocolVersion: String?
    /// What can be asked of it, such as `playback` and `timeline`.
    public var protocolCapabilities: CommaList?
    /// The program.
    public var product: String?
    /// Such as `stb`, `mobile` or `pc`.
    public var deviceClass: String?
}

extension SystemAccount: PlexElement {
    static let names = ["Account"]
}

extension SystemDevice: PlexElement {
    static let names = ["Device"]
}

extension PlayerClient: PlexElement {
    static let names = ["Server"]
}

extension Plex {
    /// Who has used the server; history and statistics name them by these numbers. Throws `ServiceError`.
    public func systemAccounts() async throws -> [SystemAccount] {
        try await transport.list(Request(.get, "accounts"))
    }

    /// What has used the server; history and statistics name it by these numbers. Throws `ServiceError`.
    public func systemDevices() async throws -> [SystemDevice] { try await transport.list(Request(.get, "devices")) }

    /// The players that are near the server and on right now. Throws `ServiceError`.
    public func clients() async throws -> [PlayerClient] { try await transport.list(Request(.get, "clients")) }
}
