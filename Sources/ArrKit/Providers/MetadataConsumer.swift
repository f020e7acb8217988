/// A program, such as Kodi, for which an application writes files beside the media.
public struct MetadataConsumer: Provider {
    /// Zero until it is stored.
    public var id: ID<MetadataConsumer>
    /// As its owner calls it; no other metadata consumer has the same name.
    public var name: String?
    /// What writes for it, such as `XbmcMetadata`.
    public var implementation: String
    /// The same as people read it.
    public var implementationName: String?
    /// The kind of settings in `fields`, such as `XbmcMetadataSettings`; it is sent back as it came.
    public var configContract: String?
    /// A page about it in the application's documentation.
    public var infoLink: String?
    /// A remark of the application's, where it has one.
    public var message: ProviderMessage?
    /// Its settings, all of them: one that is left out is reset when it is saved.
    public var fields: [Open<Field>]
    /// The same with some fields filled in, in a template only.
    public var presets: [Open<MetadataConsumer>]
    /// Stored, and of no effect.
    public var tags: [ID<Tag>]
    /// Whether its files are written.
    public var enable: Bool

    /// Its files are written.
    public var isEnabled: Bool { enable }
    /// Writes its files no longer; those that are there stay.
    public mutating func disable() { enable = false }
}
