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
