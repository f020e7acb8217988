extension ComposeFile {
    /// A limit of a container's processes.
    public struct Ulimit: Hashable, Sendable {
        /// What is enforced; -1 is no limit.
        public var soft: Int
        /// How far a process may raise it.
        public var hard: Int
        /// Members the specification does not know.
        public var others = Members()

        /// Both the same.
        public init(_ limit: Int) { (soft, hard) = (limit, limit) }
    }
}

extension ComposeFile.Ulimit: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Ulimit>([
        ComposeField("soft", \.soft, unless: nil), ComposeField("hard", \.hard, unless: nil),
    ])

    init() { self.init(0) }

    init?(compose document: Document) {
        if let limit = Int(compose: document) {
            self.init(limit)
        } else {
            guard case .object(let members) = document, members["soft"] != nil, members["hard"] != nil else {
                return nil
            }
            self.init(members)
        }
    }

    var composed: Document { soft == hard && others.isEmpty ? Document(soft) : .object(written) }
}
