/// Finding members by name: where the last one was found, and otherwise by a table.
extension Tape {
    /// The value of the member of that name; of two in an object the later one, of an element's children the first.
    func member(_ name: String, of object: Int) -> Int? {
        if isStrict { asked[object, default: []].insert(name) }
        var name = name
        return name.withUTF8 { name in
            if !repeating.isEmpty, unsafe repeating.buffer.contains(UInt32(object)) {
                return unsafe lastName(name, of: object).map { found($0, in: object) }
            }
            let node = Int(nodes[object].cursor)
            if node < next(object), unsafe matches(node, name) { return found(node, in: object) }
            return unsafe lookUp(name, in: object).map { found($0, in: object) }
        }
    }

    private func found(_ name: Int, in object: Int) -> Int {
        nodes[name].isAsked = true
        var following = Int(nodes[name + 1].next)
        // Children of one name are one list: who asks for the name again is to find its first element again.
        while nodes[name].isChild, following < next(object), isSameName(following, as: name) {
            nodes[following].isAsked = true
            following = next(following + 1)
        }
        nodes[object].cursor = UInt32(following < next(object) ? following : object + 1)
        return name + 1
    }

    private func isSameName(_ node: Int, as other: Int) -> Bool {
        guard nodes[node].isChild, nodes[node].length == nodes[other].length else { return false }
        return unsafe bytes.buffer[range(node)].elementsEqual(bytes.buffer[range(other)])
    }

    private func lastName(_ name: UnsafeBufferPointer<UInt8>, of object: Int) -> Int? {
        var last: Int?
        forEachName(of: object) { node in
            guard unsafe matches(node, name) else { return }
            nodes[node].isAsked = true
            last = node
        }
        return last
    }

    private func matches(_ node: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let entry = nodes[node]
        if entry.isEscaped { return unsafe text(node).utf8.elementsEqual(name) }
        guard Int(entry.length) == name.count else { return false }
        let start = Int(entry.start)
        precondition(start + name.count <= bytes.count, "outside the tape")
        let text = unsafe bytes.buffer
        for index in name.indices where unsafe text[start + index] != name[index] { return false }
        return true
    }

    private func forEachName(of object: Int, _ body: (Int) -> Void) {
        var node = object + 1
        while node < next(object) {
            body(node)
            node = next(node + 1)
        }
    }

    // A model asks in an order of its own and for members that are not there; the first time it does, the object's
    // names go into a table of twice their number: its size less one, then nodes, zero where there is none. A name has
    // no use for its cursor, so the first one's says where in `tables` that is.

    /// How many nodes are looked through rather than made a table of.
    private static let few = 16

    private func lookUp(_ name: UnsafeBufferPointer<UInt8>, in object: Int) -> Int? {
        let (first, end) = (object + 1, next(object))
        if end - first <= Self.few {
            var node = first
            while node < end {
                if unsafe matches(node, name) { return node }
                node = next(node + 1)
            }
            return nil
        }
        if nodes[object + 1].cursor == 0 { makeTable(of: object) }
        let node = Int(tables[unsafe slot(of: name, in: Int(nodes[object + 1].cursor))])
        return node == 0 ? nil : node
    }

    private func makeTable(of object: Int) {
        var count = 0
        forEachName(of: object) { _ in count += 1 }
        let size = 1 << (Int.bitWidth - (2 * count).leadingZeroBitCount)
        // Zero means that there is no table.
        if tables.isEmpty { tables.append(0) }
        let table = tables.count
        tables.append(UInt32(size - 1))
        for _ in 0..<size { tables.append(0) }
        forEachName(of: object) { node in
            let slot =
                if nodes[node].isEscaped {
                    unsafe Array(text(node).utf8).withUnsafeBufferPointer { unsafe self.slot(of: $0, in: table) }
                } else {
                    unsafe self.slot(of: UnsafeBufferPointer(rebasing: bytes.buffer[range(node)]), in: table)
                }
            if tables[slot] == 0 { tables[slot] = UInt32(node) }
        }
        nodes[object + 1].cursor = UInt32(table)
    }

    /// The slot that holds the name, or the free one where it belongs.
    private func slot(of name: UnsafeBufferPointer<UInt8>, in table: Int) -> Int {
        let mask = Int(tables[table])
        var slot = unsafe Self.sum(of: name) & mask
        while tables[table + 1 + slot] != 0, unsafe !matches(Int(tables[table + 1 + slot]), name) {
            slot = (slot + 1) & mask
        }
        return table + 1 + slot
    }

    /// Three of its bytes and its length tell a usual name from its neighbours.
    private static func sum(of name: UnsafeBufferPointer<UInt8>) -> Int {
        guard !name.isEmpty else { return 0 }
        let bytes = unsafe UInt64(name[0]) | UInt64(name[name.count / 2]) << 8 | UInt64(name[name.count - 1]) << 16
        return Int(((bytes ^ UInt64(name.count) << 24) &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }
}
