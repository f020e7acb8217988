/// One value of a YAML text with its place there, aliases and merge keys as they were written.
struct YAMLNode {
    indirect enum Content {
        case scalar(String, isPlain: Bool)
        case list([YAMLNode])
        case object([(key: YAMLNode, value: YAMLNode)])
        /// The value stands elsewhere in the text.
        case alias(YAMLNode)
    }

    struct Place: Hashable {
        /// In bytes from the text's beginning.
        var offset: Int
        var mark: Tape.Mark
    }

    var content: Content
    var start: Place
    /// Behind the last character; for a collection in block style, behind that of its last element.
    var end: Place
    var tag: String?
    /// Written in brackets or braces.
    var isFlow = false

    /// What a text without a document holds.
    static var nothing: YAMLNode {
        let place = Place(offset: 0, mark: Tape.Mark(line: 1, column: 1))
        return YAMLNode(content: .scalar("", isPlain: true), start: place, end: place)
    }

    /// A list or object that is told by its indentation.
    var isBlock: Bool {
        switch content {
        case .list, .object: !isFlow
        case .scalar, .alias: false
        }
    }

    /// A key's text.
    var text: String? { if case .scalar(let text, _) = content { text } else { nil } }

    /// The key that takes over another object's members.
    var isMerge: Bool { if case .scalar("<<", isPlain: true) = content { true } else { false } }
}
