extension Version5 {
    /// What version 5 answered, as version 3 would have.
    static func understood(_ response: Response, to request: Request) async throws -> Response {
        guard let translate = translation(for: request), 200..<300 ~= response.status else { return response }
        let bytes = try await response.body.collect(upTo: Tape.sizeLimit)
        var understood = response
        understood.body = Body(translate(try Document(json: bytes)).jsonBytes())
        return understood
    }

    private static func translation(for request: Request) -> ((Document) -> Document)? {
        if request.isList("importlistexclusion") { return { $0["records"] } }
        if request.isList("queue") { return { page in with(page, "records", page["records"].each(queueRecord)) } }
        if request.isList("queue/details") { return { $0.each(queueRecord) } }
        if request.isList("release") { return { $0.each(release) } }
        if request.method == .post, request.path == "release/push" { return { .list([release($0)]) } }
        return nil
    }

    /// Two members are spelled otherwise.
    private static func queueRecord(_ record: Document) -> Document {
        let left = with(record, "sizeleft", record["sizeLeft"])
        return record["timeLeft"].isNull ? left : with(left, "timeleft", record["timeLeft"])
    }

    /// What was found out about a release is parted from what its indexer says, and rejections give reasons.
    private static func release(_ release: Document) -> Document {
        var flat = release
        for part in ["parsedInfo", "decision", "release"] {
            for (name, value) in release[part].members { flat[name] = value }
            flat.members[part] = nil
        }
        flat["rejections"] = release["decision"]["rejections"].each { $0["message"] }
        return flat
    }

    private static func with(_ document: Document, _ name: String, _ value: Document) -> Document {
        var changed = document
        changed[name] = value
        return changed
    }
}

extension Document {
    fileprivate func each(_ change: (Document) -> Document) -> Document { .list(list.map(change)) }
}
