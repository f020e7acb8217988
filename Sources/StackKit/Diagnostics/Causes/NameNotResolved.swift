extension CauseRule {
    /// A host name that nobody knows where it is used.
    static let nameNotResolved = CauseRule("name-not-resolved", weight: 62) { input in
        let phrases: [LogPhrase] = [
            "name or service not known", "could not resolve host", "temporary failure in name resolution",
            "no such host", "enotfound", "eai_again", "name does not resolve", "the host name is not known",
            "nodename nor servname",
        ]
        let lines = input.lines(with: phrases)
        let host = lines.lazy.compactMap { CauseRule.host(in: $0.line) }.first
        let isOutside = host?.contains(".") ?? false
        return Match(
            sentence: "\(host.map { "The name `\($0)`" } ?? "A host name") is not known to \(lines.services).",
            advice: isOutside
                ? "Check this machine's DNS and internet connection: a name of the internet is not found."
                : "Use the service's name in the compose file and a network both are in; "
                    + "what shares a VPN's network goes by the VPN's name.",
            evidence: lines, facts: input.findings(with: phrases))
    }

    private static func host(in line: String) -> String? {
        let found =
            line.firstMatch(
                of: #/(?i)(?:host:|lookup|resolve host:?|enotfound|eai_again|known:?) ['"(]?([a-z0-9][a-z0-9.-]*)/#)
            ?? line.firstMatch(of: #/\(([a-z0-9][a-z0-9.-]*):\d+\)/#)
        return found.map { String($0.1).trimmingSuffix { $0 == "." || $0 == "-" } }
    }
}

extension String {
    fileprivate func trimmingSuffix(where isTrimmed: (Character) -> Bool) -> String {
        var text = self[...]
        while let last = text.last, isTrimmed(last) { text.removeLast() }
        return String(text)
    }
}
