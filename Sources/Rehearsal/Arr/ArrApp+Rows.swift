extension Router {
    /// List, one, create, replace and delete, with the status codes the *arrs really give: 201, 202 and 200.
    ///
    /// - Parameters:
    ///   - noun: what the journal calls a row.
    ///   - check: makes a row ready to be kept, or throws why it will not do; `old` is `nil` for a new one.
    ///   - show: a row as it is given out.
    mutating func rows(
        _ path: String, _ table: Table, noun: String, in app: ArrApp,
        check: @escaping @Sendable (_ new: Document, _ old: Document?) throws -> Document = { new, _ in new },
        show: @escaping @Sendable (Document) -> Document = { $0 },
        mayDelete: @escaping @Sendable (Int) throws -> Void = { _ in }
    ) {
        on(.get, path) { _ in .list(table.listing.mapping(show)) }
        on(.get, "\(path)/{}") { call in
            guard let row = table[try call.id] else { throw Refusal.notFound }
            return .document(show(row))
        }
        on(.post, path) { call in
            // A client's number counts for nothing; one that `check` gives is kept.
            let row = table.insert(try check(try call.object.without("id"), nil))
            let id = row["id"].int ?? 0
            app.journal.changed("\(noun) \(id) created")
            return Answer.document(show(row), status: 201)
                .with(header: "Location", "\(app.urlBase)/api/\(app.api)\(path)/\(id)")
        }
        let put: Handler = { call in
            let new = try call.object
            guard let id = call.parameters.first.flatMap({ Int($0) }) ?? new["id"].int, let old = table[id]
            else { throw Refusal.notFound }
            let row = try check(new, old).with(["id": id])
            table.replace(id, with: row)
            app.journal.changed("\(noun) \(id) updated")
            return .document(show(row), status: 202)
        }
        on(.put, path, put)
        on(.put, "\(path)/{}", put)
        on(.delete, "\(path)/{}") { call in
            let id = try call.id
            guard table[id] != nil else { throw Refusal.notFound }
            try mayDelete(id)
            table.remove(id)
            app.journal.changed("\(noun) \(id) deleted")
            return .document([:])
        }
    }

    /// One object: read it, or replace it whole.
    mutating func setting(_ path: String, in app: ArrApp, _ initial: Document) {
        let table = Table([initial.with(["id": 1])])
        on(.get, path) { _ in .document(table[1] ?? .null) }
        on(.get, "\(path)/{}") { _ in .document(table[1] ?? .null) }
        let put: Handler = { call in
            // What is left out is not kept: it becomes its type's zero.
            let new = try call.object
            let blank = initial.members.map { ($0.name, Self.zero(of: $0.value)) }
            let row = Document.object(Members(blank + new.members.map { ($0.name, $0.value) })).with(["id": 1])
            table.replace(1, with: row)
            app.journal.changed("\(path.dropFirst()) updated")
            return .document(row, status: 202)
        }
        on(.put, path, put)
        on(.put, "\(path)/{}", put)
    }

    private static func zero(of document: Document) -> Document {
        switch document {
        case .null: .null
        case .bool: false
        case .number: 0
        case .string: ""
        case .list: []
        case .object: [:]
        }
    }
}
