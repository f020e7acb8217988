/// A way in which a document is not what its model says: what newer, older and broken versions do.
public enum DriftFault: String, Sendable, CaseIterable {
    /// Every `status`, `type` and `protocol` has a value nobody has heard of.
    case unknownEnumValue
    /// Every object has a member nobody has heard of.
    case extraMember
    /// Every number is a string.
    case numbersAsStrings
    /// The first object inside the document is a list.
    case objectAsList
    /// Titles are null.
    case nullTitle
    /// Times are `0001-01-01T00:00:00Z`, which .NET writes for never.
    case yearOne
    /// Titles have a control character in them, which XML forbids and Plex sends.
    case controlCharacter

    func changed(_ document: Document) -> Document {
        switch self {
        case .unknownEnumValue:
            Self.members(of: document) { name, value in
                ["status", "type", "protocol"].contains(name) && value.string != nil ? "fromTheFuture" : value
            }
        case .extraMember: Self.objects(of: document) { $0["fromTheFuture"] = ["isNew": true] }
        case .numbersAsStrings: Self.numbers(of: document)
        case .objectAsList: Self.firstObject(of: document)
        case .nullTitle: Self.members(of: document) { name, value in name == "title" ? .null : value }
        case .yearOne:
            Self.members(of: document) { _, value in
                guard let text = value.string, text.count >= 20, text.hasSuffix("Z"), Moment(text) != nil else {
                    return value
                }
                return "0001-01-01T00:00:00Z"
            }
        case .controlCharacter:
            Self.members(of: document) { name, value in
                guard name == "title", let text = value.string else { return value }
                return .string(text + "\u{1}")
            }
        }
    }

    private static func members(of document: Document, _ change: (String, Document) -> Document) -> Document {
        switch document {
        case .list(let list): .list(list.map { members(of: $0, change) })
        case .object(let all):
            .object(Members(all.map { ($0.name, members(of: change($0.name, $0.value), change)) }))
        default: document
        }
    }

    private static func objects(of document: Document, _ change: (inout Members) -> Void) -> Document {
        switch document {
        case .list(let list): return .list(list.map { objects(of: $0, change) })
        case .object(let all):
            var changed = Members(all.map { ($0.name, objects(of: $0.value, change)) })
            change(&changed)
            return .object(changed)
        default: return document
        }
    }

    private static func numbers(of document: Document) -> Document {
        switch document {
        case .number(let number): .string(number.text)
        case .list(let list): .list(list.map(numbers))
        case .object(let all): .object(Members(all.map { ($0.name, numbers(of: $0.value)) }))
        default: document
        }
    }

    private static func firstObject(of document: Document) -> Document {
        guard case .object(var all) = document else { return document }
        guard let first = all.first(where: { if case .object = $0.value { true } else { false } }) else {
            return document
        }
        all[first.name] = []
        return .object(all)
    }
}
