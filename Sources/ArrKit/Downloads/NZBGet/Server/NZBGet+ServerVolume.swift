public import FoundationEssentials

extension NZBGet {
    /// How much came from a news server.
    public struct ServerVolume: Model {
        /// The server's number in the settings, from 1; zero for all of them together.
        public var serverID: Int
        /// When the numbers were taken.
        public var dataTime: Date
        /// The day that `bytesPerDays` begins with, counted from 1970.
        public var firstDay: Int
        /// When the custom counter was started.
        public var customTime: Date
        /// Which of `bytesPerSeconds` is the present one.
        public var secSlot: Int
        /// Which of `bytesPerMinutes` is the present one.
        public var minSlot: Int
        /// Which of `bytesPerHours` is the present one.
        public var hourSlot: Int
        /// Which of `bytesPerDays` is the present one.
        public var daySlot: Int
        /// Of the last minute, round in a ring.
        public var bytesPerSeconds: [Volume]
        /// Of the last hour, round in a ring.
        public var bytesPerMinutes: [Volume]
        /// Of the last day, round in a ring.
        public var bytesPerHours: [Volume]
        /// Of each day since `firstDay`.
        public var bytesPerDays: [Volume]

        var totalSizeHi: Int64
        var totalSizeLo: Int64
        var customSizeHi: Int64
        var customSizeLo: Int64

        enum CodingKeys: String, PascalKey {
            case serverID, dataTime, firstDay, customTime, secSlot, minSlot, hourSlot, daySlot, bytesPerSeconds
            case bytesPerMinutes, bytesPerHours, bytesPerDays, totalSizeHi, totalSizeLo, customSizeHi, customSizeLo
        }

        /// What came in one period.
        public struct Volume: Model {
            var sizeHi: Int64
            var sizeLo: Int64

            enum CodingKeys: String, PascalKey { case sizeHi, sizeLo }

            /// In bytes.
            public var bytes: Int64 { Halves.join(sizeHi, sizeLo) }
        }

        /// What volumes are listed by, in the order they are asked for.
        public enum Period: Hashable, Sendable, CaseIterable {
            /// `bytesPerSeconds`.
            case seconds
            /// `bytesPerMinutes`.
            case minutes
            /// `bytesPerHours`.
            case hours
            /// `bytesPerDays`.
            case days
        }

        /// What can be counted anew.
        public struct Counter: OpenEnum {
            /// The name as the server spells it, one that is not declared here included.
            public let rawValue: String
            /// A name as the server spells it; it need not be one of those declared here.
            public init(rawValue: String) { self.rawValue = rawValue }
            /// The counter that people start anew, such as once a month.
            public static let custom: Self = "CUSTOM"
        }
    }
}

extension NZBGet.ServerVolume {
    /// Bytes since NZBGet began to count.
    public var totalSize: Int64 { Halves.join(totalSizeHi, totalSizeLo) }
    /// Bytes since the custom counter was started.
    public var customSize: Int64 { Halves.join(customSizeHi, customSizeLo) }
}
