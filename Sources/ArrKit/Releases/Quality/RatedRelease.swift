/// A release on offer, or a file that came from one, with all that a quality profile judges it by.
public struct RatedRelease: Hashable, Sendable {
    /// In the application's own numbers, which profiles refer to.
    public var quality: ReleaseQuality
    /// The sum of what the profile gives for the custom formats that fit it.
    public var formatScore: Int
    /// Who made it; `nil` where that is not known.
    public var group: String?
    /// In bytes; `nil` where that is not known.
    public var size: Int64?

    /// One to be judged or compared.
    public init(_ quality: ReleaseQuality, formatScore: Int = 0, group: String? = nil, size: Int64? = nil) {
        (self.quality, self.formatScore, self.group, self.size) = (quality, formatScore, group, size)
    }
}
