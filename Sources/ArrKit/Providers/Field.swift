/// One setting of an indexer, application, download client or other provider.
public struct Field: Model {
    /// Its place in the form, from 0.
    public var order: Int
    /// By which it is set; nested ones have dots, as in `seedCriteria.seedRatio`.
    public var name: String
    /// What people see, in the application's language.
    public var label: String?
    /// What a number counts, such as `minutes`.
    public var unit: String?
    /// A sentence for people, in the application's language.
    public var helpText: String?
    /// What people are warned of, in the application's language.
    public var helpTextWarning: String?
    /// A page that says more.
    public var helpLink: String?
    /// What is set, of whatever type; `nil` for nothing. A stored secret reads `********`.
    public var value: Document?
    /// How it is entered, such as `textbox`, `number`, `select` or `tagSelect`.
    public var type: String?
    /// Shown only to those who asked for advanced settings.
    public var advanced: Bool
    /// What can be chosen; empty where that is not fixed.
    public var selectOptions: [Option]
    /// The provider's action that lists what can be chosen, such as `getTags`.
    public var selectOptionsProviderAction: String?
    /// The part of the form it belongs to, such as `metadata`.
    public var section: String?
    /// `hidden` or `hiddenIfNotSet` for one that is not simply shown.
    public var hidden: String?
    /// What it holds; `password` and `apiKey` come masked.
    public var privacy: Privacy?
    /// An example shown in an empty field.
    public var placeholder: String?
    /// Whether a number may have a fraction.
    public var isFloat: Bool?

    /// One of the values to choose from.
    public struct Option: Model {
        /// What is stored when it is chosen: a number as a rule.
        public var value: Document
        /// What people see.
        public var name: String
        /// Its place in the list.
        public var order: Int?
        /// A word more for people, such as a category's number.
        public var hint: String?
        /// A line is drawn below it.
        public var dividerAfter: Bool?
        /// The value of the option it is listed below.
        public var parentValue: Int?
    }

    /// Whether the value is masked.
    public struct Privacy: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Anyone may read it.
        public static let normal: Self = "normal"
        /// A password: a stored one reads `********`.
        public static let password: Self = "password"
        /// A key: a stored one reads `********`.
        public static let apiKey: Self = "apiKey"
        /// An account's name, which is not masked.
        public static let userName: Self = "userName"
    }
}
