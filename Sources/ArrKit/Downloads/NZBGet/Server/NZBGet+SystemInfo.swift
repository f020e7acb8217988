extension NZBGet {
    /// The machine NZBGet runs on.
    public struct SystemInfo: Model {
        /// Such as Linux.
        public var os: Part?
        /// What it computes with.
        public var cpu: Processor?
        /// Where it is reached.
        public var network: Addresses?
        /// The programs it unpacks with.
        public var tools: [Part]
        /// What it is built of.
        public var libraries: [Part]

        enum CodingKeys: String, PascalKey {
            case os = "OS"
            case cpu = "CPU"
            case network, tools, libraries
        }

        /// A program, a library or the operating system.
        public struct Part: Model {
            /// As people call it.
            public var name: String
            /// Empty where it is not known.
            public var version: String?
            /// Where it is; empty where it was not found.
            public var path: String?

            enum CodingKeys: String, PascalKey { case name, version, path }
        }

        /// What it computes with.
        public struct Processor: Model {
            /// As its maker calls it.
            public var model: String?
            /// Such as `x86_64`.
            public var arch: String?

            enum CodingKeys: String, PascalKey { case model, arch }
        }

        /// Where it is reached.
        public struct Addresses: Model {
            /// From the internet.
            public var publicIP: String?
            /// At home.
            public var privateIP: String?

            enum CodingKeys: String, PascalKey { case publicIP, privateIP }
        }
    }

    /// What is wrong with the settings.
    public struct SystemHealth: Model {
        /// The worst of what was found, such as `Warning`.
        public var status: String
        /// What matters most.
        public var alerts: [Finding]
        /// What was found, as the settings are divided.
        public var sections: [Section]

        enum CodingKeys: String, PascalKey { case status, alerts, sections }

        /// Something that was found about one option.
        public struct Finding: Model {
            /// The option's name, within a subsection without it.
            public var name: String
            /// What was found.
            public var status: Verdict

            enum CodingKeys: String, PascalKey { case name, status }
        }

        /// What was found.
        public struct Verdict: Model {
            /// Such as `Error`.
            public var severity: String
            /// For people.
            public var message: String

            enum CodingKeys: String, PascalKey { case severity, message }
        }

        /// A part of the settings, such as `Paths` or, within `NewsServers`, `Server1`.
        public struct Section: Model {
            /// As the settings call it.
            public var name: String
            /// What matters most of it.
            public var alerts: [Finding]
            /// What was found about its options.
            public var options: [Finding]
            /// Its parts.
            public var subsections: [Section]

            enum CodingKeys: String, PascalKey { case name, alerts, options, subsections }
        }
    }

    /// How fast a disk is.
    public struct DiskSpeed: Model {
        /// How much was written.
        public var sizeMB: Double?
        /// How long it took.
        public var durationMS: Double?

        enum CodingKeys: String, PascalKey { case sizeMB, durationMS }

        /// Bytes a second; `nil` where nothing was measured.
        public var rate: Double? {
            guard let sizeMB, let durationMS, durationMS > 0 else { return nil }
            return sizeMB * 1_048_576 * 1000 / durationMS
        }
    }

    /// How fast the network is.
    public struct NetworkSpeed: Model {
        /// Megabits a second.
        public var speedMbps: Double?

        enum CodingKeys: String, PascalKey { case speedMbps }
    }
}
