internal import Wire

/// What a revision is made of: the bytes of its files.
public struct StackFiles: Hashable, Sendable {
    /// The compose file.
    public var compose: [UInt8]
    /// The env file; empty without one. It may hold passwords.
    public var env: [UInt8]

    /// Files as they were read.
    public init(compose: [UInt8], env: [UInt8] = []) { (self.compose, self.env) = (compose, env) }

    /// The same for the same content.
    var digest: String {
        Digest.hex(Digest.sha256(compose)) + Digest.hex(Digest.sha256(env))
    }
}
