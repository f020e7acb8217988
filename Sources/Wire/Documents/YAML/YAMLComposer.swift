/// Writes a tree onto a tape: aliases and merge keys resolved, scalars typed, every node marked with its place.
struct YAMLComposer {
    /// So many nodes and bytes may come out of one text, however often it repeats itself by aliases.
    static let nodeLimit = 1 << 20
    static let sizeLimit = 64 << 20

    private let tape: Tape
    private var depth = 0
    /// Members looked at for merge keys, which repeat a text without a node for it.
    private var merged = 0

    static func compose(_ node: YAMLNode, on tape: Tape) throws(SyntaxError) {
        tape.isUntyped = true
        var composer = YAMLComposer(tape: tape)
        try composer.add(node)
    }

    private init(tape: Tape) { self.tape = tape }

    private mutating func add(_ node: YAMLNode) throws(SyntaxError) {
        guard tape.nodes.count < Self.nodeLimit, tape.bytes.count < Self.sizeLimit, depth < 2 * YAMLReader.depthLimit
        else { throw Self.error("the aliases make more of this text than is read", at: node) }
        depth += 1
        defer { depth -= 1 }
        if let tag = node.tag, Self.compose.contains(tag) { tape.composeTags[tape.nodes.count] = tag }
        switch node.content {
        case .alias(let target): try add(target)
        case .scalar(let text, let isPlain): try scalar(text, isPlain, node)
        case .list(let elements):
            try check(node, "tag:yaml.org,2002:seq")
            tape.begin(.list, mark: node.start.mark)
            for element in elements { try add(element) }
            tape.end()
        case .object:
            try check(node, "tag:yaml.org,2002:map")
            tape.begin(.object, mark: node.start.mark)
            for member in try members(node) {
                tape.name((member.key.text ?? "").utf8, mark: member.key.start.mark)
                try add(member.value)
            }
            tape.end()
        }
    }

    private func scalar(_ text: String, _ isPlain: Bool, _ node: YAMLNode) throws(SyntaxError) {
        var document = isPlain ? YAMLScalar.document(text) : .string(text)
        if let tag = node.tag, !Self.compose.contains(tag) {
            let typed = YAMLScalar.document(text)
            switch (tag, typed) {
            case ("tag:yaml.org,2002:str", _), ("!", _): document = .string(text)
            case ("tag:yaml.org,2002:null", .null), ("tag:yaml.org,2002:bool", .bool),
                ("tag:yaml.org,2002:float", .number):
                document = typed
            case ("tag:yaml.org,2002:int", .number(let number)) where number.int != nil: document = typed
            default: throw Self.error("`\(text)` is not what its tag `\(Self.short(tag))` says", at: node)
            }
        }
        let mark = node.start.mark
        if isPlain, node.tag == nil, case .string = document, YAMLScalar.isAmbiguous(text) {
            tape.ambiguous.insert(tape.nodes.count)
        }
        switch document {
        case .bool(let value): tape.scalar(.bool, (value ? "true" : "false").utf8, mark: mark)
        case .number(let number): tape.scalar(.number, number.text.utf8, mark: mark)
        case .string(let text): tape.scalar(.string, text.utf8, mark: mark)
        case .null, .list, .object: tape.scalar(.null, "null".utf8, mark: mark)
        }
    }

    /// Compose marks with these what replaces a value instead of adding to it; the value is read as it stands.
    private static let compose = ["!reset", "!override"]

    private func check(_ node: YAMLNode, _ expected: String) throws(SyntaxError) {
        guard let tag = node.tag, tag != expected, tag != "!", !Self.compose.contains(tag) else { return }
        throw Self.error("the tag `\(Self.short(tag))` is not known here", at: node)
    }

    private static func short(_ tag: String) -> String { tag.replacing("tag:yaml.org,2002:", with: "!!") }

    /// An object's members with those it merges in, which stand where the merge key does; its own win.
    private mutating func members(
        _ object: YAMLNode, depth: Int = 0
    ) throws(SyntaxError) -> [(key: YAMLNode, value: YAMLNode)] {
        guard case .object(let entries) = object.content else { return [] }
        merged += depth == 0 ? 0 : entries.count
        guard depth < YAMLReader.depthLimit, merged < Self.nodeLimit else {
            throw Self.error("the merge keys make more of this text than is read", at: object)
        }
        var own: [String: YAMLNode] = [:]
        for (key, _) in entries {
            guard let name = key.text else { throw Self.error("a key that is not plain text", at: key) }
            if let first = own.updateValue(key, forKey: name)?.start.mark {
                let place = "\(first.line):\(first.column)"
                throw Self.error("`\(name)` is there twice; the first one is at \(place)", at: key)
            }
        }
        var seen = Set<String>()
        var members: [(key: YAMLNode, value: YAMLNode)] = []
        for (key, value) in entries {
            guard key.isMerge else {
                members.append((key, value))
                continue
            }
            for source in try Self.sources(value) {
                for member in try self.members(source, depth: depth + 1) {
                    let name = member.key.text ?? ""
                    if own[name] == nil, seen.insert(name).inserted { members.append(member) }
                }
            }
        }
        return members
    }

    /// The objects that a merge key takes over, the strongest first.
    private static func sources(_ node: YAMLNode) throws(SyntaxError) -> [YAMLNode] {
        switch node.content {
        case .alias(let target): return try sources(target)
        case .object: return [node]
        case .list(let elements):
            var all: [YAMLNode] = []
            for element in elements {
                let target = if case .alias(let target) = element.content { target } else { element }
                guard case .object = target.content else { break }
                all.append(target)
            }
            if all.count == elements.count { return all }
        case .scalar: break
        }
        throw error("`<<` takes an object, or a list of objects", at: node)
    }

    static func error(_ message: String, at node: YAMLNode) -> SyntaxError {
        SyntaxError(message, line: node.start.mark.line, column: node.start.mark.column)
    }
}
