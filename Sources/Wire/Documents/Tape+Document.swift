extension Document {
    /// The part of a tape that begins at a node.
    package init(_ tape: Tape, at node: Int = 0) {
        switch tape.nodes[node].kind {
        case .null: self = .null
        case .bool: self = .bool(tape.bytes[tape.range(node).lowerBound] == UInt8(ascii: "t"))
        case .number: self = .number(Number(literal: tape.text(node)))
        case .string: self = .string(tape.text(node))
        case .list:
            var elements: [Document] = []
            var element = node + 1
            while element < tape.next(node) {
                elements.append(Document(tape, at: element))
                element = tape.next(element)
            }
            self = .list(elements)
        case .object, .element:
            var members = Members()
            var name = node + 1
            while name < tape.next(node) {
                let value = Document(tape, at: name + 1)
                members.add(tape.text(name), value, isChild: tape.nodes[name].isChild)
                name = tape.next(name + 1)
            }
            self = .object(members)
        }
    }
}

extension Members {
    /// Adds what a reader met: of one name in an object the last counts, children of an element are gathered.
    fileprivate mutating func add(_ name: String, _ value: Document, isChild: Bool) {
        guard isChild else {
            self[name] = value
            return
        }
        if case .list(var list) = self[name] {
            self[name] = nil
            list.append(value)
            self[name] = .list(list)
        } else {
            self[name] = .list([value])
        }
    }
}

extension Tape {
    /// Adds a document, so that the decoder can read it.
    package func add(_ document: Document) {
        switch document {
        case .null: scalar(.null, "null".utf8)
        case .bool(let value): scalar(.bool, (value ? "true" : "false").utf8)
        case .number(let number): scalar(.number, number.text.utf8)
        case .string(let text): scalar(.string, text.utf8)
        case .list(let list):
            begin(.list)
            for element in list { add(element) }
            end()
        case .object(let members):
            begin(.object)
            for (member, value) in members {
                name(member.utf8)
                add(value)
            }
            end()
        }
    }
}
