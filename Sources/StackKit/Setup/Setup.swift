/// The setting-up of a stack, question by question: events in, a screen and effects out. It does nothing by itself, so
/// that the same run of events gives the same screens.
public struct Setup: Hashable, Sendable {
    /// What was answered.
    public internal(set) var answers: SetupAnswers
    /// The name of the question that is being asked.
    public internal(set) var at: String
    /// What is to be said about the last answer.
    public internal(set) var notices: [SetupNotice] = []
    /// What the last look at everything found; `nil` where nobody has looked since the last answer.
    public internal(set) var findings: [Finding]?
    /// What asking the services came to, by name.
    public internal(set) var tests = Named<SetupTest>()
    /// True where more help is shown.
    public internal(set) var showsMore = false
    /// True once the file is written.
    public internal(set) var isWritten = false
    /// True once it is over, written or not.
    public internal(set) var isOver = false
    /// True while one answer is changed from the review, which comes next again.
    var isEditing = false
    /// The part that is being skipped while a key is made.
    var skipping: SetupSection?
    /// The answer that waits for the vault.
    var waiting: (key: String, reference: String)? {
        get { pending.map { ($0.key, $0.reference) } }
        set { pending = newValue.map { Pending(key: $0.key, reference: $0.reference) } }
    }
    private var pending: Pending?

    private struct Pending: Hashable {
        var key: String
        var reference: String
    }

    /// From the beginning.
    public init(hints: SetupHints = SetupHints()) { self.init(SetupAnswers(hints: hints), at: "welcome") }

    /// Where somebody left it.
    init(_ answers: SetupAnswers, at key: String) { (self.answers, at) = (answers, key) }

    /// The question that is being asked.
    public var question: SetupQuestion {
        let all = answers.questions
        return all.first { $0.key == at } ?? all[0]
    }

    /// What Enter answers.
    public var standard: String? { answers[question.key] ?? question.standard }
}

/// Something said about an answer.
public struct SetupNotice: Hashable, Sendable {
    /// How bad it is.
    public var kind: Kind
    /// In a sentence or two.
    public var text: String

    /// How bad something is.
    public enum Kind: String, Hashable, Sendable {
        /// Good to know.
        case note
        /// To be thought over.
        case warning
        /// Not taken.
        case error
    }
}
