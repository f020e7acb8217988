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

    /// Carries the probes out, one after the other.
    public func run(_ ask: Probe.Ask) async -> Finding {
        var answers: [Observed<Probe.Answer>] = []
        for probe in probes { answers.append(await ask(probe)) }
        return judge(answers)
    }
}

/// A command whose answer tells something.
public struct Probe: Hashable, Sendable {
    /// Where a command is carried out.
    public enum Place: Hashable, Sendable {
        /// In the running container of a service.
        case service(String)
        /// On the host itself.
        case host
        /// By the engine: the command is one of docker's.
        case engine
    }

    /// What a command left behind.
    public struct Answer: Hashable, Sendable {
        /// Zero is success.
        public var code: Int32
        /// Standard output, without spaces around it.
        public var output: String
        /// Standard error, without spaces around it.
        public var errors: String

        /// An answer, such as a test makes one.
        public init(code: Int32 = 0, _ output: String = "", errors: String = "") {
            (self.code, self.output, self.errors) = (code, output, errors)
        }
    }

    /// Carries a probe out. One that could not be carried out is unknown; one that failed is an answer.
    public typealias Ask = @Sendable (Probe) async -> Observed<Answer>

    /// Where it is carried out.
    public var place: Place
    /// The program and its arguments.
    public var command: [String]

    /// A command at a place.
    public init(_ place: Place, _ command: [String]) { (self.place, self.command) = (place, command) }
}

/// What a check has found out.
public struct Finding: Hashable, Sendable {
    /// The three answers to "is it well?".
    public enum Verdict: Hashable, Sendable {
        /// As it should be; the words say what was seen.
        case well(String)
        /// What is wrong, and how to mend it.
        case wrong(String, fix: String)
        /// It could not be found out.
        case unknown(String)
    }

    /// The check's name.
    public var check: String
    /// What was to be found out.
    public var title: String
    /// What was.
    public var verdict: Verdict
}

extension [Observed<Probe.Answer>] {
    /// The answers where every probe could be carried out, else why one could not.
    var all: Result<[Probe.Answer], Unanswered> {
        var answers: [Probe.Answer] = []
        for answer in self {
            switch answer {
            case .known(let answer, _): answers.append(answer)
            case .partly(_, let why, _), .unknown(let why, _): return .failure(Unanswered(why: why))
            }
        }
        return .success(answers)
    }
}

struct Unanswered: Error {
    let why: String
}
