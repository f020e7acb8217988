extension LintRule {
    /// A service of which nobody knows what it runs.
    static let noImage = LintRule(
        "no-image", .error, reason: "A container is made of an image, and without one there is nothing to start.",
        fix: "Give the service an `image` or a `build`."
    ) { subject in
        subject.each { name, service in
            let hasOne = service.image != nil || service.build != nil || service.provider != nil
            let isUnread = service.others["image"] != nil || service.others["build"] != nil
            return hasOne || isUnread ? [] : [LintMatch("`\(name)` has no image", at: subject.path(name))]
        }
    }
}
