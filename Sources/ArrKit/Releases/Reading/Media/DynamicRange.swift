extension Release {
    /// How bright and colourful a picture can be; a release may carry several kinds at once.
    public struct DynamicRange: OptionSet, Hashable, Sendable, CustomStringConvertible {
        /// One bit for each kind.
        public var rawValue: UInt8

        /// A set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Said to be high without saying which.
        public static let hdr = DynamicRange(rawValue: 1)
        /// HDR10.
        public static let hdr10 = DynamicRange(rawValue: 2)
        /// HDR10+.
        public static let hdr10Plus = DynamicRange(rawValue: 4)
        /// Hybrid log-gamma.
        public static let hlg = DynamicRange(rawValue: 8)
        /// The curve alone, without what HDR10 adds.
        public static let pq = DynamicRange(rawValue: 16)
        /// Dolby Vision.
        public static let dolbyVision = DynamicRange(rawValue: 32)
        /// Said to be plain.
        public static let sdr = DynamicRange(rawValue: 64)

        private static let names: [(DynamicRange, String)] = [
            (.dolbyVision, "DV"), (.hdr10Plus, "HDR10+"), (.hdr10, "HDR10"), (.hdr, "HDR"), (.hlg, "HLG"), (.pq, "PQ"),
            (.sdr, "SDR"),
        ]

        /// As release names write it: `DV HDR10`; empty for none.
        public var description: String {
            Self.names.filter { contains($0.0) }.map(\.1).joined(separator: " ")
        }
    }
}
