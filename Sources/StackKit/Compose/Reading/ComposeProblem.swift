/// Something about a project's files that Compose objects to, or warns of, while it reads them.
public struct ComposeProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What sort of thing it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The text is no YAML, or holds one key twice.
        case syntax
        /// A file that is named cannot be read.
        case file
        /// A dollar with something behind it that is no variable.
        case template
        /// A variable that must have a value has none.
        case missingVariable
        /// A variable has no value, and nothing stands in its place.
        case unsetVariable
        /// A service starts from one that is not there, or from itself.
        case extends
        /// Something has another kind in one file than in another, or two included files say different things of it.
        case conflict
        /// What must be an object or a list is none.
        case shape
    }

    /// What sort of thing it is.
    public var kind: Kind
    /// What is wrong, where, with the line and a caret.
    public var error: SyntaxError
    /// The variable it is about.
    public var variable: String?
    var place: ComposePlace?

    /// Whether Compose refuses the files for it.
    public var isRefused: Bool { kind != .unsetVariable }

    /// The error's words, its line and a caret.
    public var description: String { error.description }
}

/// Everything Compose would refuse a project's files for.
public struct ComposeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Never empty.
    public let problems: [ComposeProblem]

    /// One after the other, each with its line and a caret. No key is among them.
    public var description: String { problems.map(\.description).joined(separator: "\n\n") }
}
