extension SeerrApp {
    func issueRoutes() {
        let reading = SeerrRight.viewIssues | SeerrRight.manageIssues | SeerrRight.createIssues
        let writing = SeerrRight.createIssues | SeerrRight.manageIssues
        on(.get, "/issue", SeerrDoor(query: ["take", "skip", "sort", "filter", "requestedBy"], needs: reading)) {
            [self] call, _ in
            // The description's default counts: who does not say sees open ones.
            let filter = call.value("filter") ?? "open"
            let rows = issues.edited.reversed().filter { row in
                (filter == "all" || (row["status"] == 1) == (filter == "open"))
                    && (call.number("requestedBy").map { row["createdBy"].int == $0 } ?? true)
            }
            return call.page(Listing(count: rows.count) { [self] in shown(issue: rows[$0], withComments: false) })
        }
        on(.post, "/issue", SeerrDoor(needs: writing)) { [self] call, user in
            try checkForgery(call)
            let body = try call.sent
            guard let media = body["mediaId"].int, title(media: media) != nil, knownMedia.contains(media) else {
                throw Refusal.refused(404, "Media does not exist.")
            }
            let now = clock.now
            let row = issues.insert(
                .object([
                    "issueType": body["issueType"], "status": 1, "problemSeason": body["problemSeason"].int ?? 0,
                    "problemEpisode": body["problemEpisode"].int ?? 0, "createdBy": user.id, "media": media,
                    "modifiedBy": Document.null, "createdAt": now, "updatedAt": now,
                ]))
            say(body["message"].string ?? "", on: row, user)
            journal.changed("issue \(row["id"]) created")
            return .document(shown(issue: row, withComments: true), status: 201)
        }
        on(.get, "/issue/count", SeerrDoor(needs: reading)) { [self] _, _ in
            let all = issues.edited
            func count(_ name: String, _ value: Document) -> Document { Document(all.count { $0[name] == value }) }
            return .document([
                "total": Document(all.count), "video": count("issueType", 1), "audio": count("issueType", 2),
                "subtitles": count("issueType", 3), "others": count("issueType", 4), "open": count("status", 1),
                "closed": count("status", 2),
            ])
        }
        on(.get, "/issue/{}", SeerrDoor(needs: reading)) { [self] call, _ in
            .document(shown(issue: try issue(call), withComments: true))
        }
        on(.delete, "/issue/{}", SeerrDoor(needs: SeerrRight.manageIssues)) { [self] call, _ in
            try checkForgery(call)
            let row = try issue(call)
            issues.remove(row["id"].int ?? 0)
            for comment in comments.edited where comment["issue"] == row["id"] {
                comments.remove(comment["id"].int ?? 0)
            }
            journal.changed("issue \(row["id"]) deleted")
            return Answer(status: 204)
        }
        on(.post, "/issue/{}/comment", SeerrDoor(required: ["message"], needs: writing)) { [self] call, user in
            try checkForgery(call)
            let row = try issue(call)
            say(try call.sent["message"].string ?? "", on: row, user)
            return .document(shown(issue: row, withComments: true))
        }
        on(.post, "/issue/{}/{}", SeerrDoor(needs: SeerrRight.manageIssues)) { [self] call, user in
            try checkForgery(call)
            guard let status = ["open": 1, "resolved": 2][call.parameters[1]] else {
                throw Refusal.objected(
                    400, "request.params.status should be equal to one of the allowed values", at: ".params.status")
            }
            let row = try issue(call).with(["status": status, "modifiedBy": user.id, "updatedAt": clock.now])
            issues.replace(row["id"].int ?? 0, with: row)
            journal.changed("issue \(row["id"]) \(call.parameters[1])")
            return .document(shown(issue: row, withComments: true))
        }
        commentRoutes(reading: reading, writing: writing)
    }

    private func commentRoutes(reading: Int, writing: Int) {
        on(.get, "/issueComment/{}", SeerrDoor(needs: reading)) { [self] call, _ in
            .document(shown(comment: try comment(call)))
        }
        on(.put, "/issueComment/{}", SeerrDoor(needs: writing)) { [self] call, user in
            try checkForgery(call)
            let row = try comment(call)
            guard row["user"].int == user.id else {
                throw Refusal.refused(403, "You can only edit your own comments.")
            }
            let new = row.with(["message": try call.sent["message"], "updatedAt": clock.now])
            comments.replace(row["id"].int ?? 0, with: new)
            return .document(shown(comment: new))
        }
        on(.delete, "/issueComment/{}", SeerrDoor(needs: writing)) { [self] call, user in
            try checkForgery(call)
            let row = try comment(call)
            guard user.may(SeerrRight.manageIssues) || row["user"].int == user.id else {
                throw Refusal.refused(403, "You do not have permission to delete this comment.")
            }
            comments.remove(row["id"].int ?? 0)
            return Answer(status: 204)
        }
    }

    private func say(_ message: String, on issue: Document, _ user: SeerrUser) {
        comments.insert(
            .object([
                "message": message, "user": user.id, "issue": issue["id"], "createdAt": clock.now,
                "updatedAt": clock.now,
            ]))
    }

    private func issue(_ call: Call) throws(Refusal) -> Document {
        guard let id = call.parameters.first.flatMap({ Int($0) }), let row = issues[id] else {
            throw .refused(404, "Issue not found.")
        }
        return row
    }

    private func comment(_ call: Call) throws(Refusal) -> Document {
        guard let id = call.parameters.first.flatMap({ Int($0) }), let row = comments[id] else {
            throw .refused(404, "Issue comment not found.")
        }
        return row
    }

    private func shown(comment row: Document) -> Document {
        row.without("issue").with(["user": user(row["user"].int).map(shown) ?? .null])
    }

    private func shown(issue row: Document, withComments: Bool) -> Document {
        var shown = row
        shown["media"] = title(media: row["media"].int ?? 0).map(media) ?? .null
        for name in ["createdBy", "modifiedBy"] { shown[name] = user(row[name].int).map(self.shown) ?? .null }
        if withComments {
            shown["comments"].list = comments.edited.filter { $0["issue"] == row["id"] }.map(self.shown(comment:))
        }
        return shown
    }
}
