public import FoundationEssentials
public import Wire

/// One line of a journal: a step that began, or how it ended.
public struct JournalEntry: Hashable, Sendable {
    /// Whether the step begins or ends here.
    public enum Moment: String, Hashable, Sendable {
        /// It is about to be done.
        case begin
        /// It is over; `outcome` says how.
        case end
    }

    /// How a step ended.
    public enum Outcome: String, Hashable, Sendable {
        /// It did what it should.
        case done
        /// It did not; the detail says why.
        case failed
        /// Somebody interrupted it.
        case cancelled
        /// Whoever did it was killed; a later run found it unfinished.
        case lost
    }

    /// When it was written.
    public var time: Date
    /// Eight letters that the entries of one run share.
    public var run: String
    /// What is done, such as `apply` or `up`.
    public var step: String
    /// Begin or end.
    public var moment: Moment
    /// How it ended; `nil` at its begin.
    public var outcome: Outcome?
    /// What a later reader needs to know, such as the revision. Never a secret.
    public var detail: Document

    /// An entry.
    public init(
        _ time: Date, run: String, _ step: String, _ moment: Moment, outcome: Outcome? = nil, detail: Document = [:]
    ) {
        (self.time, self.run, self.step, self.moment) = (time, run, step, moment)
        (self.outcome, self.detail) = (outcome, detail)
    }

    /// One line of JSON, without its end.
    var line: String {
        var document: Document = [
            "time": Document(time.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))),
            "run": Document(run), "step": Document(step), "moment": Document(moment.rawValue),
        ]
        if let outcome { document["outcome"] = Document(outcome.rawValue) }
        if !detail.members.isEmpty { document["detail"] = detail }
        return document.json()
    }

    /// Reads a line; `nil` for one that was not written to its end.
    init?(line: some StringProtocol) {
        guard let document = try? Document(json: String(line)), let run = document["run"].string,
            let step = document["step"].string, let moment = document["moment"].string.flatMap(Moment.init),
            let text = document["time"].string,
            let time = try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        else { return nil }
        self.init(
            time, run: run, step, moment, outcome: document["outcome"].string.flatMap(Outcome.init),
            detail: document["detail"])
    }
}
