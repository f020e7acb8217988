/// Writes elements onto a tape's two buffers as a parser meets them.
///
/// The buffers are held here, not in the tape, so that the millions of calls of a long document cost no more than they
/// must; `give(to:)` swaps them with a tape's.
struct XMLNodes {
    private struct Frame {
        var node: Int
        var text: Int
    }

    /// How deep elements may stand in one another.
    static let depthLimit = 512
    private static let textName = Array("#text".utf8)

    private var bytes: [UInt8] = []
    private var nodes: [Tape.Node] = []
    private var open: [Frame] = []
    /// The text of all open elements, the innermost one's last.
    private var text: [UInt8] = []

    /// How many elements are open.
    var depth: Int { open.count }

    /// What is held, in bytes.
    var size: Int { bytes.count + text.count + nodes.count * MemoryLayout<Tape.Node>.stride }

    /// Opens an element; the first one of a tape has no name on it.
    mutating func begin() {
        open.append(Frame(node: nodes.count, text: text.count))
        nodes.append(Tape.Node(start: 0, length: 0, next: 0, kind: .element))
    }

    /// Adds an attribute's value.
    @inline(__always)
    mutating func add(_ value: some Collection<UInt8>, isChild: Bool = false) {
        let start = UInt32(truncatingIfNeeded: bytes.count)
        bytes.append(contentsOf: value)
        nodes.append(
            Tape.Node(
                start: start, length: UInt32(truncatingIfNeeded: value.count),
                next: UInt32(truncatingIfNeeded: nodes.count + 1), kind: .string, isChild: isChild))
    }

    /// Adds the name of an attribute or child as it was written, prefix and all.
    @inline(__always)
    mutating func addName(
        _ prefix: UnsafeBufferPointer<UInt8>, _ name: UnsafeBufferPointer<UInt8>, isChild: Bool = false
    ) {
        guard !prefix.isEmpty else { return unsafe add(name, isChild: isChild) }
        unsafe add(prefix, isChild: isChild)
        bytes.append(UInt8(ascii: ":"))
        unsafe bytes.append(contentsOf: name)
        nodes[nodes.count - 1].length += UInt32(truncatingIfNeeded: 1 + name.count)
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
        if nodes.count == frame.node + 1, !isBlank || !open.isEmpty {
            nodes[frame.node].kind = .string
            nodes[frame.node].start = UInt32(bytes.count)
            nodes[frame.node].length = UInt32(text.count - frame.text)
            bytes += text[frame.text...]
        } else {
            if !isBlank {
                add(Self.textName)
                add(text[frame.text...])
            }
            nodes[frame.node].cursor = UInt32(frame.node + 1)
        }
        nodes[frame.node].next = UInt32(nodes.count)
        text.removeLast(text.count - frame.text)
    }

    /// Hands over what was read and begins anew in the memory that the tape had.
    mutating func give(to tape: Tape) {
        tape.clear()
        tape.isUntyped = true
        swap(&bytes, &tape.bytes)
        swap(&nodes, &tape.nodes)
        open.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
    }
}
