import FoundationEssentials

/// qBittorrent's own form of a password, as its settings file keeps it: PBKDF2 with HMAC-SHA512.
///
/// Written before the first start it spares looking for a temporary password in a log.
public struct QBittorrentPassword: Hashable, Sendable {
    static let iterations = 100_000
    static let saltLength = 16

    /// Sixteen bytes, of no meaning.
    public let salt: [UInt8]
    /// Sixty-four bytes made of password and salt.
    public let key: [UInt8]

    #if os(Linux)
    /// Takes about a tenth of a second, which is its purpose.
    public init(_ password: Secret) { self.init(password, salt: Sealing.randomBytes(Self.saltLength)) }

    init(_ password: Secret, salt: [UInt8]) {
        self.salt = salt
        key = Sealing.pbkdf2(password, salt, iterations: Self.iterations)
    }

    /// True for the password this was made of.
    public func matches(_ password: Secret) -> Bool {
        Sealing.isSame(key, Sealing.pbkdf2(password, salt, iterations: Self.iterations))
    }
    #endif

    /// Reads what a settings file holds; `nil` for anything else.
    public init?(setting: String) {
        guard setting.hasPrefix("@ByteArray("), setting.hasSuffix(")") else { return nil }
        let parts = setting.dropFirst(11).dropLast().split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let salt = Data(base64Encoded: String(parts[0])),
            let key = Data(base64Encoded: String(parts[1])), salt.count == Self.saltLength, key.count == 64
        else { return nil }
        (self.salt, self.key) = (Array(salt), Array(key))
    }

    /// The value of `WebUI\Password_PBKDF2`, without quotes around it.
    public var setting: String {
        "@ByteArray(\(Data(salt).base64EncodedString()):\(Data(key).base64EncodedString()))"
    }
}
