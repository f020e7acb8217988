extension SeerrApp {
    func requestRoutes() {
        var query = ["take", "skip", "filter", "sort", "requestedBy"]
        if kind == .seerr { query += ["sortDirection", "mediaType"] }
        on(.get, "/request", SeerrDoor(query: query)) { [self] call, user in call.page(try listed(call, by: user)) }
        on(.post, "/request", SeerrDoor(required: ["mediaType", "mediaId"])) { [self] call, user in
            try checkForgery(call)
            return try wished(call, by: user)
        }
        on(.get, "/request/count") { [self] _, _ in .document(count) }
        on(.get, "/request/{}") { [self] call, _ in .document(shown(try row(call))) }
        on(.put, "/request/{}", SeerrDoor(required: ["mediaType"])) { [self] call, user in
            try checkForgery(call)
            let (row, body) = (try row(call), try call.sent)
            guard user.may(SeerrRight.requests) || (row["requestedBy"].int == user.id && row["status"] == 1) else {
                throw Refusal.refused(403, "You do not have permission to modify this request.")
            }
            return .document(changed(row, to: body, by: user))
        }
        on(.delete, "/request/{}") { [self] call, user in
            try checkForgery(call)
            let row = try row(call)
            guard user.may(SeerrRight.requests) || (row["requestedBy"].int == user.id && row["status"] == 1) else {
                throw Refusal.refused(401, "You do not have permission to delete this request.")
            }
            requests.remove(row["id"].int ?? 0)
            journal.changed("request \(row["id"]) deleted")
            return Answer(status: 204)
        }
        on(.post, "/request/{}/{}", SeerrDoor(needs: SeerrRight.requests)) { [self] call, user in
            try checkForgery(call)
            return try .document(decided(try row(call), call.parameters[1], by: user))
        }
    }

    private func row(_ call: Call) throws(Refusal) -> Document {
        guard let id = call.parameters.first.flatMap({ Int($0) }), let row = requests[id] else {
            throw .refused(404, "Request not found.")
        }
        return row
    }

    /// A request as it is given out: with its title and its people, and over and done once the title is there.
    func shown(_ row: Document) -> Document {
        var shown = row
        let title = title(media: row["media"].int ?? 0)
        shown["media"] = title.map(media) ?? .null
        for name in ["requestedBy", "modifiedBy"] { shown[name] = user(row[name].int).map(self.shown) ?? .null }
        let isThere = title.map { status($0) == 5 } ?? false
        if kind == .seerr, row["status"] == 2, isThere { shown["status"] = 5 }
        shown["seasonCount"] = Document(row["seasons"].list.count)
        return shown
    }

    func listed(where holds: (Document) -> Bool) -> Listing {
        let rows = Array(requests.edited.filter(holds).reversed())
        return Listing(count: rows.count) { [self] in shown(rows[$0]) }
    }

    private func listed(_ call: Call, by user: SeerrUser) throws(Refusal) -> Listing {
        let filter = call.value("filter") ?? "all"
        guard Self.filters.contains(filter) else {
            throw .objected(
                400, "request.query.filter should be equal to one of the allowed values", at: ".query.filter")
        }
        let mayViewAll = user.may(SeerrRight.requests | SeerrRight.viewRequests)
        let (owner, type) = (call.number("requestedBy"), call.value("mediaType"))
        return listed { row in
            (mayViewAll || row["requestedBy"].int == user.id) && (owner == nil || row["requestedBy"].int == owner)
                && (type == nil || type == "all" || row["type"].string == type) && fits(row, filter)
        }
    }

    private static let filters: Set<String> = [
        "all", "approved", "available", "pending", "processing", "unavailable", "failed", "deleted", "completed",
    ]

    private func fits(_ row: Document, _ filter: String) -> Bool {
        let media = title(media: row["media"].int ?? 0).map(status) ?? 1
        let request = row["status"].int ?? 0
        return switch filter {
        case "pending": request == 1
        case "approved": request == 2
        case "failed": request == 4
        case "available": media == 5
        case "processing": request == 2 && (media == 3 || media == 4)
        case "unavailable": request == 1 || (request == 2 && media != 5)
        case "deleted": media == 7
        case "completed": request == 2 && media == 5
        default: true
        }
    }

    private var count: Document {
        let all = requests.edited
        func count(_ holds: (Document) -> Bool) -> Document { Document(all.count(where: holds)) }
        var answer: Document = [
            "total": Document(all.count), "movie": count { $0["type"] == "movie" },
            "tv": count { $0["type"] == "tv" }, "pending": count { $0["status"] == 1 },
            "approved": count { $0["status"] == 2 }, "declined": count { $0["status"] == 3 },
            "processing": count { fits($0, "processing") }, "available": count { fits($0, "available") },
        ]
        if kind == .seerr { answer["completed"] = count { fits($0, "completed") } }
        return answer
    }

    private func changed(_ row: Document, to body: Document, by user: SeerrUser) -> Document {
        var row = row
        for name in ["serverId", "profileId", "rootFolder", "languageProfileId", "tags"] where !body[name].isNull {
            row[name] = body[name]
        }
        if row["type"] == "tv", case .list = body["seasons"] {
            let kept = row["seasons"].list.filter { body["seasons"].ints.contains($0["seasonNumber"].int ?? -1) }
            let known = kept.compactMap { $0["seasonNumber"].int }
            let new = body["seasons"].ints.filter { !known.contains($0) }
            row["seasons"].list = kept + new.map { season($0, status: row["status"].int ?? 1) }
        }
        return stored(row, by: user, "updated")
    }

    /// A row that was changed, kept and given out.
    func stored(_ row: Document, by user: SeerrUser, _ what: String) -> Document {
        let row = row.with(["modifiedBy": user.id, "updatedAt": clock.now])
        requests.replace(row["id"].int ?? 0, with: row)
        journal.changed("request \(row["id"]) \(what)")
        return shown(row)
    }

    func season(_ number: Int, status: Int) -> Document {
        let id = state.withLock { state in
            defer { state.nextSeason += 1 }
            return state.nextSeason
        }
        return .object([
            "id": id, "seasonNumber": number, "status": status, "createdAt": clock.now, "updatedAt": clock.now,
        ])
    }
}
