extension CustomFormat.Specification {
    /// Reads its fields as a list, or as an object of names and values as exported and older formats have them.
    public init(from decoder: any Decoder) throws {
        let all = try decoder.container(keyedBy: CodingKeys.self)
        id = try all.decodeIfPresent(Int.self, forKey: .id)
        name = try all.decodeIfPresent(String.self, forKey: .name)
        implementation = try all.decodeIfPresent(String.self, forKey: .implementation)
        implementationName = try all.decodeIfPresent(String.self, forKey: .implementationName)
        infoLink = try all.decodeIfPresent(String.self, forKey: .infoLink)
        negate = try all.decode(Bool.self, forKey: .negate)
        required = try all.decode(Bool.self, forKey: .required)
        presets = try all.decode([Self].self, forKey: .presets)
        if case .object(let named)? = try all.decodeIfPresent(Document.self, forKey: .fields) {
            fields = named.enumerated().map { Open(Field($0.element.name, $0.element.value, at: $0.offset)) }
        } else {
            fields = try all.decode([Open<Field>].self, forKey: .fields)
        }
    }

    enum CodingKeys: String, CodingKey {
        case id, name, implementation, implementationName, infoLink, negate, required, fields, presets
    }
}
