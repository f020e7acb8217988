extension Release {
    /// Where a release was streamed from.
    public struct StreamingService: Hashable, Sendable, CustomStringConvertible {
        /// Its line in the table.
        let number: UInt8

        init(number: UInt8) { self.number = number }

        /// The service that release names write so: `AMZN`; `nil` for none.
        public init?(code: String) {
            guard let number = Self.table.firstIndex(where: { $0.code == code }) else { return nil }
            self.number = UInt8(number)
        }

        /// As release names write it: `AMZN`.
        public var code: String { Self.table[Int(number)].code }

        /// As it calls itself: `Amazon Prime Video`.
        public var name: String { Self.table[Int(number)].name }

        /// Its code.
        public var description: String { code }

        /// Every one that is known.
        public static var all: [StreamingService] { table.indices.map { StreamingService(number: UInt8($0)) } }
    }
}
