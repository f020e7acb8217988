extension ComposeFile {
    /// A device of the host that a container may use.
    public struct Device: Hashable, Sendable {
        /// The host's path, or a name such as `nvidia.com/gpu=all`.
        public var source: String
        /// The container's path; the host's where this is `nil`.
        public var target: String?
        /// Of `r`, `w` and `m`; all of them where nothing is said.
        public var permissions: String?
        /// Members the specification does not know.
        public var others = Members()

        /// A device under the host's path, unless told otherwise.
        public init(_ source: String, target: String? = nil) { (self.source, self.target) = (source, target) }
    }
}

extension ComposeFile.Device: ComposeRecord {
    static let fields = ComposeFields<ComposeFile.Device>([
        ComposeField("source", \.source, unless: nil), ComposeField("target", \.target),
        ComposeField("permissions", \.permissions),
    ])

    init() { self.init("") }

    init?(compose document: Document) {
        switch document {
        case .string(let text):
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard 1...3 ~= parts.count, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
            self.init(parts[0], target: parts.count > 1 ? parts[1] : nil)
            if parts.count > 2 { permissions = parts[2] }
        case .object(let members): self.init(members)
        default: return nil
        }
    }

    var composed: Document {
        let parts = [source, target ?? (permissions == nil ? nil : source), permissions].compactMap { $0 }
        let isShort = others.isEmpty && parts.allSatisfy { !$0.isEmpty && !$0.contains(":") }
        return isShort ? .string(parts.joined(separator: ":")) : .object(written)
    }
}
