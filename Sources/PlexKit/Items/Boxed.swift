/// Keeps a rare part of a model elsewhere, so that the many without it stay small.
enum Boxed<Value: Blank>: Hashable, Sendable {
    case none
    indirect case some(Value)

    init(_ value: Value) { self = value == Value() ? .none : .some(value) }

    /// What is kept, a blank one where nothing is.
    var value: Value {
        get { if case .some(let value) = self { value } else { Value() } }
        _modify {
            var value = value
            // Let go of meanwhile, so that lists in it are changed where they are.
            self = .none
            defer { self = .some(value) }
            yield &value
        }
    }
}

/// A part of a model of which every member may be missing.
protocol Blank: Hashable, Sendable {
    init()
}
