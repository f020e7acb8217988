import StackKit

/// A setting-up that is driven by what somebody types; keys are taken as a vault would take them.
struct SetupRun {
    var setup = Setup()
    var effects: [SetupEffect] = []

    init(_ lines: String...) { type(lines) }

    mutating func type(_ lines: [String]) { for line in lines { type(line) } }

    /// Types a line; where a key is asked for, it is typed as one.
    mutating func type(_ line: String) {
        if case .secret = setup.question.kind { take(.secret(Secret(line))) } else { take(.line(line)) }
    }

    mutating func take(_ event: SetupEvent) {
        for effect in setup.receive(event) {
            effects.append(effect)
            switch effect {
            case .store(let entry, _), .make(let entry): take(.stored(entry: entry))
            default: break
            }
        }
    }

    /// Answers by the questions' names until one is not among them.
    mutating func answer(_ answers: [String: String]) {
        while let answer = answers[setup.question.key] {
            let before = setup.at
            type(answer)
            if setup.at == before { return }
        }
    }

    /// Enter until a question of that name, or the review.
    mutating func enter(until key: String) {
        for _ in 0..<200 where setup.at != key && setup.question.kind != .review {
            let before = setup.at
            type("")
            if setup.at == before { return }
        }
    }

    var errors: [String] { setup.notices.filter { $0.kind == .error }.map(\.text) }
}
