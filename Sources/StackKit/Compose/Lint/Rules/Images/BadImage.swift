extension LintRule {
    /// A name that no image can have.
    static let badImage = LintRule(
        "bad-image", .error,
        reason: "Compose passes any name on; the engine then refuses it, after others were started.",
        fix: "Write `registry/path/name:tag`, the path in lower case."
    ) { subject in
        subject.each { name, service in
            guard let image = service.image, ImageName(image) == nil else { return [] }
            let lower = image.lowercased()
            let hint = ImageName(lower) != nil ? "Write `\(lower)`." : nil
            return [LintMatch("`\(image)` is no name of an image", at: subject.path(name, "image"), fix: hint)]
        }
    }
}
