/// Writes elements onto a tape as a parser meets them.
struct XMLNodes {
    private struct Frame {
        var node: Int
        var text: Int
    }

    /// How deep elements may stand in one another.
    static let depthLimit = 512
    private static let textName = Array("#text".utf8)

    private let tape: Tape
    /// The root is an element even where nothing is in it, so that an empty answer is an empty model.
    private let isRoot: Bool
    private var open: [Frame] = []
    /// The text of all open elements, the innermost one's last.
    private var text: [UInt8] = []

    init(_ tape: Tape, isRoot: Bool) {
        tape.isUntyped = true
        (self.tape, self.isRoot) = (tape, isRoot)
    }

    /// How many elements are open.
    var depth: Int { open.count }

    /// What is held, in tape.bytes.
    var size: Int { tape.bytes.count + text.count + tape.nodes.count * MemoryLayout<Tape.Node>.stride }

    /// Opens an element; the first one of a tape has no name on it.
    mutating func begin() {
        if open.isEmpty { tape.clear() }
        open.append(Frame(node: tape.nodes.count, text: text.count))
        tape.nodes.append(Tape.Node(start: 0, length: 0, next: 0, kind: .element))
    }

    /// Adds an attribute's value.
    @inline(__always)
    func add(_ value: UnsafeBufferPointer<UInt8>) {
        let start = tape.bytes.count
        unsafe tape.bytes.append(contentsOf: value)
        add(from: start, isChild: false)
    }

    /// Adds the name of an attribute or child as it was written, prefix and all.
    @inline(__always)
    func addName(_ prefix: UnsafePointer<UInt8>?, _ name: UnsafePointer<UInt8>?, isChild: Bool = false) {
        guard let name = unsafe name else { return }
        let start = tape.bytes.count
        if let prefix = unsafe prefix {
            _ = unsafe tape.bytes.append(untilZero: prefix)
            tape.bytes.append(UInt8(ascii: ":"))
        }
        _ = unsafe tape.bytes.append(untilZero: name)
        add(from: start, isChild: isChild)
    }

    /// Adds a node for the bytes added last.
    @inline(__always)
    private func add(from start: Int, isChild: Bool) {
        tape.nodes.append(
            Tape.Node(
                start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: tape.bytes.count - start),
                next: UInt32(truncatingIfNeeded: tape.nodes.count + 1), kind: .string, isChild: isChild))
    }

    /// Adds to the text of the innermost element.
    mutating func addText(_ characters: UnsafeBufferPointer<UInt8>) {
        guard !open.isEmpty else { return }
        unsafe text.append(contentsOf: characters)
    }

    /// Closes the innermost element: with nothing but text in it, it is a string.
    mutating func end() {
        guard let frame = open.popLast() else { return }
        let isBlank = text[frame.text...].allSatisfy { $0 == 0x20 || 0x09...0x0D ~= $0 }
        if tape.nodes.count == frame.node + 1, !isBlank || !open.isEmpty || !isRoot {
            tape.nodes[frame.node].kind = .string
            tape.nodes[frame.node].start = UInt32(tape.bytes.count)
            tape.nodes[frame.node].length = UInt32(text.count - frame.text)
            tape.bytes.append(contentsOf: text[frame.text...])
        } else {
            if !isBlank {
                for part in [Self.textName[...], text[frame.text...]] {
                    let start = tape.bytes.count
                    tape.bytes.append(contentsOf: part)
                    add(from: start, isChild: false)
                }
            }
            tape.nodes[frame.node].cursor = UInt32(frame.node + 1)
        }
        tape.nodes[frame.node].next = UInt32(tape.nodes.count)
        text.removeLast(text.count - frame.text)
    }
}
