extension LintRule {
    /// An image without a version.
    static let untaggedImage = LintRule(
        "untagged-image", .warning, reason: "Without a tag `latest` is pulled, which is another image tomorrow.",
        fix: "Name the version: `:5.14.0`."
    ) { subject in
        subject.each { name, service in
            guard service.build == nil, let text = service.image, let image = ImageName(text), image.tag == nil,
                image.digest == nil
            else { return [] }
            return [LintMatch("`\(text)` names no version", at: subject.path(name, "image"))]
        }
    }
}
