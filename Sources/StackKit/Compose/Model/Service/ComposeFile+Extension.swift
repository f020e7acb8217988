extension ComposeFile {
    /// A service that another one starts from.
    public struct Extension: Hashable, Sendable {
        /// Its name.
        public var service: String
        /// The file it is in; the same one where this is `nil`.
        public var file: String?
        /// Members the specification does not know.
        public var others = Members()

        /// A service of the same file, unless told otherwise.
        public init(_ service: String, file: String? = nil) { (self.service, self.file) = (service, file) }
    }
}

extension ComposeFile.Extension: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Extension>([
        ComposeField("service", \.service, unless: nil), ComposeField("file", \.file),
    ])

    init() { self.init("") }

    init?(compose document: Document) {
        switch document {
        case .string(let service): self.init(service)
        case .object(let members): self.init(members)
        default: return nil
        }
    }
}
