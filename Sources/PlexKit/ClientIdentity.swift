/// Who asks. Plex lists every client as a device of the account, so an identifier must stay the same.
public struct ClientIdentity: Hashable, Sendable {
    /// Made once for an installation and kept, such as a UUID.
    public var identifier: String
    /// The program's name, under which Plex lists it.
    public var product: String
    /// The program's version.
    public var version: String
    /// The machine's name.
    public var device: String?
    /// The system it runs on; Plex picks what it converts media to by it.
    public var platform: String

    /// `identifier` must stay the same between runs, or Plex lists a new device each time.
    public init(
        identifier: String, product: String, version: String, device: String? = nil, platform: String = "Linux"
    ) {
        (self.identifier, self.product, self.version) = (identifier, product, version)
        (self.device, self.platform) = (device, platform)
    }

    var headers: Headers {
        var headers: Headers = [
            "X-Plex-Client-Identifier": identifier, "X-Plex-Product": product, "X-Plex-Version": version,
            "X-Plex-Platform": platform,
        ]
        headers["X-Plex-Device-Name"] = device
        return headers
    }
}
