extension ComposeFile {
    /// Another compose file that belongs to the project.
    public struct Include: Hashable, Sendable {
        /// One path, or several that are merged.
        public var paths: [String]
        /// Files its variables are read from; `.env` in its folder where there are none.
        public var envFiles: [String] = []
        /// The folder its relative paths start from; its own where this is `nil`.
        public var projectDirectory: String?
        /// Members the specification does not know.
        public var others = Members()

        /// One file, or several that are merged.
        public init(_ paths: String...) { self.paths = paths }
    }
}

extension ComposeFile.Include: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Include>([
        ComposeField("path", \.paths, orOne: true), ComposeField("env_file", \.envFiles, orOne: true),
        ComposeField("project_directory", \.projectDirectory),
    ])

    init() { paths = [] }

    init?(compose document: Document) {
        switch document {
        case .string(let path): self.init(path)
        case .object(let members): self.init(members)
        default: return nil
        }
    }

    var composed: Document { paths.count == 1 && self == Self(paths[0]) ? .string(paths[0]) : .object(written) }
}
