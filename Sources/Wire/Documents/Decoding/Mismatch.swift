/// A document that does not fit the model it is read into: one field, what was expected there and what came.
public struct Mismatch: Error, Hashable, CustomStringConvertible {
    /// The field's place, such as `[3].movieFile.size`.
    public var path: String
    public var expected: String
    public var found: String
    /// What is wrong, in words, where that is not told by what was expected and found.
    public var objection: String?
    /// Where it stands in the text, counted from one, where the text has lines a person wrote.
    public var line: Int?
    public var column: Int?

    /// `movieFile.size: expected a whole number, found "large"`
    public var description: String {
        "\(path.isEmpty ? "the document" : path): \(objection ?? "expected \(expected), found \(found)")"
    }
}
