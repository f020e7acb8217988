extension ComposeFile {
    /// A secret or a config that a service may read.
    public struct Grant: Hashable, Sendable {
        /// Its name in the file.
        public var source: String
        /// The file it is mounted as; a secret's lies below `/run/secrets` where this is no absolute path.
        public var target: String?
        /// The file's owner.
        public var uid: String?
        /// The file's group.
        public var gid: String?
        /// The file's permissions.
        public var mode: FileMode?
        /// Members the specification does not know.
        public var others = Members()

        /// Mounted under its own name.
        public init(_ source: String, target: String? = nil) { (self.source, self.target) = (source, target) }
    }
}

extension ComposeFile.Grant: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Grant>([
        ComposeField("source", \.source, unless: nil), ComposeField("target", \.target), ComposeField("uid", \.uid),
        ComposeField("gid", \.gid), ComposeField("mode", \.mode),
    ])

    init() { self.init("") }

    init?(compose document: Document) {
        switch document {
        case .string(let source): self.init(source)
        case .object(let members): self.init(members)
        default: return nil
        }
    }

    var composed: Document { self == Self(source) ? .string(source) : .object(written) }
}
