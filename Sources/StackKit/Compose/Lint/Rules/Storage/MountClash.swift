extension LintRule {
    /// Two mounts at one place.
    static let mountClash = LintRule(
        "mount-clash", .error,
        reason: "Only the later of two mounts at one place is there; Compose says nothing of the other.",
        fix: "Give each a place of its own in the container."
    ) { subject in
        subject.each { name, service in
            var places: [String: Int] = [:]
            return service.volumes.enumerated().compactMap { index, mount in
                let target = mount.target.withoutLastSlash
                guard places[target] != nil else {
                    places[target] = index
                    return nil
                }
                return LintMatch("`\(target)` is mounted already", at: subject.path(name, "volumes", .index(index)))
            }
        }
    }
}

extension String {
    /// A folder's path without the slash behind it.
    var withoutLastSlash: String {
        var text = self
        while text.utf8.count > 1, text.hasSuffix("/") { text.removeLast() }
        return text
    }
}
