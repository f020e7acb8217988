extension Release {
    /// Sound, picture and where it was streamed, as far as a name tells.
    public struct Media: Hashable, Sendable {
        /// How the picture is compressed.
        public internal(set) var video: VideoCodec?
        /// How the first sound that is named is compressed.
        public internal(set) var audio: AudioCodec?
        /// That sound's loudspeakers.
        public internal(set) var channels: Channels?
        /// Bits for each colour.
        public internal(set) var bitDepth: Int?
        /// How bright the picture can be.
        public internal(set) var dynamicRange: DynamicRange?
        /// What else is said of sound and picture.
        public internal(set) var marks: MediaMarks = []
        /// What holds it together.
        public internal(set) var container: Container?
        /// Where it was streamed.
        public internal(set) var service: StreamingService?

        /// Nothing is known.
        public init() {}

        init(_ found: MediaReading) {
            (video, audio, channels) = (found.video?.value, found.audio?.value, found.channels?.value)
            (bitDepth, dynamicRange, marks) = (found.depth.map { Int($0.value) }, found.range?.value, found.marks)
            (container, service) = (found.container?.value, found.service?.value)
        }
    }
}
