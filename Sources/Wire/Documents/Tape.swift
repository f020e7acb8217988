/// A document as one flat run of nodes over one run of bytes: what every reader writes and the decoder reads.
///
/// It costs 20 bytes a node and no allocation for each, so an element of a list can be read, decoded and forgotten in
/// the same two buffers as the one before it.
package final class Tape {
    package enum Kind: UInt8, BitwiseCopyable {
        case null, bool, number, string, list, object
        /// An XML element. Its attributes come first; child elements of one name are a list, however many there are.
        case element
    }

    package struct Node: BitwiseCopyable {
        /// Where the value's text begins in `bytes`; for a list or object of JSON, its opening bracket.
        package var start: UInt32
        /// The text's length in bytes.
        package var length: UInt32
        /// The first node behind this value and all it contains.
        package var next: UInt32
        /// In an object, where to look for a member first: they are mostly asked for in the order they came. In an
        /// object's first name, where its table is.
        var cursor: UInt32 = 0
        package var kind: Kind
        /// The text still has its JSON escapes.
        var isEscaped = false
        /// The name of a child element, as opposed to an attribute.
        var isChild = false
        /// A name that the decoder asked for.
        var isAsked = false
    }

    package let bytes = Run<UInt8>()
    package let nodes = Run<Node>()
    /// For readers whose text is not in `bytes` as it was written: each node's place in the source.
    package internal(set) var marks: [Mark] = []
    /// For YAML: the nodes that Compose's tags stand at, `!reset` and `!override`.
    package internal(set) var composeTags: [Int: String] = [:]
    /// For YAML: texts without quotes that YAML 1.1 takes for something else, such as `0755` and `yes`.
    package internal(set) var ambiguous: Set<Int> = []
    /// Whether scalars are typed by what they look like (XML, YAML) rather than by how they are written (JSON).
    package var isUntyped = false
    /// What comes before the document's own path in a note about it.
    package var root = ""
    package var drift: Drift?
    /// Gathers every mismatch instead of tolerating or throwing it, and the names each object was asked for.
    package let isStrict: Bool
    /// What the models read from this tape need to know besides it.
    package var context: (any Sendable)?
    var mismatches: [Mismatch] = []
    var asked: [Int: Set<String>] = [:]
    /// Objects whose reading broke off, so that what they were not asked for says nothing.
    var forsaken: Set<Int> = []
    /// Set while a model is made of nothing, to go on behind a value that is missing.
    var isFilling = false
    var placeholder = 0

    /// The objects that have two members of one name.
    let repeating = Run<UInt32>()
    /// Where names stand, for objects that are asked out of order.
    let tables = Run<UInt32>()
    /// Each node's container, worked out when a path is asked for.
    private var parents: [Int] = []
    private var open: [Int] = []

    package init(isStrict: Bool = false) { self.isStrict = isStrict }

    /// A place in a text; both count from one, columns in characters.
    package struct Mark: Hashable, Sendable {
        package var line: Int
        package var column: Int

        package init(line: Int, column: Int) { (self.line, self.column) = (line, column) }
    }
}

// MARK: Building, as a reader does it: a name before each member's value, every container ended.

extension Tape {
    /// Forgets the document, keeps the memory.
    package func clear() {
        bytes.removeAll()
        clearNodes()
    }

    func clearNodes() {
        nodes.removeAll()
        repeating.removeAll()
        tables.removeAll()
        marks.removeAll(keepingCapacity: true)
        composeTags = [:]
        ambiguous = []
        parents.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
    }

    /// How many containers are open.
    package var depth: Int { open.count }

    package func begin(_ kind: Kind, mark: Mark? = nil) {
        open.append(nodes.count)
        add(Node(start: 0, length: 0, next: 0, kind: kind), mark)
    }

    package func end() {
        guard let container = open.popLast() else { return }
        nodes[container].next = UInt32(nodes.count)
        nodes[container].cursor = UInt32(container + 1)
    }

    /// Adds a member's name; its value must follow. `isChild` marks a child element of an XML element.
    package func name(_ text: some Collection<UInt8>, isChild: Bool = false, mark: Mark? = nil) {
        scalar(.string, text, mark: mark)
        nodes[nodes.count - 1].isChild = isChild
    }

    /// Adds a value without children; for `.bool` the text is `true` or `false`.
    package func scalar(_ kind: Kind, _ text: some Collection<UInt8>, mark: Mark? = nil) {
        let start = bytes.count
        bytes.append(contentsOf: text)
        let next = UInt32(nodes.count + 1)
        add(Node(start: UInt32(start), length: UInt32(bytes.count - start), next: next, kind: kind), mark)
    }

    private func add(_ node: Node, _ mark: Mark?) {
        nodes.append(node)
        if let mark { marks.append(mark) }
    }
}

// MARK: Reading

extension Tape {
    /// Where a value's text stands in `bytes`.
    func range(_ node: Int) -> Range<Int> {
        let node = nodes[node]
        return Int(node.start)..<Int(node.start) + Int(node.length)
    }

    /// A scalar's text with escapes resolved.
    func text(_ node: Int) -> String {
        nodes[node].isEscaped ? JSONText.unescaped(bytes.array(range(node))[...]) : bytes.text(range(node))
    }

    func next(_ node: Int) -> Int { Int(nodes[node].next) }

    func isObject(_ node: Int) -> Bool { nodes[node].kind == .object || nodes[node].kind == .element }

    /// An object or list as it was written, where it was written in JSON.
    func json(at node: Int) -> [UInt8]? {
        switch nodes[node].kind {
        case .object where nodes[node].length > 0, .list where nodes[node].length > 0: bytes.array(range(node))
        default: nil
        }
    }

    /// The member after this one that has the same name, for the children of an XML element.
    func sibling(of value: Int, in object: Int) -> Int? {
        let name = range(value - 1)
        var node = next(value)
        while node < next(object) {
            if nodes[node].length == name.count, unsafe bytes.buffer[range(node)].elementsEqual(bytes.buffer[name]) {
                return node + 1
            }
            node = next(node + 1)
        }
        return nil
    }
}

extension Tape {
    /// The container a node stands in; `nil` for the outermost value.
    func parent(of node: Int) -> Int? {
        if parents.count != nodes.count { findParents() }
        return parents[node] < 0 ? nil : parents[node]
    }

    private func findParents() {
        parents.removeAll(keepingCapacity: true)
        var containers: [Int] = []
        for node in 0..<nodes.count {
            while let last = containers.last, next(last) <= node { containers.removeLast() }
            parents.append(containers.last ?? -1)
            switch nodes[node].kind {
            case .list, .object, .element: containers.append(node)
            default: break
            }
        }
    }
}
