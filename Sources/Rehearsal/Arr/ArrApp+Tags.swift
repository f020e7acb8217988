extension ArrApp {
    /// - Parameter users: who carries tags, by the member of `tag/detail` that names them.
    func tagRoutes(users: [(member: String, table: Table)]) {
        let table = tags
        @Sendable func holders(of id: Int, in rows: Table) -> [Int] {
            // The seed gives nobody a tag, so that only edited rows can have one.
            rows.edited.filter { $0["tags"].ints.contains(id) }.compactMap { $0["id"].int }
        }
        let detail: @Sendable (Document) -> Document = { tag in
            users.reduce(tag) { detail, user in
                detail.with([user.member: holders(of: tag["id"].int ?? 0, in: user.table)])
            }
        }
        routes { router in
            router.rows(
                "/tag", table, noun: "tag", in: self,
                check: { new, old in
                    guard let label = new["label"].string, !label.isEmpty else {
                        throw Refusal.invalid("Label", "'Label' must not be empty.")
                    }
                    // Compared as it came, kept in lower case: `HD` beside `hd` runs into the unique index.
                    let lower = label.lowercased()
                    if table.all.contains(where: { $0["label"].string == lower && $0["id"] != old?["id"] ?? .null }) {
                        throw Refusal.failed(
                            "constraint failed\nUNIQUE constraint failed: Tags.Label", status: 409)
                    }
                    return .object(["label": lower, "id": old?["id"].int])
                },
                mayDelete: { id in
                    guard !users.contains(where: { !holders(of: id, in: $0.table).isEmpty }) else {
                        throw Refusal.failed("Cannot delete tag in use", status: 409)
                    }
                })
            router.on(.post, "/tag") { [self] call in
                let new = try call.object
                let label = new["label"].string ?? ""
                guard !label.isEmpty else { throw Refusal.invalid("Label", "'Label' must not be empty.") }
                if let known = table.all.first(where: { $0["label"].string == label }) {
                    return .document(known, status: 201)
                }
                guard !table.all.contains(where: { $0["label"].string == label.lowercased() }) else {
                    throw Refusal.failed("constraint failed\nUNIQUE constraint failed: Tags.Label", status: 409)
                }
                let row = table.insert(["label": Document(label.lowercased())])
                journal.changed("tag \(row["id"].int ?? 0) created")
                return .document(row, status: 201)
            }
            router.on(.get, "/tag/detail") { _ in .list(table.listing.mapping(detail)) }
            router.on(.get, "/tag/detail/{}") { call in
                guard let tag = table[try call.id] else { throw Refusal.notFound }
                return .document(detail(tag))
            }
        }
    }
}
