public import struct FoundationEssentials.Date

/// What was seen of something outside, which is never the same as what is there.
///
/// There is deliberately no way to read one as a plain value with a default: a service that is down would look empty.
public enum Observed<Value> {
    /// All of it was read.
    case known(Value, at: Date)
    /// What it has can be used; what it lacks is unknown, because something could not be read.
    case partly(Value, missing: String, at: Date)
    /// Nothing of it could be read.
    case unknown(why: String, since: Date)
}

extension Observed: Sendable where Value: Sendable {}
extension Observed: Equatable where Value: Equatable {}
extension Observed: Hashable where Value: Hashable {}

extension Observed {
    /// What was read, complete when every list arrived without losing an element.
    public init(_ value: Value, losses: Int, at time: Date) {
        let elements = losses == 1 ? "1 element" : "\(losses) elements"
        self =
            losses == 0
            ? .known(value, at: time)
            : .partly(value, missing: "\(elements) of its answer could not be read", at: time)
    }

    /// The same observation of something else; unknown stays unknown.
    public func map<Other, Failure: Error>(_ body: (Value) throws(Failure) -> Other) throws(Failure) -> Observed<Other>
    {
        switch self {
        case .known(let value, let time): .known(try body(value), at: time)
        case .partly(let value, let missing, let time): .partly(try body(value), missing: missing, at: time)
        case .unknown(let why, let since): .unknown(why: why, since: since)
        }
    }

    /// What both saw together: complete only if both are, and unknown if either is.
    public func and<Other>(_ other: Observed<Other>) -> Observed<(Value, Other)> {
        switch (self, other) {
        case (.unknown(let why, let since), _), (_, .unknown(let why, let since)): .unknown(why: why, since: since)
        case (.known(let left, let first), .known(let right, let second)): .known((left, right), at: min(first, second))
        case (.partly(let left, let missing, let first), .known(let right, let second)),
            (.partly(let left, let missing, let first), .partly(let right, _, let second)):
            .partly((left, right), missing: missing, at: min(first, second))
        case (.known(let left, let first), .partly(let right, let missing, let second)):
            .partly((left, right), missing: missing, at: min(first, second))
        }
    }

    /// How sure it is that something this observation does not show is really not there.
    public var absence: Certainty {
        switch self {
        case .known: .certain
        case .partly(_, let missing, _): .unknown(why: missing)
        case .unknown(let why, _): .unknown(why: why)
        }
    }

    /// True unless nothing could be read.
    public var isReadable: Bool { if case .unknown = self { false } else { true } }

    /// Where a value was sought: found, certainly not there, or not to be told.
    public func find<Found>(_ search: (Value) -> Found?) -> Presence<Found> {
        switch self {
        case .known(let value, _), .partly(let value, _, _):
            if let found = search(value) { return .present(found) }
            return absence.why.map(Presence.unknown) ?? .absent
        case .unknown(let why, _): return .unknown(why: why)
        }
    }
}

/// The three answers to "is it there?".
public enum Presence<Value> {
    /// It is there.
    case present(Value)
    /// It was looked for everywhere and is not there.
    case absent
    /// It was not found where it could be looked for; `why` is a sentence for a person.
    case unknown(why: String)
}

extension Presence: Sendable where Value: Sendable {}
extension Presence: Equatable where Value: Equatable {}
