/// Values by name, in the order they were written.
///
/// Equality disregards the order, as it does between the objects of a compose file.
public struct ComposeTable<Value: Hashable & Sendable>: Sendable {
    private var entries: [(name: String, value: Value)] = []
    /// Where each name stands; kept only once there are too many to look through.
    private var places: [String: Int] = [:]

    /// No values.
    public init() {}

    /// Values in their order; a later one replaces an earlier one of the same name.
    public init(_ elements: some Sequence<(String, Value)>) {
        for (name, value) in elements { self[name] = value }
    }

    /// The names in their order.
    public var names: [String] { entries.map(\.name) }

    /// The value of that name; a new one goes to the end, `nil` takes it out.
    public subscript(name: String) -> Value? {
        get { place(of: name).map { entries[$0].value } }
        set {
            switch (place(of: name), newValue) {
            case (let place?, let value?): entries[place].value = value
            case (let place?, nil):
                entries.remove(at: place)
                reindex()
            case (nil, let value?):
                entries.append((name, value))
                if places.isEmpty { reindex() } else { places[name] = entries.count - 1 }
            case (nil, nil): break
            }
        }
    }

    /// The same names with other values.
    public func mapValues<Other>(_ transform: (Value) throws -> Other) rethrows -> ComposeTable<Other> {
        ComposeTable<Other>(try entries.map { ($0.name, try transform($0.value)) })
    }

    /// Those of its values that pass, in their order.
    public func filter(_ passes: (String, Value) throws -> Bool) rethrows -> ComposeTable {
        ComposeTable(try entries.filter { try passes($0.name, $0.value) }.map { ($0.name, $0.value) })
    }

    private static var few: Int { 16 }

    private func place(of name: String) -> Int? {
        entries.count > Self.few ? places[name] : entries.firstIndex { $0.name == name }
    }

    private mutating func reindex() {
        places = [:]
        guard entries.count > Self.few else { return }
        for (place, entry) in entries.enumerated() { places[entry.name] = place }
    }
}

extension ComposeTable: RandomAccessCollection {
    /// Always zero.
    public var startIndex: Int { 0 }
    /// How many values there are.
    public var endIndex: Int { entries.count }
    /// The name and value at that place, in their order; the place must exist.
    public subscript(position: Int) -> (name: String, value: Value) { entries[position] }
}

extension ComposeTable: Hashable {
    /// True where both have the same names with the same values, in whatever order.
    public static func == (left: ComposeTable, right: ComposeTable) -> Bool {
        left.count == right.count && left.entries.allSatisfy { right[$0.name] == $0.value }
    }

    /// The same for values in any order.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for entry in entries {
            var one = Hasher()
            one.combine(entry.name)
            one.combine(entry.value)
            sum ^= one.finalize()
        }
        hasher.combine(sum)
    }
}

extension ComposeTable: ExpressibleByDictionaryLiteral {
    /// Values in the order they are written; of those with the same name the last one counts.
    public init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}
