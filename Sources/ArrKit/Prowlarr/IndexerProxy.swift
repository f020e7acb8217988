/// A way by which Prowlarr reaches indexers: all that share one of its tags.
public struct IndexerProxy: Provider {
    /// Zero until it is stored.
    public var id: ID<IndexerProxy>
    /// As its owner calls it; no other has the same name.
    public var name: String?
    /// The kind of proxy: `Http`, `Socks4`, `Socks5` or `FlareSolverr`.
    public var implementation: String
    /// The same as people read it.
    public var implementationName: String?
    /// The kind of settings in `fields`, such as `FlareSolverrSettings`; it is sent back as it came.
    public var configContract: String?
    /// A page about it in Prowlarr's documentation.
    public var infoLink: String?
    /// A remark of Prowlarr's, where it has one.
    public var message: ProviderMessage?
    /// Its settings, all of them: one that is left out is reset when it is saved.
    public var fields: [Open<Field>]
    /// The same with some fields filled in, in a template only.
    public var presets: [Open<IndexerProxy>]
    /// Without any it is of no use, and not tested when it is saved.
    public var tags: [ID<Tag>]
    /// A page of the proxy's own, where it has one.
    public var link: String?
    /// Of no use to a proxy; the servers' shape has it.
    public var onHealthIssue: Bool?
    /// Of no use to a proxy; the servers' shape has it.
    public var supportsOnHealthIssue: Bool?
    /// Of no use to a proxy; the servers' shape has it.
    public var includeHealthWarnings: Bool?
    /// Of use to Prowlarr's own page alone.
    public var testCommand: String?

    /// An indexer may be reached by it.
    public var isEnabled: Bool { !tags.isEmpty }
    /// Leaves it stored and takes its tags.
    public mutating func disable() { tags = [] }
}
