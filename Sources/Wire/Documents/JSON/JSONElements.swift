/// The elements of a JSON list, read one by one from bytes as they arrive.
///
/// Whatever the list's length, only the bytes not yet read and one element's nodes are held.
package struct JSONElements {
    private enum State { case start, before, first, element, separator, after }

    /// The largest element that is waited for, in bytes.
    package static let sizeLimit = 64 << 20

    private let tape = Tape()
    private let sizeLimit: Int
    private var state = State.start
    private var position = 0
    /// An element that broke off is not tried again before this many bytes are there, so that the work stays linear.
    private var retryAt = 0
    /// The lines that ended before the bytes that are held, and the characters of the last one before them.
    private var line = 0
    private var column = 0
    /// The lines that ended in the bytes that were read, and where the last one did.
    private var lines = 0
    private var lineStart: Int?

    package init(drift: Drift? = nil, sizeLimit: Int = Self.sizeLimit) {
        self.sizeLimit = sizeLimit
        tape.drift = drift
        tape.root = "[]"
    }

    /// Takes the next bytes and hands out each element that is complete with them.
    ///
    /// The tape is good until `each` returns. Throws `SyntaxError`, and what `each` throws.
    package mutating func feed(_ chunk: [UInt8], isLast: Bool = false, _ each: (Tape) throws -> Void) throws {
        compact()
        guard tape.bytes.count + chunk.count <= Tape.sizeLimit else {
            throw failure("more than \(Tape.sizeLimit) bytes at once", at: position)
        }
        tape.bytes.append(contentsOf: chunk)
        while try step(isLast, each) {}
        if isLast, state != .after { throw failure("the text ends inside the list", at: tape.bytes.count) }
    }

    /// Goes one token further; false where more bytes are needed.
    private mutating func step(_ isLast: Bool, _ each: (Tape) throws -> Void) throws -> Bool {
        if state == .start { return skipByteOrderMark(isLast) }
        skipSpace()
        guard position < tape.bytes.count else { return false }
        let byte = tape.bytes[position]
        switch state {
        case .start: return false
        case .before:
            guard byte == UInt8(ascii: "[") else { throw failure("a list should begin here", at: position) }
            (position, state) = (position + 1, .first)
        case .first where byte == UInt8(ascii: "]"):
            (position, state) = (position + 1, .after)
        case .first, .element: return try element(isLast, each)
        case .separator:
            switch byte {
            case UInt8(ascii: ","): (position, state) = (position + 1, .element)
            case UInt8(ascii: "]"): (position, state) = (position + 1, .after)
            default: throw failure("a comma or a closing bracket should come here", at: position)
            }
        case .after: throw failure("more text behind the end", at: position)
        }
        return true
    }

    private mutating func element(_ isLast: Bool, _ each: (Tape) throws -> Void) throws -> Bool {
        guard isLast || tape.bytes.count >= retryAt else { return false }
        tape.clearNodes()
        do throws(JSONParser.Failure) {
            let end = try JSONParser.value(on: tape, from: position, depth: 1)
            // A number at the very end may go on in the next bytes.
            if end.index == tape.bytes.count, !isLast, tape.nodes[0].kind == .number { return false }
            position = end.index
            if end.lines > 0 { (lines, lineStart) = (lines + end.lines, end.lineStart) }
        } catch {
            let pending = tape.bytes.count - position
            guard error.isEnd, !isLast else { throw failure(error.message, at: error.offset) }
            guard pending < sizeLimit else {
                throw failure("an element larger than \(sizeLimit) bytes", at: position)
            }
            retryAt = tape.bytes.count + pending / 2
            return false
        }
        state = .separator
        try each(tape)
        return true
    }

    private mutating func skipByteOrderMark(_ isLast: Bool) -> Bool {
        let mark = JSONText.byteOrderMark
        let start = tape.bytes.array(0..<min(mark.count, tape.bytes.count))
        if start.count < mark.count, !isLast, mark.starts(with: start) { return false }
        if start == mark { position = mark.count }
        state = .before
        return true
    }

    private mutating func skipSpace() {
        while position < tape.bytes.count {
            switch tape.bytes[position] {
            case 0x20, 0x0D, 0x09: position += 1
            case 0x0A:
                position += 1
                (lines, lineStart) = (lines + 1, position)
            default: return
            }
        }
    }

    /// Lets go of the bytes that were read, once they are most of what is held.
    private mutating func compact() {
        guard position > 0, position >= tape.bytes.count / 2 else { return }
        if lineStart != nil { column = 0 }
        column += unsafe SyntaxError.characters(tape.bytes.buffer[(lineStart ?? 0)..<position])
        line += lines
        (lines, lineStart) = (0, nil)
        tape.bytes.removeFirst(position)
        retryAt -= position
        position = 0
    }

    private func failure(_ message: String, at offset: Int) -> SyntaxError {
        unsafe SyntaxError(
            message, at: offset, in: tape.bytes.buffer, lineBefore: line, columnBefore: column)
    }
}
