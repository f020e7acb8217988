/// Somebody else is changing the stack.
public struct StackLockBusy: Error, Hashable, CustomStringConvertible {
    /// The lock's file.
    public var path: String
    /// The process that took it, where its number could be read.
    public var holder: Int32?

    /// For a person.
    public var description: String {
        "another run is at work on this stack" + (holder.map { " (process \($0))" } ?? "")
            + ": wait for its end, or look at what it does"
    }
}
