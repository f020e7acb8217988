extension NZBGet {
    /// A news server in the settings.
    public struct NewsServerOptions: ConfigGroup {
        static let prefix = "Server"
        /// All of its options, those without a name here included.
        public var fields: ConfigFields

        init(_ fields: ConfigFields) { self.fields = fields }

        /// A server that is switched on; its port follows from whether it speaks TLS.
        public init(host: String, port: Int? = nil, isEncrypted: Bool = true) {
            fields = ConfigFields()
            (isActive, self.host, self.isEncrypted) = (true, host, isEncrypted)
            self.port = port ?? (isEncrypted ? 563 : 119)
        }

        /// It is used.
        public var isActive: Bool {
            get { fields[flag: "Active", default: true] }
            set { fields[flag: "Active", default: true] = newValue }
        }
        /// For people.
        public var name: String {
            get { fields[text: "Name"] }
            set { fields[text: "Name"] = newValue }
        }
        /// Its address.
        public var host: String {
            get { fields[text: "Host"] }
            set { fields[text: "Host"] = newValue }
        }
        /// 119, or 563 with TLS; `nil` where the file does not say.
        public var port: Int? {
            get { fields[number: "Port"] }
            set { fields[number: "Port"] = newValue }
        }
        /// Empty for none.
        public var username: Secret {
            get { fields[secret: "Username"] }
            set { fields[secret: "Username"] = newValue }
        }
        /// Empty for none.
        public var password: Secret {
            get { fields[secret: "Password"] }
            set { fields[secret: "Password"] = newValue }
        }
        /// It speaks TLS.
        public var isEncrypted: Bool {
            get { fields[flag: "Encryption", default: false] }
            set { fields[flag: "Encryption", default: false] = newValue }
        }
        /// How many connections at once; `nil` where the file does not say.
        public var connections: Int? {
            get { fields[number: "Connections"] }
            set { fields[number: "Connections"] = newValue }
        }
        /// Zero is asked first; the next level what it lacks.
        public var level: Int {
            get { fields[number: "Level"] ?? 0 }
            set { fields[number: "Level"] = newValue }
        }
        /// Downloads go on where it cannot be reached.
        public var isOptional: Bool {
            get { fields[flag: "Optional", default: false] }
            set { fields[flag: "Optional", default: false] = newValue }
        }
        /// Days it keeps articles; zero for any age.
        public var retention: Int {
            get { fields[number: "Retention"] ?? 0 }
            set { fields[number: "Retention"] = newValue }
        }
    }

    /// A category in the settings.
    public struct CategoryOptions: ConfigGroup {
        static let prefix = "Category"
        /// All of its options, those without a name here included.
        public var fields: ConfigFields

        init(_ fields: ConfigFields) { self.fields = fields }

        /// A category; without a folder it is one below the common folder.
        public init(_ name: String, folder: String = "") {
            fields = ConfigFields()
            (self.name, self.folder) = (name, folder)
        }

        /// As downloads name it; *arr compare it letter by letter.
        public var name: String {
            get { fields[text: "Name"] }
            set { fields[text: "Name"] = newValue }
        }
        /// Where its downloads are put; empty for a folder of its name below the common one.
        public var folder: String {
            get { fields[text: "DestDir"] }
            set { fields[text: "DestDir"] = newValue }
        }
        /// Its downloads are unpacked.
        public var unpacks: Bool {
            get { fields[flag: "Unpack", default: true] }
            set { fields[flag: "Unpack", default: true] = newValue }
        }
        /// The extensions that work on its downloads, from 19 on; empty for those of all downloads.
        public var extensions: [String] {
            get { fields[names: "Extensions"] }
            set { fields[names: "Extensions"] = newValue }
        }
        /// What indexers call it; `*` stands for anything.
        public var aliases: [String] {
            get { fields[names: "Aliases"] }
            set { fields[names: "Aliases"] = newValue }
        }
    }
}
