/// For models that a person writes: what they have against a value that can be read, noted at its place, so that all of
/// it is told at once.
extension Decoder {
    /// What the tape's reader knows besides the tape.
    package var context: (any Sendable)? { (self as? TapeDecoder)?.tape.context }

    /// Notes an objection to a member's value, or to the whole of what is read here. Nothing is noted unless the tape
    /// is strict.
    package func object(_ message: String, to member: (any CodingKey)? = nil) {
        guard let decoder = self as? TapeDecoder, decoder.tape.isStrict else { return }
        let value = member.flatMap { decoder.tape.member($0.stringValue, of: decoder.node) }
        decoder.tape.object(message, to: value ?? decoder.node, isWhole: value == nil)
    }

    /// Notes an error met while reading a part that the model can do without.
    package func object(_ error: any Error) {
        guard let decoder = self as? TapeDecoder else { return }
        decoder.tape.tolerate(error, at: decoder.node)
    }
}

extension Tape {
    /// What is wrong with the whole of a member is told where its name stands; of a single value, where that stands.
    fileprivate func object(_ message: String, to value: Int, isWhole: Bool) {
        let isMember = parent(of: value).map { nodes[$0].kind != .list } ?? false
        var mismatch = Mismatch(path: path(to: value), expected: "", found: "")
        mismatch.objection = message
        let isSingle = [.string, .number, .bool].contains(nodes[value].kind)
        let mark = mark(of: isWhole && isMember && !isSingle ? value - 1 : value)
        (mismatch.line, mismatch.column) = (mark?.line, mark?.column)
        mismatches.append(mismatch)
    }
}
