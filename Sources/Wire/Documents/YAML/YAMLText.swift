/// A YAML text that is edited in place: comments, blank lines, quotes and order stay where they are.
///
/// Only the lines of what is edited change. Each edit is checked by reading the text again; one that would change
/// anything else, or that cannot be made here, throws `YAMLText.EditError` and leaves the text as it was.
public struct YAMLText: Sendable {
    /// The way to a value: `["services", "sonarr", "ports", 0]`.
    public typealias Path = [Step]

    /// A member's name or an element's place in its list.
    public enum Step: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
        /// A member of an object.
        case name(String)
        /// An element of a list, counted from zero.
        case index(Int)

        /// A member's name.
        public init(stringLiteral name: String) { self = .name(name) }
        /// An element's place in its list, counted from zero.
        public init(integerLiteral index: Int) { self = .index(index) }
    }

    /// An edit that was not made, and why.
    public struct EditError: Error, Hashable, CustomStringConvertible {
        /// Such as `services.sonarr.ports[0]`.
        public var path: String
        /// In words that go behind the path and a colon.
        public var reason: String

        /// One sentence with the path and the reason.
        public var description: String { "\(path.isEmpty ? "the document" : path): \(reason)" }
    }

    /// The text with every edit so far, as it is to be written.
    public private(set) var text: String
    /// What the text says.
    public private(set) var document: Document

    /// Takes one YAML document. Throws `SyntaxError` with line, column and the line.
    public init(_ text: String, source: String? = nil) throws(SyntaxError) {
        document = try Document(yaml: text, source: source)
        self.text = text
    }

    /// The value at a path, `nil` where there is none.
    public subscript(path: Path) -> Document? {
        path.reduce(document) { value, step in
            switch (value, step) {
            case (.object(let members)?, .name(let name)): members[name]
            case (.list(let list)?, .index(let index)) where list.indices.contains(index): list[index]
            default: nil
            }
        }
    }

    /// Gives a path a value, member by member where there is one already; what is missing on the way is added.
    ///
    /// The place behind a list's last element appends. Throws `EditError`.
    public mutating func set(_ path: Path, to value: Document) throws(EditError) {
        var copy = self
        try copy.change(path, to: value)
        self = copy
    }

    /// Takes a member or an element out. Throws `EditError`, also where there is none.
    public mutating func remove(_ path: Path) throws(EditError) {
        guard let last = path.last, self[path] != nil else { throw Self.error(path, "there is nothing to remove") }
        var expected = self[Array(path.dropLast())] ?? .null
        switch last {
        case .name(let name): expected.members[name] = nil
        case .index(let index): expected.list.remove(at: index)
        }
        let parent = Array(path.dropLast())
        if expected.members.isEmpty, expected.list.isEmpty { return try replace(parent, by: expected) }
        try commit(parent, expected) { tree throws(EditError) in try tree.remove(path) }
    }

    /// Gives a member another name in the place it has. Throws `EditError`, also where the new name is taken.
    public mutating func rename(_ path: Path, to name: String) throws(EditError) {
        let parent = Array(path.dropLast())
        guard case .name(let old) = path.last, var expected = self[parent], expected.members[old] != nil else {
            throw Self.error(path, "there is no member to rename")
        }
        guard old != name else { return }
        if expected.members[name] != nil { throw Self.error(path, "`\(name)` is there already") }
        expected.members.rename(old, to: name)
        try commit(parent, expected) { tree throws(EditError) in try tree.rename(path, to: name) }
    }

    /// Adds a member behind the one at a path. Throws `EditError`, also where the name is taken.
    public mutating func insert(_ name: String, _ value: Document, after path: Path) throws(EditError) {
        let parent = Array(path.dropLast())
        guard case .name(let before) = path.last, var expected = self[parent], expected.members[before] != nil else {
            throw Self.error(path, "there is no member to insert behind")
        }
        if expected.members[name] != nil { throw Self.error(parent + [.name(name)], "is there already") }
        expected.members[name] = value
        try commit(parent, expected) { tree throws(EditError) in try tree.add(name, value, after: path) }
    }

    private mutating func change(_ path: Path, to value: Document) throws(EditError) {
        switch (self[path], value) {
        case (value?, _): return
        case (.object(let old)?, .object(let new)) where !old.isEmpty && !new.isEmpty && isWritten(path):
            for name in new.names { try change(path + [.name(name)], to: new[name] ?? .null) }
            for name in old.names where new[name] == nil { try remove(path + [.name(name)]) }
        case (.list(let old)?, .list(let new)) where !old.isEmpty && !new.isEmpty && isWritten(path):
            for index in new.indices { try change(path + [.index(index)], to: new[index]) }
            for index in old.indices.dropFirst(new.count).reversed() { try remove(path + [.index(index)]) }
        case (.some, _) where try YAMLTree(text).contains(path): try replace(path, by: value)
        // Merged in, and so to be overridden; or not there at all.
        default: try add(path, value)
        }
    }

    /// Whether a value stands where it is, rather than coming from an alias.
    private func isWritten(_ path: Path) -> Bool { (try? YAMLTree(text))?.isWritten(path) ?? false }

    private mutating func replace(_ path: Path, by value: Document) throws(EditError) {
        try commit(path, value) { tree throws(EditError) in try tree.replace(path, by: value) }
    }

    /// Adds a value whose path ends where nothing is yet.
    private mutating func add(_ path: Path, _ value: Document) throws(EditError) {
        guard let last = path.last else { return try replace(path, by: value) }
        let parent = Array(path.dropLast())
        switch (self[parent], last) {
        case (nil, .name(let name)): try add(parent, .object(Members([(name, value)])))
        case (nil, .index(0)): try add(parent, [value])
        case (.null?, .name(let name)): try replace(parent, by: .object(Members([(name, value)])))
        case (.null?, .index(0)): try replace(parent, by: [value])
        case (.object(var members)?, .name(let name)):
            let isFirst = members.isEmpty
            members[name] = value
            let expected = Document.object(members)
            if isFirst { return try replace(parent, by: expected) }
            try commit(parent, expected) { tree throws(EditError) in try tree.add(name, value, to: parent) }
        case (.list(let list)?, .index(let index)) where index == list.count:
            let expected = Document.list(list + [value])
            if list.isEmpty { return try replace(parent, by: expected) }
            try commit(parent, expected) { tree throws(EditError) in try tree.append(value, to: parent) }
        case (.list(let list)?, .index): throw Self.error(path, "the list has \(list.count) elements")
        case (let other, .name): throw Self.error(path, "it is in \(other?.kind ?? "nothing"), not in an object")
        case (let other, .index): throw Self.error(path, "it is in \(other?.kind ?? "nothing"), not in a list")
        }
    }

    /// Makes an edit after which the value at a path is what is expected and all else what it was.
    private mutating func commit(
        _ path: Path, _ expected: Document, _ edit: (YAMLTree) throws(EditError) -> [UInt8]
    ) throws(EditError) {
        let whole = Self.setting(path[...], of: document, to: expected)
        var reason = "it is shared by an alias, or written in an unusual way"
        // Text in block style would take in a comment behind it that is indented as far.
        for writer in [YAMLWriter(), YAMLWriter(usesBlocks: false)] {
            let bytes = try edit(try YAMLTree(text, writer: writer))
            do {
                let read = try Document(yaml: bytes)
                guard read == whole else { continue }
                (text, document) = (String(decoding: bytes, as: UTF8.self), read)
                return
            } catch {
                reason = "\(error.message), line \(error.line)"
            }
        }
        throw Self.error(path, "cannot be edited in place: \(reason)")
    }

    private static func setting(_ path: ArraySlice<Step>, of document: Document, to value: Document) -> Document {
        guard let first = path.first else { return value }
        var document = document
        switch first {
        case .name(let name): document[name] = setting(path.dropFirst(), of: document[name], to: value)
        case .index(let index): document[index] = setting(path.dropFirst(), of: document[index], to: value)
        }
        return document
    }

    static func error(_ path: some Sequence<Step>, _ reason: String) -> EditError {
        let text = path.reduce(into: "") { text, step in
            switch step {
            case .name(let name): text += text.isEmpty ? name : ".\(name)"
            case .index(let index): text += "[\(index)]"
            }
        }
        return EditError(path: text, reason: reason)
    }
}
