/// A text and the tree of its values, and how each kind of edit changes the text.
struct YAMLTree {
    typealias Path = YAMLText.Path
    typealias EditError = YAMLText.EditError

    /// A value and what stands around it.
    private struct Spot {
        var node: YAMLNode
        /// In brackets or braces, where line breaks mean nothing.
        var isInFlow = false
        /// Behind the colon or dash before the value; `nil` for the whole document.
        var indicator: Int?
        /// Of the collection the value is in, counted from zero; -1 for the whole document.
        var column = -1
        var isElement = false
    }

    private let bytes: [UInt8]
    private let root: YAMLNode?
    private let writer: YAMLWriter

    init(_ text: String, writer: YAMLWriter = YAMLWriter()) throws(EditError) {
        self.writer = writer
        bytes = Array(text.utf8)
        do { root = try YAMLReader.documents(bytes).first } catch { throw YAMLText.error([], error.message) }
    }

    /// Whether a path leads to something written here, be it an alias, rather than merged in.
    func contains(_ path: Path) -> Bool { (try? spot(path)) != nil }

    /// Whether a value stands where it is, rather than coming from an alias.
    func isWritten(_ path: Path) -> Bool {
        guard let node = try? spot(path).node else { return false }
        if case .alias = node.content { return false }
        return true
    }

    func replace(_ path: Path, by value: Document) throws(EditError) -> [UInt8] {
        let spot = try spot(path)
        let old = spot.node
        var edit = YAMLEdit(bytes)
        let range = old.start.offset..<old.end.offset
        if spot.isInFlow {
            edit.replace(range, by: (range.isEmpty ? " " : "") + writer.flow(value))
            return edit.text
        }
        guard spot.indicator != nil else { return whole(value, old, edit) }
        let isCollection = value.list.first != nil || value.members.first != nil
        // A list may stand as far left as the key it belongs to.
        let isSameKind = isCollection && old.isBlock && (old.column > spot.column || value.list.first != nil)
        let lines = indented(writer.lines(value), by: isSameKind ? old.column : spot.column + 2)
        let head = lines[0].trimmedBlanks
        let rest = lines.dropFirst().map { edit.lineBreak + $0 }.joined()
        if old.isBlock, isSameKind || !edit.isFirst(old.start.offset) {
            edit.replace(range, by: head + rest)
        } else if old.isBlock {
            edit.replace(lineBefore(old.start.offset, edit)..<old.end.offset, by: "")
            inline(head, rest, isCollection: isCollection && !spot.isElement, lines, spot, &edit)
        } else if isCollection, !spot.isElement {
            let start = spot.indicator ?? range.lowerBound
            edit.replace(start..<range.upperBound, by: "")
            edit.insert(lines.map { edit.lineBreak + $0 }.joined(), at: edit.lineEnd(range.upperBound))
        } else {
            let gap = bytes[..<range.lowerBound].last == 0x20 ? "" : " "
            edit.replace(range, by: gap + head)
            edit.insert(rest, at: edit.lineEnd(range.upperBound))
        }
        return edit.text
    }

    /// Puts a value behind its colon or dash, before a comment that stands there.
    private func inline(
        _ head: String, _ rest: String, isCollection: Bool, _ lines: [String], _ spot: Spot, _ edit: inout YAMLEdit
    ) {
        let place = spot.indicator ?? 0
        if !isCollection { edit.insert(" \(head)", at: place) }
        let tail = isCollection ? lines.map { edit.lineBreak + $0 }.joined() : rest
        edit.insert(tail, at: edit.lineEnd(place))
    }

    /// Where the line break before a place's line begins.
    private func lineBefore(_ offset: Int, _ edit: YAMLEdit) -> Int {
        let start = edit.lineStart(offset)
        return start == 0 ? 0 : edit.lineEnd(start - 1)
    }

    private func whole(_ value: Document, _ old: YAMLNode, _ edit: YAMLEdit) -> [UInt8] {
        var edit = edit
        var text = writer.text(value)
        text.removeLast()
        text = text.replacing("\n", with: edit.lineBreak)
        if root == nil {
            let needsBreak = !bytes.isEmpty && bytes.last != 0x0A
            edit.insert((needsBreak ? edit.lineBreak : "") + text + edit.lineBreak, at: bytes.count)
        } else {
            edit.replace(old.start.offset..<old.end.offset, by: text)
        }
        return edit.text
    }

    func remove(_ path: Path) throws(EditError) -> [UInt8] {
        let parent = try spot(Array(path.dropLast())).node
        var edit = YAMLEdit(bytes)
        let parts = try parts(of: parent, path, edit)
        guard let last = path.last, let index = Self.index(of: last, in: parent) else {
            throw YAMLText.error(path, "it comes from a merge or an alias, and can be edited only there")
        }
        let part = parts[index]
        if parent.isFlow {
            let range =
                index + 1 < parts.count
                ? part.lowerBound..<parts[index + 1].lowerBound
                : index > 0 ? parts[index - 1].upperBound..<part.upperBound : part
            edit.replace(range, by: "")
        } else if edit.isFirst(part.lowerBound) {
            // Behind the value only a comment can follow in its line.
            edit.replace(edit.lineStart(part.lowerBound)..<edit.nextLine(part.upperBound), by: "")
        } else if index + 1 < parts.count, !edit.hasComment(in: part.upperBound..<parts[index + 1].lowerBound) {
            edit.replace(part.lowerBound..<parts[index + 1].lowerBound, by: "")
        } else {
            edit.replace(part, by: "")
        }
        return edit.text
    }

