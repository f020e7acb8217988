extension CauseRule {
    /// Files of another user than the one a service runs as.
    static let permissionDenied = CauseRule("permission-denied", weight: 64) { input in
        let phrases: [LogPhrase] = [
            "permission denied", ["access to the path", "is denied"], "eacces", "operation not permitted",
            "unauthorizedaccessexception", ["folder", "is not writable"], "not writable for",
        ]
        // Docker's own socket is another matter than the files of the library.
        let lines = input.lines(with: phrases).filter { !$0.line.contains("docker.sock") }
        let path = lines.lazy.compactMap { $0.line.firstMatch(of: #/['"\s](/[^'":\s]+)/#)?.1 }.first
        return Match(
            sentence: "\(lines.isEmpty ? "A service" : lines.services) may not read or write \(path ?? "its files").",
            advice:
                "Give the files to PUID and PGID (`chown -R PUID:PGID \(path ?? "FOLDER")`), "
                + "and let every service run as the same.",
            evidence: lines, facts: input.findings(with: phrases))
    }
}
