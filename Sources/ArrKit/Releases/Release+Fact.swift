extension Release {
    /// Something a name says, and where it says it.
    public struct Fact<Value: Hashable & Sendable>: Hashable, Sendable {
        /// What it says.
        public var value: Value
        /// The bytes of the name, in UTF-8, that say so; `nil` where it follows from something else.
        public var range: Range<Int>?
        /// From 0 for a guess to 1 for what can mean nothing else.
        public var confidence: Double

        /// A fact as it was read.
        public init(_ value: Value, at range: Range<Int>? = nil, confidence: Double = 1) {
            (self.value, self.range, self.confidence) = (value, range, confidence)
        }
    }
}