    func rename(_ path: Path, to name: String) throws(EditError) -> [UInt8] {
        let parent = try spot(Array(path.dropLast())).node
        guard case .object(let members) = parent.content, let last = path.last,
            let index = Self.index(of: last, in: parent)
        else { throw YAMLText.error(path, "it comes from a merge or an alias, and can be edited only there") }
        var edit = YAMLEdit(bytes)
        let key = members[index].key
        edit.replace(
            key.start.offset..<key.end.offset, by: YAMLQuoting.scalar(name, isFlow: parent.isFlow))
        return edit.text
    }

    /// Adds a member behind the one at a path.
    func add(_ name: String, _ value: Document, after path: Path) throws(EditError) -> [UInt8] {
        let spot = try spot(Array(path.dropLast()))
        guard let last = path.last, let index = Self.index(of: last, in: spot.node) else {
            throw YAMLText.error(path, "it comes from a merge or an alias, and can be edited only there")
        }
        return try add(
            spot, path, behind: index, writer.flowMember(name, value), writer.member(name, value))
    }

    /// Adds a member behind an object's last one.
    func add(_ name: String, _ value: Document, to path: Path) throws(EditError) -> [UInt8] {
        try add(
            try spot(path), path + [.name(name)], behind: nil, writer.flowMember(name, value),
            writer.member(name, value))
    }

    func append(_ value: Document, to path: Path) throws(EditError) -> [UInt8] {
        try add(try spot(path), path, behind: nil, writer.flow(value), writer.element(value))
    }

    private func add(
        _ spot: Spot, _ path: Path, behind index: Int?, _ flow: String, _ lines: [String]
    ) throws(EditError) -> [UInt8] {
        var edit = YAMLEdit(bytes)
        let parts = try parts(of: spot.node, path, edit)
        guard let part = index.map({ parts[$0] }) ?? parts.last else {
            throw YAMLText.error(path, "cannot be added in place")
        }
        if spot.node.isFlow {
            edit.insert(", \(flow)", at: part.upperBound)
        } else {
            let lines = indented(lines, by: spot.node.column)
            edit.insert(lines.map { edit.lineBreak + $0 }.joined(), at: edit.lineEnd(part.upperBound))
        }
        return edit.text
    }

    private func indented(_ lines: [String], by column: Int) -> [String] {
        writer.indented(lines[...], by: max(column, 0))
    }

    /// From where to where each member or element reaches, its key or dash included.
    private func parts(of node: YAMLNode, _ path: Path, _ edit: YAMLEdit) throws(EditError) -> [Range<Int>] {
        switch node.content {
        case .object(let members):
            return members.map { $0.key.start.offset..<max($0.key.end.offset, $0.value.end.offset) }
        case .list(let elements):
            if node.isFlow { return elements.map { $0.start.offset..<$0.end.offset } }
            var parts: [Range<Int>] = []
            var begin = node.start.offset
            for element in elements {
                guard let behind = edit.behind(UInt8(ascii: "-"), in: begin..<bytes.count) else { break }
                let end = max(element.end.offset, behind)
                parts.append(behind - 1..<end)
                begin = end
            }
            return parts
        case .scalar, .alias: throw YAMLText.error(path, "it is not written here, but where an alias points")
        }
    }

    private static func index(of step: YAMLText.Step, in node: YAMLNode) -> Int? {
        switch (node.content, step) {
        case (.object(let members), .name(let name)): members.firstIndex { !$0.key.isMerge && $0.key.text == name }
        case (.list(let list), .index(let index)) where list.indices.contains(index): index
        default: nil
        }
    }

    private func spot(_ path: Path) throws(EditError) -> Spot {
        var spot = Spot(node: root ?? .nothing)
        let edit = YAMLEdit(bytes)
        for (depth, step) in path.enumerated() {
            let here = path[...depth]
            if case .alias = spot.node.content {
                throw YAMLText.error(here, "it is not written here, but where an alias points")
            }
            guard let index = Self.index(of: step, in: spot.node) else {
                throw YAMLText.error(here, "it comes from a merge or an alias, and can be edited only there")
            }
            let parts = try parts(of: spot.node, Array(here), edit)
            var next = Spot(
                node: spot.node, isInFlow: spot.isInFlow || spot.node.isFlow, column: spot.node.column)
            switch spot.node.content {
            case .object(let members):
                next.node = members[index].value
                let colon = members[index].key.end.offset..<max(members[index].key.end.offset, next.node.start.offset)
                next.indicator = edit.behind(UInt8(ascii: ":"), in: colon)
            case .list(let elements):
                next.node = elements[index]
                next.indicator = parts[index].lowerBound + 1
                next.isElement = true
            case .scalar, .alias: break
            }
            if next.indicator == nil, !next.isInFlow {
                throw YAMLText.error(here, "it is written in a way that cannot be edited in place")
            }
            spot = next
        }
        return spot
    }
}

extension YAMLNode {
    /// Counted from zero.
    fileprivate var column: Int { start.mark.column - 1 }
}

extension String {
    fileprivate var trimmedBlanks: String { String(drop { $0 == " " }) }
}
