/// Everything in a text that does not fit its model, all at once.
public struct Mismatches: Error, Hashable, CustomStringConvertible {
    /// Never empty, and in the order of their lines.
    public var all: [Mismatch]

    /// One mismatch a line, with the line it is on where that is known.
    public var description: String {
        all.map { ($0.line.map { "line \($0): " } ?? "") + $0.description }.joined(separator: "\n")
    }
}

extension Tape {
    /// Reads a model that a person wrote, from a strict tape: every mismatch and every unknown member is an error, and
    /// a value must be written as the kind it is (`"7878"` is no number). Throws `Mismatches`.
    package func strictModel<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        // Behind the document, an object with nothing in it: what missing models are read from.
        placeholder = nodes.count
        let next = UInt32(placeholder + 1)
        nodes.append(Node(start: 0, length: 0, next: next, cursor: next, kind: .object))
        var value: Value?
        do { value = try decode(type, at: 0) } catch { tolerate(error, at: 0) }
        let all = mismatches + unknownNames()
        guard all.isEmpty, let value else { throw Mismatches(all: all.sorted(by: Self.comesFirst)) }
        return value
    }

    private static func comesFirst(_ left: Mismatch, _ right: Mismatch) -> Bool {
        (left.line ?? 0, left.column ?? 0, left.path) < (right.line ?? 0, right.column ?? 0, right.path)
    }

    /// A required member of a strict text: one that is missing or wrong is noted, and something put in its place so
    /// that the rest is looked at too.
    func gathered<Value>(_ key: String, of object: Int, _ read: (Int) throws -> Value) throws -> Value {
        if let node = member(key, of: object) {
            do { return try read(node) } catch { if !isFilling { tolerate(error, at: node) } }
        } else if !isFilling {
            tolerate(Misfit(node: object, expected: "a value", missing: key), at: object)
        }
        let wasFilling = isFilling
        isFilling = true
        defer { isFilling = wasFilling }
        do { return try read(placeholder) } catch {
            guard let choices = Value.self as? any CaseIterable.Type, let first = Self.first(of: choices) as? Value
            else { throw Unfillable() }
            return first
        }
    }

    private static func first<Choices: CaseIterable>(of type: Choices.Type) -> Any? { type.allCases.first }

    /// The members no model asked for, each with the name it may have been meant to be, and those that are repeated.
    private func unknownNames() -> [Mismatch] {
        asked.flatMap { object, names in
            var unknown: [Mismatch] = []
            var seen: Set<String> = []
            var node = object + 1
            while node < next(object), !forsaken.contains(object) {
                if !nodes[node].isAsked {
                    unknown.append(unknownName(at: node, names))
                } else if !nodes[node].isChild, !seen.insert(text(node)).inserted {
                    let mark = mark(of: node)
                    unknown.append(
                        Mismatch(
                            path: path(to: node + 1), expected: "each key once", found: "`\(text(node))` again",
                            line: mark?.line, column: mark?.column))
                }
                node = next(node + 1)
            }
            return unknown
        }
    }

    private func unknownName(at node: Int, _ names: Set<String>) -> Mismatch {
        let name = text(node)
        let known = names.sorted()
        let nearest = name.nearest(of: known)
        let hint = nearest.map { "did you mean `\($0)`?" } ?? "known here: \(known.joined(separator: ", "))"
        let mark = mark(of: node)
        return Mismatch(
            path: path(to: node + 1), expected: "a known key (\(hint))", found: "`\(name)`", line: mark?.line,
            column: mark?.column)
    }
}
