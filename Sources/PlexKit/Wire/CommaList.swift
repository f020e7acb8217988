/// Words that the server writes in one text, with commas between them.
public struct CommaList: Model, ExpressibleByArrayLiteral {
    /// The words, in the server's order.
    public var words: [String]

    /// These words; none of them may hold a comma.
    public init(_ words: [String]) { self.words = words }
    /// These words; none of them may hold a comma.
    public init(arrayLiteral words: String...) { self.words = words }

    /// Reads a text; an empty one has no words. Throws where it is something else.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        words = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }

    /// Writes one text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(words.joined(separator: ","))
    }

    /// True where that word is one of them.
    public func contains(_ word: String) -> Bool { words.contains(word) }
}
