extension NZBGet {
    /// A feed in the settings.
    public struct FeedOptions: ConfigGroup {
        static let prefix = "Feed"
        /// All of its options, those without a name here included.
        public var fields: ConfigFields

        init(_ fields: ConfigFields) { self.fields = fields }

        /// A feed that NZBGet looks at every quarter of an hour.
        public init(_ name: String, url: Secret) {
            fields = ConfigFields()
            (self.name, self.url, minutes) = (name, url, 15)
        }

        /// For people.
        public var name: String {
            get { fields[text: "Name"] }
            set { fields[text: "Name"] = newValue }
        }
        /// It often holds an indexer's key.
        public var url: Secret {
            get { fields[secret: "URL"] }
            set { fields[secret: "URL"] = newValue }
        }
        /// Which releases are taken; empty for all. Lines are parted by `%`.
        public var filter: String {
            get { fields[text: "Filter"] }
            set { fields[text: "Filter"] = newValue }
        }
        /// Minutes between two looks; zero for never by itself.
        public var minutes: Int {
            get { fields[number: "Interval"] ?? 0 }
            set { fields[number: "Interval"] = newValue }
        }
        /// What it held when it was first looked at is left out.
        public var ignoresBacklog: Bool {
            get { fields[flag: "Backlog", default: true] }
            set { fields[flag: "Backlog", default: true] = newValue }
        }
        /// Downloads are added paused.
        public var pausesDownloads: Bool {
            get { fields[flag: "PauseNzb", default: false] }
            set { fields[flag: "PauseNzb", default: false] = newValue }
        }
        /// Empty for the feed's own.
        public var category: String {
            get { fields[text: "Category"] }
            set { fields[text: "Category"] = newValue }
        }
        /// Which downloads its own go before.
        public var priority: Priority {
            get { Priority(rawValue: fields[number: "Priority"] ?? 0) }
            set { fields[number: "Priority"] = newValue.rawValue }
        }
    }

    /// Something in the settings that is done at certain times.
    public struct TaskOptions: ConfigGroup {
        static let prefix = "Task"
        /// All of its options, those without a name here included.
        public var fields: ConfigFields

        init(_ fields: ConfigFields) { self.fields = fields }

        /// A command at a time, such as `08:00` or `*:00`, on every day.
        public init(_ command: Command, at time: String, parameter: String = "") {
            fields = ConfigFields()
            (self.time, self.command, self.parameter) = (time, command, parameter)
        }

        /// Such as `08:00`, `*:30` for each hour, or `*` for the start; several are parted by commas.
        public var time: String {
            get { fields[text: "Time"] }
            set { fields[text: "Time"] = newValue }
        }
        /// Such as `1-5`, Monday being 1; empty for every day.
        public var weekDays: String {
            get { fields[text: "WeekDays"] }
            set { fields[text: "WeekDays"] = newValue }
        }
        /// What is done.
        public var command: Command {
            get { Command(rawValue: fields[text: "Command"]) }
            set { fields[text: "Command"] = newValue.rawValue }
        }
        /// What the command is done with: a speed, numbers of servers or feeds, a script.
        public var parameter: String {
            get { fields[text: "Param"] }
            set { fields[text: "Param"] = newValue }
        }

        /// What can be done at certain times.
        public struct Command: OpenEnum {
            /// The name as the server spells it, one that is not declared here included.
            public let rawValue: String
            /// A name as the server spells it; it need not be one of those declared here.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// Downloads nothing more.
            public static let pauseDownload: Self = "PauseDownload"
            /// Goes on downloading.
            public static let unpauseDownload: Self = "UnpauseDownload"
            /// Limits the speed, to kilobytes a second.
            public static let downloadRate: Self = "DownloadRate"
            /// Runs a script.
            public static let script: Self = "Script"
            /// Looks at feeds, by their numbers; zero for all.
            public static let fetchFeed: Self = "FetchFeed"
            /// Switches news servers on, by numbers or names.
            public static let activateServer: Self = "ActivateServer"
            /// Switches news servers off, by numbers or names.
            public static let deactivateServer: Self = "DeactivateServer"
        }
    }
}
