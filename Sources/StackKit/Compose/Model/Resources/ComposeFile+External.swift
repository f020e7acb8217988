extension ComposeFile {
    /// Whether something exists already, outside the project.
    public struct External: Hashable, Sendable {
        /// Whether it does.
        public var isExternal: Bool
        /// The name it goes by there, where it is written in the old way.
        public var name: String?

        /// It exists, or it does not.
        public init(_ isExternal: Bool) { self.isExternal = isExternal }
    }
}

extension ComposeFile.External: ExpressibleByBooleanLiteral {
    /// It exists, or it does not.
    public init(booleanLiteral value: Bool) { self.init(value) }
}

extension ComposeFile.External: ComposeValue {
    init?(compose document: Document) {
        if let value = Bool(compose: document) {
            self.init(value)
        } else {
            guard case .object(let members) = document, let name = members["name"]?.string, members.count == 1 else {
                return nil
            }
            self.init(true)
            self.name = name
        }
    }

    var composed: Document { name.map { ["name": .string($0)] } ?? .bool(isExternal) }
}
