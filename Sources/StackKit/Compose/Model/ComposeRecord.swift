/// A value of named members, which keeps those it does not know.
protocol ComposeRecord: ComposeValue {
    /// The members it knows, in the order they are printed.
    static var fields: ComposeFields<Self> { get }

    /// Members that are not known, and known ones whose value could not be read, as they came.
    var others: Members { get set }

    init()
}

extension ComposeRecord {
    init?(compose document: Document) {
        switch document {
        case .object(let members): self.init(members)
        case .null where Self.mayBeNothing: self.init()
        default: return nil
        }
    }

    init(_ members: Members) {
        self.init()
        for (name, value) in members where Self.fields[name]?.read(&self, value) != true { others[name] = value }
    }

    var composed: Document { .object(written) }

    func strays(at path: ComposePath, _ tell: (ComposeStray) -> Void) {
        for (name, value) in others {
            tell(ComposeStray(path: path + [.name(name)], name: name, value: value, known: Self.fields.names))
        }
        for field in Self.fields.all { field.strays(self, path + [.name(field.name)], tell) }
    }

    /// Known members in the conventional order, whether they could be read or not, and the rest behind them.
    var written: Members {
        var members = Members()
        for field in Self.fields.all {
            if let value = field.write(self) ?? others[field.name] { members.append(field.name, value) }
        }
        for (name, value) in others where Self.fields[name] == nil { members[name] = value }
        return members
    }
}
