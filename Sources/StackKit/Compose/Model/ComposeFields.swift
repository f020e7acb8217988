/// The members a record knows, in the order they are printed.
struct ComposeFields<Record: Sendable>: Sendable {
    let all: [ComposeField<Record>]
    private let places: [String: Int]

    init(_ all: [ComposeField<Record>]) {
        self.all = all
        places = Dictionary(all.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    /// The member of that name, `nil` for one the specification does not have.
    subscript(name: String) -> ComposeField<Record>? { places[name].map { all[$0] } }

    var names: [String] { all.map(\.name) }
}

/// One member of a record: its name in the file and how it is read and printed.
struct ComposeField<Record: Sendable>: Sendable {
    let name: String
    /// False for a value that is not what the member takes.
    let read: @Sendable (inout Record, Document) -> Bool
    /// `nil` where the member is absent.
    let write: @Sendable (Record) -> Document?
    /// Tells of what the value below it has no place for.
    let strays: @Sendable (Record, ComposePath, (ComposeStray) -> Void) -> Void

    init(
        name: String, read: @escaping @Sendable (inout Record, Document) -> Bool,
        write: @escaping @Sendable (Record) -> Document?,
        strays: @escaping @Sendable (Record, ComposePath, (ComposeStray) -> Void) -> Void = { _, _, _ in }
    ) {
        (self.name, self.read, self.write, self.strays) = (name, read, write, strays)
    }

    /// A member that may be absent.
    init<Value: ComposeValue>(_ name: String, _ path: any WritableKeyPath<Record, Value?> & Sendable) {
        self.init(name: name) { record, document in
            guard let value = Value(compose: document) else { return false }
            record[keyPath: path] = value
            return true
        } write: {
            $0[keyPath: path]?.composed
        } strays: { record, place, tell in
            record[keyPath: path]?.strays(at: place, tell)
        }
    }

    /// A member that always has a value, and is not printed where that is the usual one.
    init<Value: ComposeValue>(
        _ name: String, _ path: any WritableKeyPath<Record, Value> & Sendable, unless usual: Value?
    ) {
        self.init(name: name) { record, document in
            guard let value = Value(compose: document) else { return false }
            record[keyPath: path] = value
            return true
        } write: { record in
            let value = record[keyPath: path]
            return value == usual ? .none : .some(value.composed)
        }
    }

    /// A list, which reads as empty where it is absent.
    init<Value: ComposeValue>(
        _ name: String, _ path: any WritableKeyPath<Record, [Value]> & Sendable, orOne takesOne: Bool = false
    ) {
        self.init(name: name) { record, document in
            var elements: [Document]
            switch document {
            case .list(let list): elements = list
            case .null, .object: return false
            default:
                guard takesOne else { return false }
                elements = [document]
            }
            let values = elements.compactMap { Value(compose: $0) }
            guard values.count == elements.count else { return false }
            record[keyPath: path] = values
            return true
        } write: { record in
            let values = record[keyPath: path]
            return values.isEmpty ? .none : .some(.list(values.map(\.composed)))
        } strays: { record, place, tell in
            for (index, value) in record[keyPath: path].enumerated() {
                value.strays(at: place + [.index(index)], tell)
            }
        }
    }

    /// A table, which reads as empty where it is absent.
    init<Value: ComposeValue>(
        _ name: String, _ path: any WritableKeyPath<Record, ComposeTable<Value>> & Sendable,
        as syntax: TableSyntax<Value> = .plain
    ) {
        self.init(name: name) { record, document in
            guard let table = syntax.read(document) else { return false }
            record[keyPath: path] = table
            return true
        } write: { record in
            let table = record[keyPath: path]
            return table.isEmpty ? .none : .some(syntax.write(table))
        } strays: { record, place, tell in
            for (name, value) in record[keyPath: path] { value.strays(at: place + [.name(name)], tell) }
        }
    }
}
