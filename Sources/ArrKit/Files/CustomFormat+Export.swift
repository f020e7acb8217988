extension CustomFormat {
    /// Reads a format as applications export it and guides publish it, where conditions have their fields as an object.
    ///
    /// Throws `Mismatch` where that is no format.
    public init(exported document: Document) throws {
        var document = document
        document.members["id"] = nil
        self = try document.decode()
    }

    /// The format as applications export it: without numbers, and conditions with their fields as an object.
    public var exported: Document {
        [
            "name": name.map(Document.string) ?? nil,
            "includeCustomFormatWhenRenaming": Document(includeCustomFormatWhenRenaming ?? false),
            "specifications": Document(specifications.map(\.value.exported)),
        ]
    }
}

extension CustomFormat.Specification {
    fileprivate var exported: Document {
        let set = fields.compactMap { field in field.value.value.map { (field.name, $0) } }
        return [
            "name": name.map(Document.string) ?? nil, "implementation": implementation.map(Document.string) ?? nil,
            "negate": Document(negate), "required": Document(required), "fields": .object(Members(set)),
        ]
    }
}
