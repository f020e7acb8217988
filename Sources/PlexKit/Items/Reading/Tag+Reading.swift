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
        case .confidence: value.rare.value.confidence = member.double
        case .context: value.rare.value.context = member.string
        case .ratingKey: value.rare.value.ratingKey = member.string
        case .tagType: value.rare.value.tagType = member.int
        case .key: value.rare.value.key = member.string
        }
    }

    /// Writes what is there under the names it was read by.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(tag, forKey: .tag)
        try container.encodeIfPresent(id, forKey: .id)
        try container.encodeIfPresent(filter, forKey: .filter)
        try container.encodeIfPresent(tagKey, forKey: .tagKey)
        try container.encodeIfPresent(role, forKey: .role)
        try container.encodeIfPresent(thumb, forKey: .thumb)
        try container.encodeIfPresent(count, forKey: .count)
        try container.encodeIfPresent(details.confidence, forKey: .confidence)
        try container.encodeIfPresent(details.context, forKey: .context)
        try container.encodeIfPresent(details.ratingKey, forKey: .ratingKey)
        try container.encodeIfPresent(details.tagType, forKey: .tagType)
        try container.encodeIfPresent(details.key, forKey: .key)
    }
}

extension Tag {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case tag, id, filter, tagKey, role, thumb, count, confidence, context, ratingKey, tagType, key
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

extension UltraBlurColors: DirectModel {
    /// Reads it field by field: libraries hold them by the hundred thousand.
    public static let reader = FieldReader(CodingKeys.self, required: []) {
        UltraBlurColors()
    } take: { value, field, member in
        switch field {
        case .topLeft: value.topLeft = member.string
        case .topRight: value.topRight = member.string
        case .bottomLeft: value.bottomLeft = member.string
        case .bottomRight: value.bottomRight = member.string
        }
    }
}

extension UltraBlurColors {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case topLeft, topRight, bottomLeft, bottomRight
    }
}
