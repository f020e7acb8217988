/// An object whose members no model has: they are found by name, whether it came as XML or as JSON.
public struct LooseObject: Model {
    /// The members as they came; in XML their values are texts.
    public var members: Members

    /// These members.
    public init(_ members: Members) { self.members = members }

    /// Reads an object; whatever else stands there has no members.
    public init(from decoder: any Decoder) throws {
        let document = try Document(from: decoder)
        // A child element is a list of as many as there are, also where there is one.
        members = (document.list.first ?? document).members
    }

    /// Writes an object.
    public func encode(to encoder: any Encoder) throws { try Document.object(members).encode(to: encoder) }

    /// What stands there under that name, as text; `nil` for nothing, and for what is no single value.
    public subscript(name: String) -> String? {
        switch members[name] {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let value): value ? "1" : "0"
        default: nil
        }
    }
}
