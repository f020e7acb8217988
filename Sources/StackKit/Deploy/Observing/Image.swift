/// An image that an engine holds.
public struct Image: Hashable, Sendable, Codable {
    /// `sha256:` and 64 digits; the same content has the same everywhere.
    public var id: String
    /// What registries call it, such as `lscr.io/linuxserver/radarr@sha256:…`; empty for one that was made here.
    public var digests: [String]

    /// An image.
    public init(id: String, digests: [String] = []) { (self.id, self.digests) = (id, digests) }
}
