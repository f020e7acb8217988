/// Everything in a text that does not fit its model, all at once.
public struct Mismatches: Error, Hashable {
    /// Never empty, and in the order of their lines.
    public var all: [Mismatch]
}

extension Tape {
    /// Reads a model that a person wrote, from a strict tape: every mismatch and every unknown member is an error.
    /// Throws `Mismatches`.
    package func strictModel<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        var value: Value?
        do { value = try decode(type, at: 0) } catch { try tolerate(error, at: 0) }
        let all = mismatches + unknownNames()
        guard all.isEmpty, let value else { throw Mismatches(all: all.sorted { ($0.line ?? 0) < ($1.line ?? 0) }) }
        return value
    }

    /// The members no model asked for, each with the name it may have been meant to be.
    private func unknownNames() -> [Mismatch] {
        asked.flatMap { object, names in
            var unknown: [Mismatch] = []
            var node = object + 1
            while node < next(object) {
                if !nodes[node].isAsked { unknown.append(unknownName(at: node, in: object, names)) }
                node = next(node + 1)
            }
            return unknown
        }
    }

    private func unknownName(at node: Int, in object: Int, _ names: Set<String>) -> Mismatch {
        let name = text(node)
        let known = names.sorted()
        let nearest = name.nearest(of: known)
        let hint = nearest.map { "did you mean `\($0)`?" } ?? "known here: \(known.joined(separator: ", "))"
        let mark = marks.indices.contains(node) ? marks[node] : nil
        return Mismatch(
            path: path(to: node + 1), expected: "no such key (\(hint))", found: "`\(name)`", line: mark?.line,
            column: mark?.column)
    }
}
