/// A rule that recognises releases, so that a quality profile can rate them.
public struct CustomFormat: BulkEditable {
    /// Zero until it is stored; inside a release or file the number of the format that fits it.
    public var id: ID<CustomFormat>
    /// As its owner calls it; no other format has the same name.
    public var name: String?
    /// Whether `{Custom Formats}` in a file's name mentions it; absent where only id and name are sent.
    public var includeCustomFormatWhenRenaming: Bool?
    /// The conditions; none where only id and name are sent, as in queue and history.
    public var specifications: [Open<Specification>]

    /// One condition of the rule.
    public struct Specification: Model {
        /// Zero as a rule.
        public var id: Int?
        /// As its owner calls it, which need say nothing about what it looks for.
        public var name: String?
        /// What it looks at, such as `ReleaseTitleSpecification`.
        public var implementation: String?
        /// The same in words, such as `Release Title`.
        public var implementationName: String?
        /// A page about it in the application's documentation.
        public var infoLink: String?
        /// It holds where what it looks for is not there.
        public var negate: Bool
        /// It must hold; of those that need not, one for each kind suffices.
        public var required: Bool
        /// What it looks for; a list here, an object in exported formats.
        public var fields: [Open<Field>]
        /// Filled-in templates, in a schema only.
        public var presets: [Specification]
    }

    /// What many formats get at once; what is not set stays as it is with each.
    public struct Edit: Model {
        /// Whether `{Custom Formats}` in a file's name mentions them.
        public var includeCustomFormatWhenRenaming: Bool?

        /// Changes nothing until something is set.
        public init() {}
    }
}

extension Resource<CustomFormat> {
    /// Every kind of condition there could be, to be filled in. Throws `ServiceError`.
    public func templates() async throws -> [Open<CustomFormat.Specification>] {
        try await list("/schema", of: Open<CustomFormat.Specification>.self)
    }
}
