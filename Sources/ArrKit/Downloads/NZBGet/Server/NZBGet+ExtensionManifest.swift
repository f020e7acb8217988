extension NZBGet {
    /// What an extension says of itself in its `manifest.json`, which NZBGet 23 and later read.
    public struct ExtensionManifest: Model {
        /// What it is called by in settings and calls.
        public var name: String
        /// The file that is run; without it NZBGet takes nothing.
        public var main: String?
        /// What it is for, such as `POST-PROCESSING`; several are parted by slashes.
        public var kind: String
        /// For people.
        public var displayName: String
        /// Its own version.
        public var version: String
        /// The version of NZBGet it needs; absent for any.
        public var nzbgetMinVersion: String?
        /// Who wrote it.
        public var author: String
        /// What it may be copied under.
        public var license: String
        /// Where more is to be found.
        public var homepage: String?
        /// One sentence for people.
        public var about: String?
        /// The events it is called for, parted by commas; empty for all.
        public var queueEvents: String?
        /// When it runs, where the settings do not say.
        public var taskTime: String?
        /// For people, line by line.
        public var description: [String]
        /// What it needs to run, for people.
        public var requirements: [String]
        /// What can be set.
        public var options: [Option]
        /// What can be run by hand.
        public var commands: [Command]
        /// The headings of its options.
        public var sections: [Section]

        /// Something that can be set.
        public struct Option: Model {
            /// Without the extension's own name.
            public var name: String
            /// For people.
            public var displayName: String
            /// Unless it is set: a text or a number.
            public var value: Document?
            /// The heading it stands under.
            public var section: String?
            /// For people, line by line.
            public var description: [String]
            /// What may be chosen; two numbers are the least and the greatest.
            public var select: [Document]
        }

        /// Something that can be run by hand.
        public struct Command: Model {
            /// What it is called by.
            public var name: String
            /// What its button says.
            public var action: String
            /// For people.
            public var displayName: String
            /// The heading it stands under.
            public var section: String?
            /// For people, line by line.
            public var description: [String]
        }

        /// A heading of options.
        public struct Section: Model {
            /// As options name it.
            public var name: String
            /// What its options' names begin with.
            public var prefix: String?
            /// Its options come in numbered groups.
            public var multi: Bool
        }
    }
}
