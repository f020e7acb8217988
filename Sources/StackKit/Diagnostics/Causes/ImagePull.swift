extension CauseRule {
    /// An image that cannot be had.
    static let imagePull = CauseRule("image-pull", weight: 74) { input in
        let lines = input.lines(with: [
            "manifest unknown", "pull access denied", "toomanyrequests", "failed to resolve reference",
            "no matching manifest for", "error pulling image", "errimagepull", ["manifest for", "not found"],
            "failed to pull image",
        ])
        let text = lines.map { $0.line.lowercased() }
        let advice =
            if text.contains(where: { $0.contains("toomanyrequests") }) {
                "The registry has had enough requests from this address: wait an hour, or log in with `docker login`."
            } else if text.contains(where: { $0.contains("no matching manifest") }) {
                "There is no image for this machine's processor: choose another tag or another image."
            } else if text.contains(where: { $0.contains("pull access denied") }) {
                "Check the image's name for a misprint; a private one needs `docker login`."
            } else {
                "Check the image's name and tag, and whether its registry can be reached from here."
            }
        return Match(
            sentence: "An image for \(lines.services) cannot be pulled.", advice: advice, evidence: lines)
    }
}
