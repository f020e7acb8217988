/// A rule that tags what fits it.
public struct AutoTag: Editable {
    /// Zero until it is stored.
    public var id: ID<AutoTag>
    /// As its owner calls it.
    public var name: String
    /// What does not fit any longer loses the tags.
    public var removeTagsAutomatically: Bool
    /// What it gives.
    public var tags: [ID<Tag>]
    /// The conditions.
    public var specifications: [Open<Specification>]

    /// One condition of the rule.
    public struct Specification: Model {
        /// Zero as a rule.
        public var id: Int?
        /// As its owner calls it.
        public var name: String?
        /// What it looks at, such as `GenreSpecification`.
        public var implementation: String?
        /// The same in words, such as `Genre`.
        public var implementationName: String?
        /// It holds where what it looks for is not there.
        public var negate: Bool
        /// It must hold; of those that need not, one for each kind suffices.
        public var required: Bool
        /// What it looks for.
        public var fields: [Open<Field>]
    }

    /// A rule of these conditions, made from templates.
    public init(_ name: String, giving tags: [ID<Tag>], to specifications: [Open<Specification>]) {
        (id, self.name, self.tags, self.specifications) = (0, name, tags, specifications)
        removeTagsAutomatically = false
    }
}

extension Resource<AutoTag> {
    /// Every kind of condition there could be, to be filled in. Throws `ServiceError`.
    public func templates() async throws -> [Open<AutoTag.Specification>] {
        try await list("/schema", of: Open<AutoTag.Specification>.self)
    }
}
