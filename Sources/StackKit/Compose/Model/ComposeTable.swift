/// Values by name, in the order they were written.
///
/// Equality disregards the order, as it does between the objects of a compose file.
public struct ComposeTable<Value: Hashable & Sendable>: Sendable {
    private var order: [String] = []
    private var values: [String: Value] = [:]

    /// No values.
    public init() {}

    /// Values in their order; a later one replaces an earlier one of the same name.
    public init(_ elements: some Sequence<(String, Value)>) {
        for (name, value) in elements { self[name] = value }
    }

    /// The names in their order.
    public var names: [String] { order }

    /// The value of that name; a new one goes to the end, `nil` takes it out.
    public subscript(name: String) -> Value? {
        get { values[name] }
        set {
            if let newValue {
                if values.updateValue(newValue, forKey: name) == nil { order.append(name) }
            } else if values.removeValue(forKey: name) != nil {
                order.removeAll { $0 == name }
            }
        }
    }

    /// The same names with other values.
    public func mapValues<Other>(_ transform: (Value) throws -> Other) rethrows -> ComposeTable<Other> {
        ComposeTable<Other>(try map { ($0.name, try transform($0.value)) })
    }

    /// Those of its values that pass, in their order.
    public func filter(_ passes: (String, Value) throws -> Bool) rethrows -> ComposeTable {
        var table = self
        for (name, value) in self where try !passes(name, value) { table[name] = nil }
        return table
    }
}

extension ComposeTable: RandomAccessCollection {
    /// Always zero.
    public var startIndex: Int { 0 }
    /// How many values there are.
    public var endIndex: Int { order.count }
    /// The name and value at that place, in their order; the place must exist.
    public subscript(position: Int) -> (name: String, value: Value) {
        let name = order[position]
        guard let value = values[name] else { preconditionFailure("a name without its value") }
        return (name, value)
    }
}

extension ComposeTable: Hashable {
    /// True where both have the same names with the same values, in whatever order.
    public static func == (left: ComposeTable, right: ComposeTable) -> Bool { left.values == right.values }

    /// The same for values in any order.
    public func hash(into hasher: inout Hasher) { hasher.combine(values) }
}

extension ComposeTable: ExpressibleByDictionaryLiteral {
    /// Values in the order they are written; of those with the same name the last one counts.
    public init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}
