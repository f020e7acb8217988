/// An image by what it is, not by what it is called.
public struct PinnedImage: Hashable, Sendable, Codable {
    /// The compose file's name for it.
    public var reference: String
    /// The image's content: `sha256:` and 64 digits.
    public var id: String
    /// Where a registry has that content; `nil` for an image that was made on the host.
    public var digest: String?

    /// What pins it: the name with the digest behind, or the content's own id.
    public var pinned: String {
        guard let digest, let at = digest.lastIndex(of: "@") else { return id }
        let name = reference.prefix { $0 != "@" }
        return name.isEmpty ? digest : "\(name)\(digest[at...])"
    }
}
