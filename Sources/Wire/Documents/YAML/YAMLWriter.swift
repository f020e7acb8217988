/// A document to YAML in block style.
struct YAMLWriter {
    private(set) var text = ""

    /// Writes a whole document.
    mutating func write(_ document: Document) {
        if Self.inline(document) == nil, case .string(let string) = document {
            text += "\(YAMLQuoting.quoted(string))\n"
        } else {
            for line in Self.lines(document) { text += "\(line)\n" }
        }
    }

    /// A value's lines, to be indented by where it goes; a string in block style begins with its header.
    static func lines(_ document: Document) -> [String] {
        if let line = inline(document) { return [line] }
        return switch document {
        case .list(let list): list.flatMap(element)
        case .object(let members): members.flatMap { member($0.name, $0.value) }
        case .string(let string): literal(string)
        case .null, .bool, .number: []
        }
    }

    /// The lines of `- value`.
    static func element(_ value: Document) -> [String] {
        let lines = lines(value)
        return ["- \(lines[0])"] + indented(lines.dropFirst())
    }

    /// The lines of `name: value`.
    static func member(_ name: String, _ value: Document) -> [String] {
        let key = YAMLQuoting.scalar(name)
        // Longer ones are keys to no reader.
        let head = key.utf8.count < 1000 ? ["\(key):"] : ["? \(key)", ":"]
        return head.dropLast() + after(head[head.count - 1], value)
    }

    /// The lines of a value behind `name:`.
    static func after(_ head: String, _ value: Document) -> [String] {
        let lines = lines(value)
        switch value {
        case .list(let list) where !list.isEmpty: return [head] + indented(lines[...])
        case .object(let members) where !members.isEmpty: return [head] + indented(lines[...])
        default: return ["\(head) \(lines[0])"] + indented(lines.dropFirst())
        }
    }

    /// Empty lines stay empty.
    static func indented(_ lines: ArraySlice<String>, by count: Int = 2) -> [String] {
        let blanks = String(repeating: " ", count: count)
        return lines.map { $0.isEmpty ? "" : blanks + $0 }
    }

    /// A value that takes one line in block style, `nil` for one that does not.
    static func inline(_ document: Document) -> String? {
        switch document {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let number): number.text
        case .string(let text): YAMLQuoting.isLiteral(text) ? nil : YAMLQuoting.scalar(text)
        case .list(let list): list.isEmpty ? "[]" : nil
        case .object(let members): members.isEmpty ? "{}" : nil
        }
    }

    /// A value on one line, whatever it is, to stand in brackets or braces.
    static func flow(_ document: Document) -> String {
        switch document {
        case .string(let text): YAMLQuoting.scalar(text, isFlow: true)
        case .list(let list): "[\(list.map(flow).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { flowMember($0.name, $0.value) }.joined(separator: ", "))}"
        case .null, .bool, .number: inline(document) ?? "null"
        }
    }

    static func flowMember(_ name: String, _ value: Document) -> String {
        "\(YAMLQuoting.scalar(name, isFlow: true)): \(flow(value))"
    }

    private static func literal(_ text: String) -> [String] {
        let needsIndicator = text.utf8.first == 0x20 || text.utf8.first == 0x0A
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let ending: String
        if text.hasSuffix("\n") {
            lines.removeLast()
            ending = lines.last == "" ? "+" : ""
        } else {
            ending = "-"
        }
        return ["|\(needsIndicator ? "2" : "")\(ending)"] + lines
    }
}
