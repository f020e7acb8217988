extension Tape {
    /// Lets go of a field that cannot be read: with a note, unless every mismatch is wanted.
    func tolerate(_ error: any Error, at node: Int, isLoss: Bool = false) {
        if error is Unfillable { return }
        if isStrict { return mismatches.append(mismatch(error, at: node)) }
        guard let drift else { return }
        switch error {
        case let error as Mismatch:
            drift.add(error.path, expected: error.expected, found: error.found, isLoss: isLoss)
        case let error as Misfit:
            let shape = path(to: error.node, isShape: true)
            let path = error.missing.map { shape.isEmpty ? $0 : "\(shape).\($0)" } ?? shape
            let found = error.missing == nil ? kind(of: error.node) : "nothing"
            drift.add(path, expected: error.expected, found: found, isLoss: isLoss)
        default:
            let shape = path(to: node, isShape: true)
            drift.add(shape, expected: Self.words(error), found: kind(of: node), isLoss: isLoss)
        }
    }

    /// Notes that a value was taken although it was written as another kind; XML and YAML know no kinds.
    func liberty(_ node: Int, _ expected: String) {
        guard !isUntyped, let drift else { return }
        drift.add(path(to: node, isShape: true), expected: expected, found: kind(of: node))
    }

    /// Notes the members no model asked for, of those objects that were read as models; only where that is wanted.
    func noteUnknownMembers(at value: Int) {
        guard let drift, drift.isThorough else { return }
        for object in value..<next(value) where isObject(object) {
            var unknown: [Int] = []
            var isModel = false
            var name = object + 1
            while name < next(object) {
                if nodes[name].isAsked { isModel = true } else { unknown.append(name) }
                name = next(name + 1)
            }
            guard isModel else { continue }
            for name in unknown {
                drift.add(path(to: name + 1, isShape: true), expected: "no such member", found: kind(of: name + 1))
            }
        }
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

    /// Where a value stands, such as `[3].movieFile.size`; as a shape without positions, `[].movieFile.size`.
    func path(to value: Int, isShape: Bool = false) -> String {
        var steps: [String] = []
        var node = value
        while let container = parent(of: node) {
            if nodes[container].kind == .list {
                steps.append(isShape ? "[]" : "[\(position(of: node, in: container))]")
            } else {
                steps.append(text(node - 1))
            }
            node = container
        }
        return steps.reversed().reduce(into: root) { path, step in
            path += path.isEmpty || step.hasPrefix("[") ? step : ".\(step)"
        }
    }

    private func position(of element: Int, in list: Int) -> Int {
        var position = 0
        for other in elements(of: list) where other < element { position += 1 }
        return position
    }

    func mark(of node: Int) -> Mark? { marks.indices.contains(node) ? marks[node] : nil }

    /// A scalar as it came, shortened; anything else by its kind.
    func found(_ node: Int) -> String {
        switch nodes[node].kind {
        case .list, .object, .element, .null: return kind(of: node)
        case .string:
            let text = text(node)
            return "\"\(text.prefix(40))\(text.count > 40 ? "…" : "")\""
        case .number, .bool: return String(text(node).prefix(40))
        }
    }

    /// What came, without its own text: the same surprise with another value is the same surprise.
    private func kind(of node: Int) -> String {
        switch nodes[node].kind {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .list: "a list"
        case .object, .element: "an object"
        }
    }
}
