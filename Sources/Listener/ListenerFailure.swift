#if os(Linux)
import Glibc

/// A listener that could not be started.
public struct ListenerFailure: Error, Hashable, CustomStringConvertible {
    /// Host and port that were asked for.
    public let address: String
    /// The system's words for why not.
    public let reason: String

    /// One sentence for a person.
    public var description: String { "Cannot listen at \(address): \(reason)." }
}
#endif
