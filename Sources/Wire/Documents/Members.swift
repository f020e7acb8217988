/// The members of an object, in the order they came.
///
/// Equality disregards the order, as it does between JSON objects.
public struct Members: Sendable {
    private(set) var entries: [(name: String, value: Document)] = []
    /// Where each name stands; kept only once there are too many to look through.
    private var places: [String: Int] = [:]

    private static let indexed = 24

    /// No members.
    public init() {}

    /// A later value replaces an earlier one of the same name.
    public init(_ elements: some Sequence<(String, Document)>) {
        for (name, value) in elements { self[name] = value }
    }

    /// The names, in the order their members came.
    public var names: [String] { entries.map(\.name) }

    /// The value of that name; a new one goes to the end, `nil` takes the member out.
    public subscript(name: String) -> Document? {
        get { place(of: name).map { entries[$0].value } }
        set {
            switch (place(of: name), newValue) {
            case (let place?, let value?): entries[place].value = value
            case (let place?, nil):
                entries.remove(at: place)
                reindex()
            case (nil, let value?): append(name, value)
            case (nil, nil): break
            }
        }
    }

    /// Gives a member another name in the place it has.
    public mutating func rename(_ name: String, to newName: String) {
        guard name != newName, let place = place(of: name) else { return }
        let value = entries[place].value
        self[newName] = nil
        if let place = self.place(of: name) { entries[place] = (newName, value) }
        reindex()
    }

    /// Adds a member whose name is known to be new.
    package mutating func append(_ name: String, _ value: Document) {
        entries.append((name, value))
        if places.isEmpty { reindex() } else { places[name] = entries.count - 1 }
    }

    private func place(of name: String) -> Int? {
        entries.count > Self.indexed ? places[name] : entries.firstIndex { $0.name == name }
    }

    private mutating func reindex() {
        places = [:]
        guard entries.count > Self.indexed else { return }
        for (place, entry) in entries.enumerated() { places[entry.name] = place }
    }
}

extension Members: RandomAccessCollection {
    /// Always zero.
    public var startIndex: Int { 0 }
    /// How many members there are.
    public var endIndex: Int { entries.count }
    /// The member at that place, in the order they came; the place must exist.
    public subscript(position: Int) -> (name: String, value: Document) { entries[position] }
}

extension Members: ExpressibleByDictionaryLiteral {
    /// Members in the order they are written; of those with the same name the last one counts.
    public init(dictionaryLiteral elements: (String, Document)...) { self.init(elements) }
}

extension Members: Hashable {
    /// True where both have the same names with the same values, in whatever order.
    public static func == (left: Members, right: Members) -> Bool {
        left.count == right.count && left.entries.allSatisfy { right[$0.name] == $0.value }
    }

    /// The same for members in any order.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for entry in entries {
            var one = Hasher()
            one.combine(entry.name)
            one.combine(entry.value)
            sum ^= one.finalize()
        }
        hasher.combine(sum)
    }
}
