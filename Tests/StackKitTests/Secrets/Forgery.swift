@testable import StackKit

/// What somebody without a key can do to a vault's file.
enum Forgery {
    /// The bytes with the hash for everyone made to fit.
    static func withHash(_ bytes: [UInt8]) -> [UInt8] { bytes.dropLast(32) + Sealing.hash(bytes.dropLast(32)) }
}
