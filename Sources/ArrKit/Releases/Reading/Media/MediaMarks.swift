extension Release {
    /// What else a name says of a release's streams.
    public struct MediaMarks: OptionSet, Hashable, Sendable {
        /// One bit for each.
        public var rawValue: UInt8

        /// A set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A picture for each eye: `3D`, `HSBS`.
        public static let stereoscopic = MediaMarks(rawValue: 1)
        /// Meant for the scene's own: `iNTERNAL`.
        public static let `internal` = MediaMarks(rawValue: 2)
        /// Dolby Atmos: sounds that are placed in a room.
        public static let atmos = MediaMarks(rawValue: 4)
        /// Several languages, unnamed: `MULTi`.
        public static let multi = MediaMarks(rawValue: 8)
        /// Two sound tracks: `Dual Audio`.
        public static let dualAudio = MediaMarks(rawValue: 16)
        /// Made from several sources: `HYBRID`.
        public static let hybrid = MediaMarks(rawValue: 32)
        /// With spoken words laid over: `DUBBED`.
        public static let dubbed = MediaMarks(rawValue: 64)
    }
}
