/// What a value in the configuration may look like, for whoever describes it: an editor's schema, the documentation.
indirect enum Shape: Hashable, Sendable {
    /// Any text, or one that matches a regular expression as JSON Schema writes them.
    case text(pattern: String? = nil)
    /// A whole number within bounds.
    case integer(ClosedRange<Int>? = nil)
    /// A number within bounds.
    case number(ClosedRange<Double>? = nil)
    /// True or false.
    case flag
    /// One of these words.
    case words([String])
    /// Any number of one shape.
    case list(Shape)
    /// Members whose names the author chooses, each of one shape.
    case map(Shape)
    /// A part of the file with keys of its own.
    case section(Outline)
    /// Any of several.
    case either([Shape])
}

/// A section of the file: its name among the definitions, what it is about, and its keys.
struct Outline: Hashable, Sendable {
    var name: String
    var note: String
    var entries: [Entry]

    /// One key.
    struct Entry: Hashable, Sendable {
        var name: String
        /// A sentence or two for people.
        var note: String
        var shape: Shape
        /// What holds where the key is left out; `nil` where nothing does.
        var standard: Document?
        var example: Document?
        /// The section is not complete without it.
        var isRequired = false
    }
}
