public import FoundationEssentials

/// A program that has signed in to an account.
public struct AccountDevice: Model {
    /// By which it is removed.
    public var id: Int
    /// As it calls itself.
    public var name: String
    /// What it is known by; stays the same.
    public var clientIdentifier: String?
    /// The program.
    public var product: String?
    /// The program's version.
    public var productVersion: String?
    /// The system it runs on.
    public var platform: String?
    /// That system's version.
    public var platformVersion: String?
    /// The kind of machine.
    public var device: String?
    /// The maker's name for the machine.
    public var model: String?
    /// The machine's maker.
    public var vendor: String?
    /// What it is: `server`, `client`, `player` and the like; empty for none of them.
    public var provides: CommaList?
    /// Another version, whose meaning plex.tv does not tell.
    public var version: String?
    /// Its address as the rest of the world sees it.
    public var publicAddress: String?
    /// Such as `1920x1080`.
    public var screenResolution: String?
    /// Dots in an inch.
    public var screenDensity: String?
    /// What it signs in with: it ends when the device is removed.
    public var token: Secret?
    /// When it first signed in.
    public var createdAt: Date?
    /// When it was last seen.
    public var lastSeenAt: Date?
    /// The ways that lead there.
    public var connections: [Way]

    /// A way to a device.
    public struct Way: Model {
        /// The whole address.
        public var uri: String
    }

    private enum CodingKeys: String, CodingKey {
        case id, name, clientIdentifier, product, productVersion, platform, platformVersion, device, model, vendor
        case provides, version, publicAddress, screenResolution, screenDensity, token, createdAt, lastSeenAt
        case connections = "Connection"
    }
}

extension AccountDevice: PlexElement {
    static let names = ["Device"]
}

/// The programs that have signed in to an account.
public struct AccountDevices: Sendable {
    let account: PlexAccount

    /// All of them, those that are gone for years included. Throws `ServiceError`.
    public func all() async throws -> [AccountDevice] {
        try await account.tv.main.list(Request(.get, "devices.xml", deadline: .seconds(60)))
    }

    /// Signs one out: its token is worthless from then on. Throws `ServiceError`.
    public func remove(_ device: AccountDevice) async throws {
        try await account.tv.main.perform(Request(.delete, "devices/\(device.id).xml"))
    }
}

extension PlexAccount {
    /// The programs that have signed in to the account.
    public var devices: AccountDevices { AccountDevices(account: self) }
}
