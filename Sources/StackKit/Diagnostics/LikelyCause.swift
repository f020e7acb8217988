/// What probably is wrong, what speaks for it, and what to do.
public struct LikelyCause: Hashable, Sendable, Codable {
    /// A line that speaks for a cause, and where it stands.
    public struct Evidence: Hashable, Sendable, Codable {
        /// A service, `findings`, `disks` or `clock`.
        public var source: String
        /// As it was written, shortened.
        public var line: String

        init(_ source: String, _ line: String) {
            (self.source, self.line) = (source, line.count > 300 ? "\(line.prefix(300))…" : line)
        }
    }

    /// The rule's name, such as `disk-full`.
    public let rule: String
    /// In one sentence.
    public let sentence: String
    /// What to do first.
    public let advice: String
    /// How much speaks for it; only the order means something.
    public let score: Int
    /// Up to five lines, the newest last.
    public let evidence: [Evidence]
}

/// One thing that goes wrong in stacks, and how it shows.
public struct CauseRule: Sendable {
    /// What a rule found; the rule's weight is added.
    struct Match {
        var sentence: String
        var advice: String
        /// Lines of logs.
        var evidence: [LikelyCause.Evidence]
        /// Facts that were measured rather than read: they count for more.
        var facts: [LikelyCause.Evidence] = []
    }

    /// Short and lasting, such as `disk-full`.
    public let name: String
    /// How much a match says: a cause that explains other troubles weighs more than what may be their result.
    let weight: Int
    /// A pure function; `nil` where nothing speaks for the cause.
    let match: @Sendable (DiagnosticsInput) -> Match?

    init(_ name: String, weight: Int, match: @escaping @Sendable (DiagnosticsInput) -> Match?) {
        (self.name, self.weight, self.match) = (name, weight, match)
    }

    /// Every rule there is.
    public static let all: [CauseRule] = [
        .diskFull, .vpnUnhealthy, .clockSkew, .portTaken, .imagePull, .outOfMemory, .databaseDamaged, .keyRefused,
        .nameNotResolved, .permissionDenied, .hardLinkTrap, .healthCheck, .keepsRestarting, .refusedConnection,
    ]

    func cause(in input: DiagnosticsInput) -> LikelyCause? {
        guard let match = match(input), !match.evidence.isEmpty || !match.facts.isEmpty else { return nil }
        return LikelyCause(
            rule: name, sentence: match.sentence, advice: match.advice,
            score: weight + 10 * min(match.facts.count, 2) + 2 * min(match.evidence.count, 5),
            evidence: Array((match.evidence.suffix(5 - min(match.facts.count, 2)) + match.facts.prefix(2))))
    }
}

extension DiagnosticsInput {
    /// What is most probably wrong, the likeliest first; empty where nothing speaks for anything.
    ///
    /// - Parameter secrets: All that the stack has: lines of logs are shown, and these and what looks like one are taken
    ///   out of them.
    public func likelyCauses(_ count: Int = 3, secrets: some Sequence<Secret>) -> [LikelyCause] {
        let scan = SecretScan(secrets)
        return likelyCauses(count).map { $0.redacted(scan) }
    }

    func likelyCauses(_ count: Int = 3) -> [LikelyCause] {
        Array(
            CauseRule.all.compactMap { $0.cause(in: self) }
                .sorted { ($1.score, $0.rule) < ($0.score, $1.rule) }
                .prefix(count))
    }
}

extension LikelyCause {
    func redacted(_ scan: SecretScan) -> LikelyCause {
        LikelyCause(
            rule: rule, sentence: TextRedaction.file(sentence, scan), advice: TextRedaction.file(advice, scan),
            score: score,
            evidence: evidence.map { Evidence(scan.redacted($0.source), TextRedaction.file($0.line, scan)) })
    }
}
