/// Where something is written in the files of a project.
public struct ComposePlace: Hashable, Sendable {
    /// Which of the project's sources.
    public var source: Int
    /// Counted from one.
    public var line: Int
    /// Counted from one, in characters.
    public var column: Int

    init(_ source: Int, line: Int, column: Int) { (self.source, self.line, self.column) = (source, line, column) }
}

/// A step of the way to a value: a member's name, or an element's place in its list.
public typealias ComposePath = YAMLText.Path

extension ComposePath {
    /// `services.sonarr.ports[0]`.
    var text: String {
        reduce(into: "") { text, step in
            switch step {
            case .name(let name): text += text.isEmpty ? name : ".\(name)"
            case .index(let index): text += "[\(index)]"
            }
        }
    }
}
