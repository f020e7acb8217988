public import Wire

/// A deployment that did not end well: what failed, what the containers said, and what runs now.
public struct DeployFailure: Error, CustomStringConvertible {
    /// The revision that was to run.
    public var revision: Int
    /// What went wrong, in a sentence.
    public var cause: String
    /// The failure's kind, for a machine.
    public var code: String
    /// The containers that are not well.
    public var containers: [FailedContainer]
    /// What was done about it.
    public var rollback: Rollback

    /// What became of the stack after a failure.
    public enum Rollback: Hashable, Sendable {
        /// Nobody asked for it; that revision could be gone back to, where there is one.
        case possible(Int?)
        /// It failed before anything that runs was touched: that revision still runs, where there is one.
        case untouched(Int?)
        /// That revision runs again and is healthy.
        case done(Int)
        /// Going back failed too, for this reason.
        case failed(Int, String)
    }

    /// For a person: the cause, then each container with its last words, then what to do.
    public var description: String {
        let ending =
            switch rollback {
            case .possible(let number?):
                "Revision \(number) ran before: `stack-deploy rollback \(number)` goes back to it."
            case .possible(nil): "There is no earlier revision to go back to."
            case .untouched(let number?): "Nothing that runs was touched: revision \(number) runs as before."
            case .untouched(nil): "Nothing was started."
            case .done(let number): "Revision \(number) runs again and is healthy."
            case .failed(let number, let why): "Going back to revision \(number) failed, too: \(why)"
            }
        return (["revision \(revision) does not run: \(cause)"] + containers.map(\.description) + [ending])
            .joined(separator: "\n")
    }

    /// For a machine.
    public var report: Document {
        let (state, number): (String, Int?) =
            switch rollback {
            case .possible(let number): ("possible", number)
            case .untouched(let number): ("untouched", number)
            case .done(let number): ("done", number)
            case .failed(let number, _): ("failed", number)
            }
        return [
            "revision": Document(revision), "code": Document(code), "cause": Document(cause),
            "containers": Document(containers.map(\.report)),
            "rollback": ["state": Document(state), "revision": number.map { Document($0) } ?? .null],
        ]
    }
}
