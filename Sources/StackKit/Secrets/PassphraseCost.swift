/// How much work it is to try one passphrase: Argon2id's passes and memory. A vault's header says which it was made
/// with.
public struct PassphraseCost: Hashable, Sendable {
    /// Passes over the memory.
    public var passes: UInt32
    /// Memory in KiB.
    public var memory: UInt32

    /// Any cost within `limits`; sealing refuses another.
    public init(passes: UInt32, memory: UInt32) { (self.passes, self.memory) = (passes, memory) }

    /// Three passes over 64 MiB: about a fifth of a second, and as long for each guess of a thief's.
    public static let standard = PassphraseCost(passes: 3, memory: 64 << 10)
    /// The least that is accepted, for tests and very small machines.
    public static let least = PassphraseCost(passes: 1, memory: 8 << 10)

    /// What a header may ask for: a changed one must not take all memory before it is found out.
    var isReasonable: Bool {
        Self.least.passes...16 ~= passes && Self.least.memory...(1 << 20) ~= memory
    }
}
