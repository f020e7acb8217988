/// How a table is written: most are objects, some also lists of `name=value` or of names alone.
struct TableSyntax<Value: ComposeValue>: Sendable {
    let read: @Sendable (Document) -> ComposeTable<Value>?
    let write: @Sendable (ComposeTable<Value>) -> Document

    /// An object and nothing else.
    static var plain: TableSyntax { TableSyntax(read: object, write: object) }

    fileprivate static func object(_ document: Document) -> ComposeTable<Value>? {
        guard case .object(let members) = document else { return nil }
        var table = ComposeTable<Value>()
        for (name, member) in members {
            guard let value = Value(compose: member) else { return nil }
            table[name] = value
        }
        return table
    }

    fileprivate static func object(_ table: ComposeTable<Value>) -> Document {
        .object(Members(table.map { ($0.name, $0.value.composed) }))
    }

    /// A list of names stands for values that are all `standard`.
    static func names(standard: Value) -> TableSyntax {
        TableSyntax { document in
            guard case .list(let list) = document else { return object(document) }
            let names = list.compactMap(\.string)
            return names.count == list.count ? ComposeTable(names.map { ($0, standard) }) : nil
        } write: { table in
            table.allSatisfy { $0.value == standard } ? .list(table.names.map(Document.string)) : object(table)
        }
    }
}

extension TableSyntax<String> {
    /// Labels and the like: an object of scalars, or a list of `name=value`, where a name alone has an empty value.
    static var pairs: TableSyntax {
        TableSyntax { document in
            ComposeTable(pairs: document) { $0 ?? "" }
        } write: {
            object($0)
        }
    }
}

extension TableSyntax<String?> {
    /// An environment: as `pairs`, but a name alone takes its value from whoever starts the container.
    static var environment: TableSyntax {
        TableSyntax {
            ComposeTable(pairs: $0) { $0 }
        } write: {
            object($0)
        }
    }
}

extension TableSyntax<[String]> {
    /// Hosts and their addresses: an object of addresses or lists of them, or a list of `name:address`.
    static var hosts: TableSyntax {
        TableSyntax { document in
            var table = ComposeTable<[String]>()
            switch document {
            case .list(let list):
                for element in list {
                    guard let text = element.string, let sign = text.firstIndex(where: { $0 == "=" || $0 == ":" })
                    else { return nil }
                    table[String(text[..<sign]), default: []].append(String(text[text.index(after: sign)...]))
                }
            case .object(let members):
                for (name, value) in members {
                    let addresses = value.string.map { [$0] } ?? value.list.compactMap(\.string)
                    guard !addresses.isEmpty else { return nil }
                    table[name] = addresses
                }
            default: return nil
            }
            return table
        } write: { table in
            .list(table.flatMap { host in host.value.map { .string("\(host.name)=\($0)") } })
        }
    }
}

extension ComposeTable {
    /// Reads an object of scalars, or a list of `name=value`; `value` gets `nil` for a name alone.
    fileprivate init?(pairs document: Document, _ value: (String?) -> Value) {
        self.init()
        switch document {
        case .list(let list):
            for element in list {
                guard let text = element.string else { return nil }
                let sign = text.firstIndex(of: "=")
                self[String(text[..<(sign ?? text.endIndex)])] = value(
                    sign.map { String(text[text.index(after: $0)...]) })
            }
        case .object(let members):
            for (name, member) in members {
                if !member.isNull, member.composeText == nil { return nil }
                self[name] = value(member.composeText)
            }
        default: return nil
        }
    }

    subscript(name: String, default standard: Value) -> Value {
        get { self[name] ?? standard }
        set { self[name] = newValue }
    }
}

extension Optional: ComposeValue where Wrapped: ComposeValue {
    static var mayBeNothing: Bool { true }

    init?(compose document: Document) {
        if document.isNull {
            self = .none
        } else {
            guard let value = Wrapped(compose: document) else { return nil }
            self = .some(value)
        }
    }

    var composed: Document { self?.composed ?? .null }
}

extension Array: ComposeValue where Element: ComposeValue {
    init?(compose document: Document) {
        guard case .list(let list) = document else { return nil }
        let values = list.compactMap { Element(compose: $0) }
        guard values.count == list.count else { return nil }
        self = values
    }

    var composed: Document { .list(map(\.composed)) }
}
