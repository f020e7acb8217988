extension Tape {
    /// What came where something else should have.
    func mismatch(at node: Int, _ expected: String) -> Mismatch {
        let mark = marks.indices.contains(node) ? marks[node] : nil
        return Mismatch(
            path: path(to: node), expected: expected, found: found(node), line: mark?.line, column: mark?.column)
    }

    func missing(_ name: String, in object: Int) -> Mismatch {
        let mark = marks.indices.contains(object) ? marks[object] : nil
        let place = path(to: object)
        return Mismatch(
            path: place.isEmpty ? name : "\(place).\(name)", expected: "a value", found: "nothing", line: mark?.line,
            column: mark?.column)
    }

    /// Lets go of a field that cannot be read: with a note, unless every mismatch is wanted.
    func tolerate(_ error: any Error, at node: Int, isLoss: Bool = false) throws {
        let mismatch = error as? Mismatch ?? self.mismatch(at: node, Self.words(error))
        if isStrict {
            mismatches.append(mismatch)
            return
        }
        drift?.add(Self.shape(mismatch.path), expected: mismatch.expected, found: mismatch.kind, isLoss: isLoss)
    }

    /// Notes that a value was taken although it was written as another kind; XML and YAML know no kinds.
    func liberty(_ node: Int, _ expected: String) {
        guard !isUntyped, let drift else { return }
        drift.add(Self.shape(path(to: node)), expected: expected, found: Document(self, at: node).kind)
    }

    /// The names of an object's members, all of them now asked for.
    func takeNames(of object: Int) -> [String] {
        var names: [String] = []
        var node = object + 1
        while node < next(object) {
            nodes[node].isAsked = true
            if !(nodes[node].isChild && names.last == text(node)) { names.append(text(node)) }
            node = next(node + 1)
        }
        return names
    }

    /// Where a node stands, such as `[3].movieFile.size`.
    func path(to target: Int) -> String {
        var path = root
        var node = 0
        while node != target, node < nodes.count {
            var child = node + 1
            var position = 0
            if nodes[node].kind == .list {
                while next(child) <= target {
                    child = next(child)
                    position += 1
                }
                path += "[\(position)]"
            } else {
                while next(child + 1) <= target { child = next(child + 1) }
                path += path.isEmpty ? text(child) : ".\(text(child))"
                child += 1
            }
            node = child
        }
        return path
    }

    /// A path without list positions, so that the same surprise in every element is one note.
    private static func shape(_ path: String) -> String {
        var isInside = false
        return path.filter { character in
            if character == "[" { isInside = true } else if character == "]" { isInside = false }
            return !isInside || character == "["
        }
    }

    /// A scalar as it came, shortened; anything else by its kind.
    private func found(_ node: Int) -> String {
        switch nodes[node].kind {
        case .list, .object, .element, .null: return Document(self, at: node).kind
        case .string:
            let text = text(node)
            return "\"\(text.prefix(40))\(text.count > 40 ? "…" : "")\""
        case .number, .bool: return String(text(node).prefix(40))
        }
    }

    private static func words(_ error: any Error) -> String {
        switch error {
        case DecodingError.dataCorrupted(let context): context.debugDescription
        case DecodingError.valueNotFound(_, let context): context.debugDescription
        case DecodingError.typeMismatch(_, let context): context.debugDescription
        case DecodingError.keyNotFound(let key, _): "a value for \(key.stringValue)"
        default: "something else (\(error))"
        }
    }
}

extension Mismatch {
    /// What came, without its own text: the same surprise with another value is the same surprise.
    fileprivate var kind: String { found.hasPrefix("\"") ? "a string" : Double(found) == nil ? found : "a number" }
}
