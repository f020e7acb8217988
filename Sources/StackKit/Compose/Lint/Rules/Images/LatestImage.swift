extension LintRule {
    /// An image that is another one tomorrow.
    static let latestImage = LintRule(
        "latest-image", .warning,
        reason:
            "The next pull may bring a version that changes the database for good, and there is no name to go back to.",
        fix: "Name the version: `:5.14.0` instead of `:latest`."
    ) { subject in
        subject.each { name, service in
            guard let image = service.image.flatMap({ ImageName($0) }), image.digest == nil, let tag = image.tag,
                moving.contains(tag.lowercased())
            else { return [] }
            return [LintMatch("`\(tag)` is not a version", at: subject.path(name, "image"))]
        }
    }

    private static let moving: Set<String> = [
        "latest", "develop", "nightly", "main", "master", "edge", "stable", "beta", "dev", "rolling", "testing",
        "release",
    ]
}
