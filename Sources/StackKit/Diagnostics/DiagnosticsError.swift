/// A bundle that is not written, for a secret would be in it.
public struct DiagnosticsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The entry with the secret; its name is left out where the secret is in the name.
    public let entry: String

    /// Which entry it is, and never what stands there.
    public var description: String {
        "A secret was still to be found in \(entry) of the bundle, so it was not written. "
            + "Leave that part out, and report this as a mistake of the program."
    }
}
