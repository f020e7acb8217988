public import FoundationEssentials

extension QBittorrent {
    /// A time in seconds since 1970, or one of the numbers that stand for never: −1, 0 and 4294967295.
    public struct Timestamp: RawRepresentable, Model {
        /// As it came.
        public var rawValue: Int64
        /// Any number.
        public init(rawValue: Int64) { self.rawValue = rawValue }

        /// `nil` for never.
        public var date: Date? {
            1..<4_294_967_295 ~= rawValue ? Date(timeIntervalSince1970: Double(rawValue)) : nil
        }
    }
}
