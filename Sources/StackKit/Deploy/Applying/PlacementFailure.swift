/// Services cannot be placed as somebody said.
public struct PlacementFailure: Error, Hashable, CustomStringConvertible {
    /// Every reason.
    public var flaws: [String]

    /// A line for each reason.
    public var description: String { flaws.joined(separator: "\n") }
}
