extension ArrApp {
    /// Everything that is made of `fields`: schema, test, test of all, and rows whose secrets are shown as stars.
    func providerRoutes(_ providers: Providers) {
        for kind in providers.kinds { routes(of: kind, Table()) }
    }

    func routes(of kind: Providers.Kind, _ table: Table) {
        @Sendable func template(_ row: Document) throws(Refusal) -> Providers.Template {
            let name = row["implementation"].string
            guard let template = kind.templates.first(where: { $0.implementation == name }) else {
                throw .failed("Sequence contains no matching element")
            }
            return template
        }
        @Sendable func whole(_ new: Document, _ old: Document?) throws(Refusal) -> Document {
            let template = try template(new)
            guard let name = new["name"].string, !name.isEmpty else {
                throw .invalid("Name", "'Name' must not be empty.")
            }
            guard !table.all.contains(where: { $0["name"].string == name && $0["id"] != old?["id"] ?? .null }) else {
                throw .invalid("Name", "Should be unique", attempted: new["name"])
            }
            return template.document.merging(new).with([
                "fields": template.fields(new["fields"].list, before: old?["fields"].list ?? [])
            ]).without("presets", "message")
        }
        @Sendable func isOn(_ row: Document) -> Bool { kind.switches.contains { row[$0].bool == true } }
        routes { router in
            router.rows(
                kind.path, table, noun: kind.noun, in: self,
                check: { new, old in
                    let row = try whole(new, old)
                    if isOn(row), old != row { try Self.test(row) }
                    return row
                }, show: Self.starred)
            router.on(.get, "\(kind.path)/schema") { _ in .list(kind.templates.map(\.document)) }
            router.on(.post, "\(kind.path)/test") { call in
                let new = try call.object
                try Self.test(
                    try whole(new.with(["name": "test \(call.now.seconds)"]), new["id"].int.flatMap { table[$0] }))
                // The servers' own slip: an object's text, as text.
                return call.headers["Accept"]?.contains("application/json") == true
                    ? .document("{}") : .text("{}", type: "text/plain; charset=utf-8")
            }
            router.on(.post, "\(kind.path)/testall") { _ in
                let results = table.all.filter(isOn).map { row in
                    do throws(Refusal) {
                        try Self.test(row)
                        return Document.object(["id": row["id"], "isValid": true, "validationFailures": [Document]()])
                    } catch {
                        guard case .listing(let failures) = error.answer.content else { return .null }
                        return .object(["id": row["id"], "isValid": false, "validationFailures": failures.documents])
                    }
                }
                return .list(results).with(status: results.contains { $0["isValid"].bool == false } ? 400 : 200)
            }
            router.on(.post, "\(kind.path)/action/{}") { _ in .document(["options": []]) }
            router.on(.put, "\(kind.path)/bulk") { call in
                let body = try call.object
                let rows = body["ids"].ints.compactMap { id -> Document? in
                    guard var row = table[id] else { return nil }
                    row.apply(tags: body["tags"].ints, how: body["applyTags"].string)
                    table.replace(id, with: row)
                    return Self.starred(row)
                }
                return .list(rows).with(status: 202)
            }
            router.on(.delete, "\(kind.path)/bulk") { call in
                for id in try call.object["ids"].ints { table.remove(id) }
                return .document([:])
            }
        }
    }

    /// A host or address under `.invalid` cannot be reached; everything else answers.
    static func test(_ row: Document) throws(Refusal) {
        for field in row["fields"].list {
            guard let name = field["name"].string, let value = field["value"].string, value.contains(".invalid") else {
                continue
            }
            throw .invalid(
                name.prefix(1).uppercased() + name.dropFirst(), "Unable to connect, name does not resolve",
                attempted: field["value"])
        }
    }

    @Sendable static func starred(_ row: Document) -> Document {
        row.with([
            "fields": row["fields"].list.map { field in
                let isSecret = ["apiKey", "password"].contains(field["privacy"].string)
                return isSecret && field["value"].string?.isEmpty == false
                    ? field.with(["value": Providers.stars]) : field
            }
        ])
    }
}
