extension CauseRule {
    /// Downloads and library on two mounts: every import is a copy, or fails.
    static let hardLinkTrap = CauseRule("hard-link-trap", weight: 50) { input in
        let phrases: [LogPhrase] = [
            "invalid cross-device link", "exdev", ["hardlink", "failed"], ["hard link", "failed"],
            "not the same device",
        ]
        let findings: [LogPhrase] = ["hard link", "hardlink", "hard-link", "one filesystem"]
        let lines = input.lines(with: phrases)
        return Match(
            sentence: "Downloads and library are on two mounts, so that no import can be a hard link.",
            advice: "Mount one folder with both in it, `/data`, into the download client and the *arr services alike.",
            evidence: lines, facts: input.findings(with: findings))
    }
}
