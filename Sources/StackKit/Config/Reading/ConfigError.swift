/// Everything that is wrong with a configuration, each with its place.
public struct ConfigError: Error, Hashable, CustomStringConvertible {
    /// In the order of their lines; never empty.
    public let problems: [SyntaxError]

    init(_ problems: [SyntaxError]) { self.problems = problems }

    /// One after the other, each with its line and a caret. No key is among them.
    public var description: String { problems.map(\.description).joined(separator: "\n\n") }
}
