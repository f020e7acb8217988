/// A title's number at IMDb: Sonarr writes it as `tt0133093`, Radarr as 133093.
public struct IMDbNumber: Model, CustomStringConvertible {
    /// The digits' value; zero for none.
    public var number: Int
    private var isText: Bool

    /// A number as Radarr writes it; zero for none.
    public init(_ number: Int) { (self.number, isText) = (number, false) }

    /// Reads `tt0133093` or 133093; an empty text is none.
    public init(from decoder: any Decoder) throws {
        let document = try Document(from: decoder)
        number = document.int ?? Int((document.string ?? "").drop { !$0.isNumber }) ?? 0
        isText = document.string != nil
    }

    /// Writes it as it was read.
    public func encode(to encoder: any Encoder) throws {
        try (isText ? Document.string(description) : Document(number)).encode(to: encoder)
    }

    /// As IMDb writes it, such as `tt0133093`; empty for none.
    public var description: String {
        let digits = String(number)
        return number == 0 ? "" : "tt" + String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    }
}
