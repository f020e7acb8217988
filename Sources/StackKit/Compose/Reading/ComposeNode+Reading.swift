extension ComposeNode {
    /// Reads every document of a text. Throws `SyntaxError` with line, column and the line.
    static func all(_ bytes: [UInt8], name: String, source: Int) throws(SyntaxError) -> [ComposeNode] {
        try Tape.all(yaml: bytes, source: name).map { ComposeNode($0, at: 0, source) }
    }

    private init(_ tape: Tape, at node: Int, _ source: Int) {
        let place = Self.place(tape, node, source)
        let tag: Tag? =
            switch tape.composeTags[node] {
            case "!reset"?: .reset
            case "!override"?: .override
            default: nil
            }
        let end = Int(tape.nodes[node].next)
        switch tape.nodes[node].kind {
        case .list:
            var list: [ComposeNode] = []
            var element = node + 1
            while element < end {
                list.append(ComposeNode(tape, at: element, source))
                element = Int(tape.nodes[element].next)
            }
            self.init(.list(list), at: place, tag: tag)
        case .object, .element:
            var members: [Member] = []
            var name = node + 1
            while name < end {
                let value = ComposeNode(tape, at: name + 1, source)
                members.append(
                    Member(
                        name: Document(tape, at: name).string ?? "", place: Self.place(tape, name, source), value: value
                    ))
                name = Int(tape.nodes[name + 1].next)
            }
            self.init(.object(members), at: place, tag: tag)
        case .null, .bool, .number, .string:
            let value = Document(tape, at: node)
            self.init(.scalar(value), at: place, tag: tag)
            if tape.ambiguous.contains(node), let text = value.string, let number = Self.number(text) {
                (content, written) = (.scalar(number), text)
            }
        }
    }

    private static func place(_ tape: Tape, _ node: Int, _ source: Int) -> ComposePlace {
        let mark = tape.marks[node]
        return ComposePlace(source, line: mark.line, column: mark.column)
    }

    /// What Compose's reader, which knows YAML 1.1, makes of a text without quotes: `022` is 18 and `1_000` is 1000.
    static func number(_ text: String) -> Document? {
        let plain = text.filter { $0 != "_" }
        let digits = plain.drop { $0 == "+" || $0 == "-" }
        let isNegative = plain.hasPrefix("-")
        guard plain.count - digits.count <= 1, let first = digits.first, first.isNumber else { return nil }
        let value: Int? =
            if digits.hasPrefix("0b") || digits.hasPrefix("0B") {
                Int(digits.dropFirst(2), radix: 2)
            } else if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
                Int(digits.dropFirst(2), radix: 16)
            } else if digits.hasPrefix("0o") || digits.hasPrefix("0O") {
                Int(digits.dropFirst(2), radix: 8)
            } else if digits.count > 1, digits.hasPrefix("0") {
                Int(digits, radix: 8)
            } else {
                Int(digits)
            }
        if let value { return Document(isNegative ? -value : value) }
        guard !text.contains(":"), let value = Double(plain), value.isFinite else { return nil }
        return Document(value)
    }
}
