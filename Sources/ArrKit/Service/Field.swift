/// One setting of an indexer, application, download client or other provider.
public struct Field: Model {
    public var order: Int
    public var name: String
    public var label: String?
    public var unit: String?
    public var helpText: String?
    public var helpTextWarning: String?
    public var helpLink: String?
    /// What is set, of whatever type; `nil` for nothing. A stored secret reads `********`.
    public var value: Document?
    public var type: String?
    public var advanced: Bool
    public var selectOptions: [Option]
    public var selectOptionsProviderAction: String?
    public var section: String?
    public var hidden: String?
    public var privacy: Privacy?
    public var placeholder: String?
    public var isFloat: Bool?

    /// One of the values to choose from.
    public struct Option: Model {
        public var value: Document
        public var name: String
        public var order: Int?
        public var hint: String?
        public var parentValue: Int?
    }

    /// Whether the value is masked.
    public struct Privacy: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        public static let normal: Self = "normal"
        public static let password: Self = "password"
        public static let apiKey: Self = "apiKey"
        public static let userName: Self = "userName"
    }
}

extension [Open<Field>] {
    /// The value of the field of that name. Setting one that is not declared does nothing.
    public subscript(name: String) -> Document? {
        get { first { $0.name == name }?.value.value }
        set {
            guard let place = firstIndex(where: { $0.name == name }) else { return }
            self[place].value.value = newValue
        }
    }
}
