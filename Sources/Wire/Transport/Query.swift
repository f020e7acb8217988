/// What comes behind a path's question mark: names and values in order, a name as often as needed.
public struct Query: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// One `name=value`, not yet percent-encoded.
    public struct Item: Hashable, Sendable {
        /// The name, not percent-encoded.
        public var name: String
        /// The value, not percent-encoded.
        public var value: String

        /// Text as it is meant; sending percent-encodes it.
        public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
    }

    /// In the order they are sent; a name may occur more than once.
    public var items: [Item] = []

    /// Items as they are, in the order they are sent.
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

    /// True where no question mark is needed.
    public var isEmpty: Bool { items.isEmpty }
}

extension Query {
    /// The items of both, in their order.
    package static func + (left: Query, right: Query) -> Query { Query(left.items + right.items) }
}

/// Anything a query can carry: text, numbers, flags, ids, and lists of them.
public protocol QueryValue: Sendable {
    /// The value's texts; a list has one for each element.
    var queryValues: [String] { get }
}

extension String: QueryValue {
    /// The text itself.
    public var queryValues: [String] { [self] }
}

extension Int: QueryValue {
    /// The digits, behind a minus where it is negative.
    public var queryValues: [String] { [String(self)] }
}

extension Double: QueryValue {
    /// As Swift writes it, such as `1.0` or `1e+20`.
    public var queryValues: [String] { [String(self)] }
}

extension Bool: QueryValue {
    /// `true` or `false`.
    public var queryValues: [String] { [self ? "true" : "false"] }
}

extension Array: QueryValue where Element: QueryValue {
    /// The texts of all elements in turn, so that each is sent under the same name.
    public var queryValues: [String] { flatMap(\.queryValues) }
}
