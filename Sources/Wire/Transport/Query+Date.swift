public import FoundationEssentials

extension Date: QueryValue {
    /// In UTC, such as `2024-05-01T20:15:00Z`.
    public var queryValues: [String] { [DateText.text(self)] }
}
