/// Something to find out about a running stack: what is asked, and what the answers mean.
///
/// It is data: who carries the commands out is not its business, so that a check is tested without a stack.
public struct DoctorCheck: Sendable {
    /// A stable name, such as `leak.qbittorrent`.
    public let name: String
    /// What it finds out, in a few words.
    public let title: String
    /// The commands, in their order. All are carried out, for a later one may undo what an earlier one did.
    public let probes: [Probe]
    private let judging: @Sendable ([Observed<Probe.Answer>]) -> Finding.Verdict

    /// A check; `judge` gets an answer for each probe.
    public init(
        _ name: String, _ title: String, _ probes: [Probe],
        judge: @escaping @Sendable ([Observed<Probe.Answer>]) -> Finding.Verdict
    ) {
        (self.name, self.title, self.probes, judging) = (name, title, probes, judge)
    }

    /// What the answers mean.
    public func judge(_ answers: [Observed<Probe.Answer>]) -> Finding {
        Finding(check: name, title: title, verdict: judging(answers))
    }

    /// Carries the probes out, one after the other, and to the last even where the task is cancelled: what one has
    /// switched off, another switches on.
    public func run(_ ask: @escaping Probe.Ask) async -> Finding {
        let probes = probes
        let answers = await Task {
            var answers: [Observed<Probe.Answer>] = []
            for probe in probes { answers.append(await ask(probe)) }
            return answers
        }.value
        return judge(answers)
    }
}
