extension CauseRule {
    /// A port that two want: the second does not start.
    static let portTaken = CauseRule("port-taken", weight: 76) { input in
        let phrases: [LogPhrase] = [
            "address already in use", "port is already allocated", "eaddrinuse", "ports are not available",
            "failed to bind host port", ["port", "is taken"], ["port", "already in use"],
        ]
        let lines = input.lines(with: phrases)
        let findings = input.findings(with: phrases)
        let port = (findings + lines).lazy.compactMap { CauseRule.port(in: $0.line) }.first
        return Match(
            sentence: "\(port.map { "Port \($0)" } ?? "A port") is taken by another program or service.",
            advice: "See who has it with `ss -ltnp\(port.map { " 'sport = :\($0)'" } ?? "")`, "
                + "then stop that or choose another port.",
            evidence: lines, facts: findings)
    }

    /// The last number behind a colon or the word port that can be one.
    private static func port(in line: String) -> Int? {
        line.matches(of: #/(?::|[Pp]ort )(\d{2,5})(?!\d|\.)/#).compactMap { Int($0.1) }.last { 1...65_535 ~= $0 }
    }
}
