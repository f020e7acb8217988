/// A document to XML, so that the reader makes the same document of it.
struct XMLWriter {
    private(set) var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"

    mutating func write(_ name: String, _ value: Document) {
        let name = Self.name(name)
        text += "<\(name)"
        var content = Self.scalar(value) ?? ""
        var attributes = Set<String>()
        var children: [(name: String, value: Document)] = []
        for (name, value) in value.members {
            switch value {
            case .null: break
            case .list(let elements): children += elements.map { (name, $0) }
            case .object: children.append((name, value))
            default:
                let scalar = Self.scalar(value) ?? ""
                if name == "#text" {
                    content = scalar
                } else if attributes.insert(Self.name(name)).inserted {
                    text += " \(Self.name(name))=\"\(Self.escaped(scalar))\""
                }
            }
        }
        if content.isEmpty, children.isEmpty {
            text += "/>"
            return
        }
        text += ">\(Self.escaped(content, isText: true))"
        for child in children { write(child.name, child.value) }
        text += "</\(name)>"
    }

    private static func scalar(_ value: Document) -> String? {
        switch value {
        case .bool(let value): value ? "1" : "0"
        case .number(let number): number.text
        case .string(let text): text
        case .null, .list, .object: nil
        }
    }

    /// Line breaks in attributes would come back as blanks, and carriage returns anywhere as line feeds.
    private static func escaped(_ text: String, isText: Bool = false) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"" where !isText: escaped += "&quot;"
            case "\n" where !isText: escaped += "&#10;"
            case "\t" where !isText: escaped += "&#9;"
            case "\r": escaped += "&#13;"
            case "\t", "\n": escaped.unicodeScalars.append(scalar)
            // No form of XML 1.0 can hold these.
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A member's name with a low line for each character that no name may have there.
    private static func name(_ text: String) -> String {
        var name = ""
        for scalar in text.unicodeScalars {
            let isLater = scalar.isASCII ? "-.0123456789".unicodeScalars.contains(scalar) : scalar == "\u{B7}"
            let isFirst = scalar.isASCII ? isLetter(scalar) : scalar.properties.isAlphabetic && scalar.value >= 0xC0
            name.unicodeScalars.append(isFirst || isLater && !name.isEmpty ? scalar : "_")
        }
        return name.isEmpty ? "_" : name
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        "a"..."z" ~= scalar || "A"..."Z" ~= scalar || scalar == "_" || scalar == ":"
    }
}

extension XMLRoot {
    /// The document as XML, as `Document.xml(root:)` writes it.
    public func xml() -> String { content.xml(root: name) }
}

extension Document {
    /// The document as XML in a root of that name.
    ///
    /// Scalar members are attributes, true and false as Plex writes them: `1` and `0`. Lists are children of the member's
    /// name, objects one child, `#text` the element's text; null is left out, and so are characters XML cannot hold.
    public func xml(root: String) -> String {
        var writer = XMLWriter()
        writer.write(root, self)
        return writer.text
    }
}
