extension ComposeFile {
    /// A file that variables are read from.
    public struct EnvFile: Hashable, Sendable {
        /// From the compose file's folder on.
        public var path: String
        /// Whether its absence is an error.
        public var isRequired = true
        /// `raw` takes values as they are, without quotes and interpolation.
        public var format: String?
        /// Members the specification does not know.
        public var others = Members()

        /// A file that must be there.
        public init(_ path: String) { self.path = path }
    }
}

extension ComposeFile.EnvFile: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.EnvFile>([
        ComposeField("path", \.path, unless: nil), ComposeField("required", \.isRequired, unless: true),
        ComposeField("format", \.format),
    ])

    init() { self.init("") }

    init?(compose document: Document) {
        switch document {
        case .string(let path): self.init(path)
        case .object(let members): self.init(members)
        default: return nil
        }
    }

    var composed: Document { self == Self(path) ? .string(path) : .object(written) }
}
