/// What an application works with and is told by a list of fields: an indexer, download client, notification and so on.
///
/// Begin with one of `templates()`, or with one of a template's `presets`, set its fields and add it.
public protocol Provider: Editable {
    /// As its owner calls it; no other of its kind has the same name.
    var name: String? { get set }
    /// What talks to it, such as `Newznab` or `Sabnzbd`.
    var implementation: String { get set }
    /// The same as people read it.
    var implementationName: String? { get set }
    /// The kind of settings in `fields`, such as `NewznabSettings`; it is sent back as it came.
    var configContract: String? { get set }
    /// A page about it in the application's documentation.
    var infoLink: String? { get set }
    /// A remark of the application's, where it has one.
    var message: ProviderMessage? { get set }
    /// Its settings, all of them: one that is left out is reset when it is saved.
    var fields: [Open<Field>] { get set }
    /// The same with some fields filled in, in a template only.
    var presets: [Open<Self>] { get set }
    /// What it is used for: everything that shares one, or without any tag all.
    var tags: [ID<Tag>] { get set }

    /// Whether it is in use; one that is saved in use is asked first.
    var isEnabled: Bool { get }
    /// Leaves it stored and out of use.
    mutating func disable()
    /// Whether a test only looks, or sends something that somebody reads.
    static var testEffect: Request.Effect { get }
}

extension Provider {
    /// A test only looks.
    public static var testEffect: Request.Effect { .reads }

    /// The settings that hold `********` in place of a secret the server keeps.
    public var maskedFields: [String] {
        fields.filter { $0.value.value == Field.mask }.map(\.name)
    }
}

/// A remark that an application makes on a provider.
public struct ProviderMessage: Model {
    /// A sentence for a person.
    public var message: String?
    /// How much it matters.
    public var type: Kind

    /// How much a remark matters.
    public struct Kind: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Good to know.
        public static let info: Self = "info"
        /// It works badly or will not for long.
        public static let warning: Self = "warning"
        /// It does not work.
        public static let error: Self = "error"
    }
}

/// What came of testing one provider.
public struct ProviderTest<Item: Provider>: Model {
    /// Which one was tested.
    public var id: ID<Item>
    /// Nothing is wrong with it.
    public var isValid: Bool
    /// What is wrong; empty where nothing is.
    public var validationFailures: [ValidationFailure]
}

/// One complaint about what was sent.
public struct ValidationFailure: Model {
    /// The member or field that is wrong; empty where it is the whole.
    public var propertyName: String?
    /// A sentence for a person.
    public var errorMessage: String?
    /// What stood there, where that is told.
    public var attemptedValue: Document?
    /// How much it matters: `info`, `warning` or `error`.
    public var severity: ProviderMessage.Kind?
    /// Passes where saving is forced.
    public var isWarning: Bool?
    /// The rule that was broken, such as `NotEmptyValidator`.
    public var errorCode: String?
    /// A page that says more.
    public var infoLink: String?
    /// More for a person, such as the error underneath.
    public var detailedDescription: String?
}
