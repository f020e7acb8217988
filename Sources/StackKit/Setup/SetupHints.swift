/// What the machine suggests before anything is asked.
public struct SetupHints: Hashable, Sendable {
    /// The machine's own time zone.
    public var timezone = "Etc/UTC"
    /// The number of whoever is setting up.
    public var user = 1000
    /// That one's group.
    public var group = 1000
    /// The machine's address in the local network, where it is known.
    public var address = ""

    /// What holds where the machine says nothing.
    public init() {}
}
