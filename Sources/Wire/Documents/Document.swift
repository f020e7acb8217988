/// Any document, whatever it was written in: the one tree that JSON, XML and YAML are read into.
///
/// Numbers keep their text and members their order, so that what was not edited is written back as it came.
public enum Document: Hashable, Sendable {
    /// Nothing; also what a member or element that is not there reads as.
    case null
    /// True or false; XML knows strings only.
    case bool(Bool)
    /// A number as it was written.
    case number(Number)
    /// A text, unescaped.
    case string(String)
    /// Elements in their order.
    case list([Document])
    /// Members in the order they came.
    case object(Members)
}

extension Document {
    /// The member of that name, `.null` where there is none; setting one on anything but an object makes it one.
    public subscript(name: String) -> Document {
        get { if case .object(let members) = self { members[name] ?? .null } else { .null } }
        set {
            var members = if case .object(let members) = self { members } else { Members() }
            self = .null
            members[name] = newValue
            self = .object(members)
        }
    }

    /// The element at that place, `.null` where there is none; setting the place behind the last one appends.
    public subscript(index: Int) -> Document {
        get { if case .list(let list) = self, list.indices.contains(index) { list[index] } else { .null } }
        set {
            var list = if case .list(let list) = self { list } else { [Document]() }
            self = .null
            if list.indices.contains(index) { list[index] = newValue } else { list.append(newValue) }
            self = .list(list)
        }
    }

    /// True for null, which is also what a member or element that is not there reads as.
    public var isNull: Bool { self == .null }

    /// The text of a string, and of nothing else.
    public var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The value of a boolean, and of nothing else.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// A number's value where it is whole and fits.
    public var int: Int? { if case .number(let number) = self { number.int } else { nil } }

    /// A number's value, rounded to the nearest double.
    public var double: Double? { if case .number(let number) = self { number.double } else { nil } }

    /// The elements of a list; empty for anything else.
    public var list: [Document] {
        get { if case .list(let list) = self { list } else { [] } }
        set { self = .list(newValue) }
    }

    /// The members of an object; empty for anything else.
    public var members: Members {
        get { if case .object(let members) = self { members } else { Members() } }
        set { self = .object(newValue) }
    }

    /// Repeats on `self` the edits that lead from `old` to `new`, leaving every other member alone.
    ///
    /// A list is replaced as a whole: its elements have no names by which to tell them apart. A member that is gone in
    /// `new` becomes null, for a server takes an absent one as not meant.
    public func edited(from old: Document, to new: Document) -> Document {
        guard case (.object(var members), .object(let before), .object(let after)) = (self, old, new) else {
            return new
        }
        for (name, value) in after where before[name] != value {
            members[name] = (members[name] ?? .null).edited(from: before[name] ?? .null, to: value)
        }
        for (name, _) in before where after[name] == nil { members[name] = .null }
        return .object(members)
    }

    /// What kind of value this is, in the words of an error message.
    public var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .list: "a list"
        case .object: "an object"
        }
    }
}

extension Document: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    /// Null.
    public init(nilLiteral: ()) { self = .null }
    /// A boolean.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// A whole number, written in its digits.
    public init(integerLiteral value: Int) { self = .number(Number(value)) }
    /// A number; a whole one is written without a fraction.
    public init(floatLiteral value: Double) { self = .number(Number(value)) }
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A list.
    public init(arrayLiteral elements: Document...) { self = .list(elements) }
    /// An object; of members with the same name the last one counts.
    public init(dictionaryLiteral elements: (String, Document)...) { self = .object(Members(elements)) }

    /// A boolean.
    public init(_ value: Bool) { self = .bool(value) }
    /// A whole number, written in its digits.
    public init(_ value: Int) { self = .number(Number(value)) }
    /// A number; infinity and NaN, for which JSON has no word, become zero.
    public init(_ value: Double) { self = .number(Number(value)) }
    /// A string, whatever it looks like.
    public init(_ value: String) { self = .string(value) }
    /// A list of these elements, in their order.
    public init(_ value: some Sequence<Document>) { self = .list(Array(value)) }
}

extension Document: CustomStringConvertible {
    /// The document as compact JSON.
    public var description: String { json() }
}
