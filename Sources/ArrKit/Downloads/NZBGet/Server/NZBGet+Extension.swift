extension NZBGet {
    /// An installed extension.
    public struct Extension: Model {
        /// What it is called by in settings and calls.
        public var name: String
        /// For people.
        public var displayName: String?
        /// The file that is run, with its folder.
        public var entry: String?
        /// The folder it is in.
        public var location: String?
        /// The folder of all extensions that it was found in.
        public var rootDir: String?
        /// One sentence for people.
        public var about: String?
        /// Who wrote it.
        public var author: String?
        /// Where more is to be found.
        public var homepage: String?
        /// What it may be copied under.
        public var license: String?
        /// Its own version.
        public var version: String?
        /// The version of NZBGet it needs; empty for any.
        public var nzbgetMinVersion: String?
        /// It runs after post-processing.
        public var postScript: Bool?
        /// It runs when NZB files arrive.
        public var scanScript: Bool?
        /// It runs while downloads are in the queue.
        public var queueScript: Bool?
        /// It runs at certain times.
        public var schedulerScript: Bool?
        /// It looks at what feeds give.
        public var feedScript: Bool?
        /// The events it is called for, such as `NZB_ADDED`; empty for all.
        public var queueEvents: String?
        /// When it runs, where the settings do not say.
        public var taskTime: String?
        /// For people, line by line.
        public var description: [String]
        /// What it needs to run, for people.
        public var requirements: [String]
        /// What can be set.
        public var options: [ExtensionOption]
        /// What can be run by hand.
        public var commands: [ExtensionCommand]

        enum CodingKeys: String, PascalKey {
            case nzbgetMinVersion = "NZBGetMinVersion"
            case name, displayName, entry, location, rootDir, about, author, homepage, license, version, postScript
            case scanScript, queueScript, schedulerScript, feedScript, queueEvents, taskTime, description, requirements
            case options, commands
        }
    }

    /// Something an extension lets people set.
    public struct ExtensionOption: Model {
        /// Without the extension's own name.
        public var name: String
        /// For people.
        public var displayName: String?
        /// Unless it is set: a text or a number.
        public var value: Document?
        /// The heading it stands under.
        public var section: String?
        /// For people, line by line.
        public var description: [String]
        /// What may be chosen; two numbers are the least and the greatest.
        public var select: [Document]

        enum CodingKeys: String, PascalKey { case name, displayName, value, section, description, select }
    }

    /// Something an extension lets people run.
    public struct ExtensionCommand: Model {
        /// What it is called by.
        public var name: String
        /// What its button says.
        public var action: String?
        /// For people.
        public var displayName: String?
        /// The heading it stands under.
        public var section: String?
        /// For people, line by line.
        public var description: [String]

        enum CodingKeys: String, PascalKey { case name, action, displayName, section, description }
    }
}
