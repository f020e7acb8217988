/// A document to YAML in block style.
struct YAMLWriter {
    /// Strings of several lines are written as such, rather than in quotes with escapes.
    var usesBlocks = true

    /// The text of a whole document.
    func text(_ document: Document) -> String {
        if case .string(let text) = document { return "\(YAMLQuoting.scalar(text))\n" }
        return lines(document).map { "\($0)\n" }.joined()
    }

    /// A value's lines, to be indented by where it goes; a string in block style begins with its header.
    func lines(_ document: Document) -> [String] {
        if let line = inline(document) { return [line] }
        return switch document {
        case .list(let list): list.flatMap(element)
        case .object(let members): members.flatMap { member($0.name, $0.value) }
        case .string(let string): literal(string)
        case .null, .bool, .number: []
        }
    }

    /// The lines of `- value`.
    func element(_ value: Document) -> [String] {
        let lines = lines(value)
        return ["- \(lines[0])"] + indented(lines.dropFirst())
    }

    /// The lines of `name: value`.
    func member(_ name: String, _ value: Document) -> [String] {
        let key = YAMLQuoting.scalar(name)
        // Longer ones are keys to no reader.
        let head = key.utf8.count < 1000 ? ["\(key):"] : ["? \(key)", ":"]
        return head.dropLast() + after(head[head.count - 1], value)
    }

    /// The lines of a value behind `name:`.
    func after(_ head: String, _ value: Document) -> [String] {
        let lines = lines(value)
        switch value {
        case .list(let list) where !list.isEmpty: return [head] + indented(lines[...])
        case .object(let members) where !members.isEmpty: return [head] + indented(lines[...])
        default: return ["\(head) \(lines[0])"] + indented(lines.dropFirst())
        }
    }

    /// Empty lines stay empty.
    func indented(_ lines: ArraySlice<String>, by count: Int = 2) -> [String] {
        let blanks = String(repeating: " ", count: count)
        return lines.map { $0.isEmpty ? "" : blanks + $0 }
    }

    /// A value that takes one line in block style, `nil` for one that does not.
    func inline(_ document: Document) -> String? {
        switch document {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let number): number.text
        case .string(let text): usesBlocks && YAMLQuoting.isLiteral(text) ? nil : YAMLQuoting.scalar(text)
        case .list(let list): list.isEmpty ? "[]" : nil
        case .object(let members): members.isEmpty ? "{}" : nil
        }
    }

    /// A value on one line, whatever it is, to stand in brackets or braces.
    func flow(_ document: Document) -> String {
        switch document {
        case .string(let text): YAMLQuoting.scalar(text, isFlow: true)
        case .list(let list): "[\(list.map(flow).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { flowMember($0.name, $0.value) }.joined(separator: ", "))}"
        case .null, .bool, .number: inline(document) ?? "null"
        }
    }

    func flowMember(_ name: String, _ value: Document) -> String {
        "\(YAMLQuoting.scalar(name, isFlow: true)): \(flow(value))"
    }

    private func literal(_ text: String) -> [String] {
        let needsIndicator = text.utf8.first == 0x20 || text.utf8.first == 0x0A
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let isEnded = lines.last == ""
        if isEnded { lines.removeLast() }
        return ["|\(needsIndicator ? "2" : "")\(isEnded ? "" : "-")"] + lines
    }
}
