#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// An address of version 4 or 6.
public struct IPAddress: Hashable, Sendable {
    /// Four or sixteen of them.
    public let bytes: [UInt8]

    /// Reads `192.168.1.1` or `fd00::1`, without brackets; `nil` for anything else.
    public init?(_ text: String) {
        let isSix = text.contains(":")
        var bytes = [UInt8](repeating: 0, count: isSix ? 16 : 4)
        guard unsafe inet_pton(isSix ? AF_INET6 : AF_INET, text, &bytes) == 1 else { return nil }
        self.bytes = bytes
    }

    /// Four or sixteen bytes; `nil` for any other number.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// True for the one that stands for every address of the machine.
    public var isAny: Bool { bytes.allSatisfy { $0 == 0 } }

    /// Whether something that listens at one address is in the way of something at the other; `nil` is every address.
    static func overlap(_ left: IPAddress?, _ right: IPAddress?) -> Bool {
        guard let left, let right, !left.isAny, !right.isAny else { return true }
        return left == right
    }

    /// Whether a text names a network, such as `192.168.1.0/24`.
    static func isNetwork(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let address = IPAddress(String(parts[0])), let length = Int(parts[1]) else {
            return false
        }
        return 0...8 * address.bytes.count ~= length
    }
}
