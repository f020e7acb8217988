/// What comes behind a path's question mark: names and values in order, a name as often as needed.
public struct Query: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// One `name=value`, not yet percent-encoded.
    public struct Item: Hashable, Sendable {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
    }

    public var items: [Item] = []

    public init(_ items: [Item] = []) { self.items = items }

    /// `nil` values are left out; a list repeats its name.
    public init(dictionaryLiteral elements: (String, (any QueryValue)?)...) {
        for (name, value) in elements { self[name] = value }
    }

    /// The first value of that name; setting replaces all values of that name.
    public subscript(name: String) -> (any QueryValue)? {
        get { items.first { $0.name == name }?.value }
        set {
            items.removeAll { $0.name == name }
            items += newValue?.queryValues.map { Item(name, $0) } ?? []
        }
    }

    public var isEmpty: Bool { items.isEmpty }
}

/// Anything a query can carry: text, numbers, flags, ids, and lists of them.
public protocol QueryValue: Sendable {
    /// The value's texts; a list has one for each element.
    var queryValues: [String] { get }
}

extension String: QueryValue { public var queryValues: [String] { [self] } }
extension Int: QueryValue { public var queryValues: [String] { [String(self)] } }
extension Double: QueryValue { public var queryValues: [String] { [String(self)] } }
extension Bool: QueryValue { public var queryValues: [String] { [self ? "true" : "false"] } }
extension Array: QueryValue where Element: QueryValue {
    public var queryValues: [String] { flatMap(\.queryValues) }
}
