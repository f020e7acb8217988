extension CauseRule {
    /// A key, a token or a password that the other side does not take.
    static let keyRefused = CauseRule("key-refused", weight: 64) { input in
        let phrases: [LogPhrase] = [
            ["401", "unauthorized"], ["401", "api key"], ["401", "apikey"], "invalid api key", "api key is invalid",
            "apikey is invalid", "the key was not accepted", "invalid token", "authentication failure",
            "http 401", "error 401", "code 401", "status 401", "[401:", "wrong username or password",
            "failed to authenticate with",
        ]
        let lines = input.lines(with: phrases)
        let findings = input.findings(with: phrases)
        let place = lines.isEmpty ? "A service" : "A service that \(lines.services) talks to"
        return Match(
            sentence: "\(place) refuses the key or password it is given.",
            advice: "Copy the key anew from the refusing service, put it into the vault, and apply once more.",
            evidence: lines, facts: findings)
    }
}
