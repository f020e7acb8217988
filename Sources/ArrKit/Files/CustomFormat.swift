/// A rule that recognises releases, so that a quality profile can rate them.
public struct CustomFormat: Editable {
    public var id: ID<CustomFormat>
    public var name: String?
    public var includeCustomFormatWhenRenaming: Bool?
    public var specifications: [Open<Specification>]

    /// One condition of the rule.
    public struct Specification: Model {
        public var name: String?
        public var implementation: String?
        public var implementationName: String?
        public var infoLink: String?
        public var negate: Bool
        public var required: Bool
        public var fields: [Open<Field>]
        public var presets: [Specification]
    }
}
