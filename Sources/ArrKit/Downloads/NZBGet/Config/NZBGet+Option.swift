extension NZBGet {
    /// One setting. The value of one that holds a password is not printed.
    public struct Option: Model {
        /// As the file spells it, such as `MainDir` or `Server1.Host`.
        public var name: String
        /// The text as it is, a password in full; `***` for the restricted user.
        public var value: String

        /// A setting as the file has it.
        public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }

        /// What NZBGet shows the restricted user in place of what concerns security.
        static let mask = "***"

        /// True where the value is hidden from this login.
        public var isMasked: Bool { value == Self.mask }

        enum CodingKeys: String, PascalKey { case name, value }
    }
}

extension NZBGet.Option: CustomStringConvertible, CustomReflectable {
    /// The setting as the file has it, a password hidden.
    public var description: String { "\(name)=\(shown)" }
    /// Name and value, a password hidden, for `dump` and debuggers.
    public var customMirror: Mirror { Mirror(self, children: ["name": name, "value": shown]) }

    /// Feeds' addresses carry keys, and a news server's user name is half of what it takes.
    private var shown: String {
        let isSecret = Redaction.isSecret(name) || name.lowercased().hasSuffix("username")
        return isSecret && !value.isEmpty ? Redaction.mark : value.contains("://") ? Redaction.url(value) : value
    }
}
