extension Version5 {
    /// What version 5 answered, as version 3 would have.
    static func understood(_ response: Response, to request: Request) async throws -> Response {
        guard let translate = translation(for: request), 200..<300 ~= response.status else { return response }
        let bytes = try await response.body.collect(upTo: Tape.sizeLimit)
        var understood = response
        understood.body = Body(translate(try Document(json: bytes)).jsonBytes())
        return understood
    }

    /// What is not shaped as was expected stays as it is, for its reader to complain of.
    private static func translation(for request: Request) -> ((Document) -> Document)? {
        if request.isList("importlistexclusion") { return { $0["records"].isNull ? $0 : $0["records"] } }
        if request.isList("queue") { return queuePage }
        if request.isList("queue/details") { return { $0.each(queueRecord) } }
        if request.isList("release") || request.method == .post && request.path == "release/push" {
            return { $0.each(release) }
        }
        return nil
    }

    private static func queuePage(_ page: Document) -> Document {
        var page = page
        page["records"] = page["records"].each(queueRecord)
        return page
    }

    /// Two members are spelled otherwise, and what has one episode has a list of one.
    private static func queueRecord(_ record: Document) -> Document {
        var record = record
        for (old, new) in [("sizeleft", "sizeLeft"), ("timeleft", "timeLeft")] where !record[new].isNull {
            record[old] = record[new]
        }
        for (one, many) in [("episodeId", "episodeIds"), ("seasonNumber", "seasonNumbers"), ("episode", "episodes")]
        where record[many].list.count == 1 { record[one] = record[many][0] }
        return record
    }

    /// What was found out about a release is parted from what its indexer says.
    private static func release(_ release: Document) -> Document {
        var flat = release
        for part in ["parsedInfo", "decision", "release"] {
            for (name, value) in release[part].members { flat[name] = value }
            flat.members[part] = nil
        }
        return flat
    }
}

extension Document {
    /// Each element of a list changed, or the one there is.
    fileprivate func each(_ change: (Document) -> Document) -> Document {
        if case .list(let list) = self { .list(list.map(change)) } else { change(self) }
    }
}
