extension [Observed<DoctorProbe.Answer>] {
    /// The answers where every probe could be carried out, else why one could not.
    var all: Result<[DoctorProbe.Answer], Unanswered> {
        var answers: [DoctorProbe.Answer] = []
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

extension DoctorProbe.Answer {
    /// What it complains of; its code where it says nothing.
    var complaint: String { errors.isEmpty ? "code \(code)" : errors }
}
