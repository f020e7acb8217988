/// One preference of a server, with everything that is needed to show and change it.
public struct Setting: Model {
    /// Its name, by which it is set.
    public var id: String
    /// A few words, in the language of whoever asks.
    public var label: String?
    /// What it does, in the language of whoever asks.
    public var summary: String?
    /// What its value is.
    public var type: Kind
    /// What it is where nobody set it.
    public var `default`: Value
    /// What it is.
    public var value: Value
    /// It is not for people to see.
    public var hidden: Bool?
    /// It is shown to those only who ask for everything.
    public var advanced: Bool?
    /// The page it stands on, such as `butler`; empty for none.
    public var group: String?
    /// The choices as the server writes them; `choices` has them taken apart.
    public var enumValues: String?
    /// What kind of text it is, such as `hidden` for a password.
    public var option: String?
    /// Its value is a key or a password.
    public var secure: Bool?

    /// What a preference's value is.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// On or off.
        public static let bool: Self = "bool"
        /// A whole number.
        public static let int: Self = "int"
        /// A number.
        public static let double: Self = "double"
        /// A text.
        public static let text: Self = "text"
    }
}

extension Setting {
    /// What a preference may be set to.
    public struct Choice: Hashable, Sendable {
        /// What is set.
        public let value: Value
        /// What people read.
        public let title: String
    }

    /// What it may be set to; empty where anything of its kind will do.
    public var choices: [Choice] {
        (enumValues ?? "").split(separator: "|").map { choice in
            let sides = choice.split(separator: ":", maxSplits: 1).map(String.init)
            return Choice(value: Value(.string(sides[0]), as: type), title: sides.last ?? "")
        }
    }

    /// It is what it would be if nobody had set it.
    public var isDefault: Bool { value == `default` }
}

extension Setting: PlexElement {
    static let names = ["Setting"]

    private enum CodingKeys: String, CodingKey {
        case id, label, summary, type, `default`, value, hidden, advanced, group, enumValues, option, secure
    }

    /// Reads the value by its type: in XML all of them are texts.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        id = try members.decode(String.self, forKey: .id)
        let kind = try members.decode(Kind.self, forKey: .type)
        label = try members.decodeIfPresent(String.self, forKey: .label)
        summary = try members.decodeIfPresent(String.self, forKey: .summary)
        hidden = try members.decodeIfPresent(Bool.self, forKey: .hidden)
        advanced = try members.decodeIfPresent(Bool.self, forKey: .advanced)
        group = try members.decodeIfPresent(String.self, forKey: .group)
        enumValues = try members.decodeIfPresent(String.self, forKey: .enumValues)
        option = try members.decodeIfPresent(String.self, forKey: .option)
        secure = try members.decodeIfPresent(Bool.self, forKey: .secure)
        type = kind
        let isSecret = secure == true || option == "hidden" || Redaction.isSecret(id)
        func value(_ key: CodingKeys) throws -> Value {
            let document = try members.decodeIfPresent(Document.self, forKey: key) ?? .null
            return isSecret ? Value(hiding: document) : Value(document, as: kind)
        }
        (self.default, self.value) = (try value(.default), try value(.value))
    }
}
