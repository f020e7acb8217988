extension ComposeFile {
    /// A language model that services may use.
    public struct Model: Hashable, Sendable {
        /// Its name on the host.
        public var name: String?
        /// The model's image.
        public var model: String?
        /// How many tokens it looks at.
        public var contextSize: Int?
        /// Arguments of the program that runs it.
        public var runtimeFlags: [String] = []
        /// Members the specification does not know.
        public var others = Members()

        /// Nothing said yet.
        public init() {}
    }

    /// A service's use of a model.
    public struct ModelUse: Hashable, Sendable {
        /// The variable that gets its address.
        public var endpointVariable: String?
        /// The variable that gets its name.
        public var modelVariable: String?
        /// Members the specification does not know.
        public var others = Members()

        /// Variables named after the model.
        public init() {}
    }
}

extension ComposeFile.Model: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Model>([
        ComposeField("name", \.name), ComposeField("model", \.model), ComposeField("context_size", \.contextSize),
        ComposeField("runtime_flags", \.runtimeFlags),
    ])
}

extension ComposeFile.ModelUse: ComposeRecord {
    static let mayBeNothing = true
    static let fields = ComposeFields<ComposeFile.ModelUse>([
        ComposeField("endpoint_var", \.endpointVariable), ComposeField("model_var", \.modelVariable),
    ])
}
