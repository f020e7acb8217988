extension Quality: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.id, .name]) {
        Quality(id: 0, name: "")
    } take: { value, field, member in
        switch field {
        case .id: value.id = try member.requiredInt()
        case .name: value.name = try member.requiredString()
        case .source: value.source = member.string.map(Source.init(rawValue:))
        case .resolution: value.resolution = member.int
        case .modifier: value.modifier = member.string.map(Modifier.init(rawValue:))
        }
    }
}

extension Quality {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, name, source, resolution, modifier
    }
}

extension ReleaseQuality: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.quality, .revision]) {
        ReleaseQuality(quality: Quality(id: 0, name: ""), revision: Revision(version: 0, real: 0))
    } take: { value, field, member in
        switch field {
        case .quality: value.quality = try member.required()
        case .revision: value.revision = try member.required()
        }
    }
}

extension ReleaseQuality {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case quality, revision
    }
}

extension Revision: DirectModel {
    /// Reads it field by field: libraries hold them by the ten thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.version, .real]) {
        Revision(version: 0, real: 0)
    } take: { value, field, member in
        switch field {
        case .version: value.version = try member.requiredInt()
        case .real: value.real = try member.requiredInt()
        case .isRepack: value.isRepack = member.bool
        }
    }
}

extension Revision {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case version, real, isRepack
    }
}
