/// Names as plex.tv lists them: texts in JSON, elements with an `id` in XML.
public struct NameList: Model, ExpressibleByArrayLiteral {
    /// In plex.tv's order.
    public var names: [String]

    /// These names.
    public init(arrayLiteral names: String...) { self.names = names }

    /// Reads either form; whatever else stands there has no names.
    public init(from decoder: any Decoder) throws { names = Self.names(in: try Document(from: decoder)) }

    /// Writes a list of texts.
    public func encode(to encoder: any Encoder) throws { try names.encode(to: encoder) }

    /// True where that name is one of them.
    public func contains(_ name: String) -> Bool { names.contains(name) }

    private static func names(in document: Document) -> [String] {
        switch document {
        case .list(let list):
            list.flatMap { $0.string.map { [$0] } ?? names(in: $0) }
        case .object(let members):
            members["id"]?.string.map { [$0] }
                ?? members.flatMap { $0.value.string == nil ? names(in: $0.value) : [] }
        default: []
        }
    }
}
