/// What is there of a stack.
public struct StackStatus: Hashable, Sendable {
    /// The revision that was applied last with success; `nil` before the first.
    public var revision: Revision?
    /// The containers of each host, or why nobody knows.
    public var hosts: [HostContainers]
    /// Steps of the journal that began and never ended.
    public var unfinished: [JournalEntry]

    /// One host's containers.
    public struct HostContainers: Hashable, Sendable {
        /// The host.
        public var host: String
        /// What its engine said.
        public var containers: Observed<[Container]>
    }
}
