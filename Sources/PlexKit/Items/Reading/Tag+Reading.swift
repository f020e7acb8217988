extension Tag: DirectModel {
    /// Reads it field by field: libraries hold them by the hundred thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.tag]) {
        Tag(tag: "")
    } take: { value, field, member in
        switch field {
        case .tag: value.tag = try member.requiredString()
        case .id: value.id = member.int
        case .filter: value.filter = member.string
        case .tagKey: value.tagKey = member.string
        case .role: value.role = member.string
        case .thumb: value.thumb = member.string
        case .count: value.count = member.int
        }
    }
}

extension Tag {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case tag, id, filter, tagKey, role, thumb, count
    }
}

extension Rating: DirectModel {
    /// Reads it field by field: libraries hold them by the hundred thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.image, .value]) {
        Rating(image: "", value: 0)
    } take: { value, field, member in
        switch field {
        case .image: value.image = try member.requiredString()
        case .type: value.type = member.string
        case .value: value.value = try member.requiredDouble()
        case .count: value.count = member.int
        }
    }
}

extension Rating {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case image, type, value, count
    }
}

extension Image: DirectModel {
    /// Reads it field by field: libraries hold them by the hundred thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.type, .url]) {
        Image(type: "", url: "")
    } take: { value, field, member in
        switch field {
        case .type: value.type = try member.requiredString()
        case .url: value.url = try member.requiredString()
        case .alt: value.alt = member.string
        }
    }
}

extension Image {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case type, url, alt
    }
}

extension Guid: DirectModel {
    /// Reads it field by field: libraries hold them by the hundred thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.id]) {
        Guid(id: "")
    } take: { value, field, member in
        switch field {
        case .id: value.id = try member.requiredString()
        }
    }
}

extension Guid {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case id
    }
}
