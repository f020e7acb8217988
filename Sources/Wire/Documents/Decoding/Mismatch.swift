/// A document that does not fit the model it is read into: one field, what was expected there and what came.
public struct Mismatch: Error, Hashable, CustomStringConvertible {
    /// The field's place, such as `[3].movieFile.size`.
    public var path: String
    /// What the model wants there, in words, such as `a whole number`.
    public var expected: String
    /// What stood there instead, in words or as it was written.
    public var found: String
    /// What is wrong, in words, where that is not told by what was expected and found.
    public var objection: String?
    /// Where it stands in the text, counted from one, where the text has lines a person wrote.
    public var line: Int?
    /// The place within the line, in characters counted from one, where `line` is known.
    public var column: Int?

    /// `movieFile.size: expected a whole number, found "large"`
    public var description: String {
        "\(path.isEmpty ? "the document" : path): \(objection ?? "expected \(expected), found \(found)")"
    }
}
