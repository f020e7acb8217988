/// Everything in a text that does not fit its model, all at once.
public struct Mismatches: Error, Hashable {
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

    /// The members no model asked for, each with the name it may have been meant to be, and those that are there twice.
    private func unknownNames() -> [Mismatch] {
        asked.flatMap { object, names in
            var unknown: [Mismatch] = []
            var lines: [String: Int] = [:]
            var node = object + 1
            while node < next(object) {
                let name = text(node)
                if let line = lines[name], !nodes[node].isChild {
                    unknown.append(objection("it is there twice; the first is in line \(line)", at: node))
                } else if !nodes[node].isAsked {
                    unknown.append(objection("no such key; \(hint(name, names.sorted()))", at: node))
                }
                if lines[name] == nil { lines[name] = marks.indices.contains(node) ? marks[node].line : 0 }
                node = next(node + 1)
            }
            return unknown
        }
    }

    private func hint(_ name: String, _ known: [String]) -> String {
        name.nearest(of: known).map { "did you mean `\($0)`?" } ?? "known here: \(known.joined(separator: ", "))"
    }
}

extension Tape {
    /// What is wrong with a value although it could be read, or with a name.
    fileprivate func objection(_ message: String, at node: Int) -> Mismatch {
        var mismatch = Mismatch(path: path(to: isName(node) ? node + 1 : node), expected: "", found: "")
        mismatch.objection = message
        if marks.indices.contains(node) { (mismatch.line, mismatch.column) = (marks[node].line, marks[node].column) }
        return mismatch
    }

    fileprivate func isName(_ node: Int) -> Bool {
        var place = 0
        while place < node {
            switch nodes[place].kind {
            case .object, .element:
                var name = place + 1
                while name <= node, next(name + 1) <= node { name = next(name + 1) }
                if name == node { return true }
                place = name + 1
            case .list:
                var element = place + 1
                while next(element) <= node { element = next(element) }
                place = element
            default: return false
            }
        }
        return false
    }
}

/// For models that a person writes: what they have against a value, noted at its place, so that all of it is told at
/// once.
extension Decoder {
    /// What the tape's reader knows besides the tape.
    package var context: (any Sendable)? { (self as? TapeDecoder)?.tape.context }

    /// Notes an objection to a member's value, or to the whole of what is read here. Nothing is noted unless the tape
    /// is strict.
    package func object(_ message: String, to member: (any CodingKey)? = nil) {
        guard let decoder = self as? TapeDecoder else { return }
        let tape = decoder.tape
        let isMember = decoder.node > 0 && tape.isName(decoder.node - 1)
        let place = member.flatMap { tape.member($0.stringValue, of: decoder.node) }
        tape.mismatches.append(tape.objection(message, at: place ?? (isMember ? decoder.node - 1 : decoder.node)))
    }

    /// Notes an error met while reading a part that the model can do without.
    package func object(_ error: any Error) {
        guard let decoder = self as? TapeDecoder else { return }
        try? decoder.tape.tolerate(error, at: decoder.node)
    }
}
