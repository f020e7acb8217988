extension CauseRule {
    /// A service that another does not reach: mostly the result of another cause.
    static let refusedConnection = CauseRule("connection-refused", weight: 30) { input in
        let lines = input.lines(with: [
            "connection refused", "econnrefused", "actively refused", "no route to host", "the connection was refused",
        ])
        let place = lines.lazy.compactMap {
            $0.line.firstMatch(of: #/([a-z0-9][a-z0-9.-]*:\d{2,5})(?!\d)/#)?.1
        }.first
        return Match(
            sentence:
                "\(lines.services) cannot reach \(place.map { "\($0)" } ?? "another service"): nobody answers there.",
            advice: "Check that the other service runs, and that its port inside the network is meant, "
                + "not the published one.",
            evidence: lines)
    }
}
