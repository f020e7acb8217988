extension ArrApp {
    /// - Parameters:
    ///   - owner: the member that says whose the download is, such as `movieId`.
    ///   - item: the member that says which part of it, such as `episodeId`.
    ///   - unknown: the middle of `includeUnknown…Items`.
    func queueRoutes(
        _ queue: Queue, history: History, blocklist: Table, owner: String, item: String = "episodeId", table: Table,
        unknown: String, show: @escaping @Sendable (Document) -> Document = { $0 }
    ) {
        let noun = String(owner.dropLast(2))
        @Sendable func visible(_ call: Call) -> [Document] {
            let all = call.flag("includeUnknown\(unknown)Items") ?? false
            let owners = call.numbers(noun + "Ids")
            let states = call.values("status")
            return queue.records.all.filter { record in
                (all || !record[owner].isNull) && (owners.isEmpty || record[owner].int.map(owners.contains) == true)
                    && (states.isEmpty || states.contains(record["status"].string ?? ""))
            }
        }
        @Sendable func shown(_ call: Call, _ record: Document) -> Document {
            guard call.flag("include\(unknown)") == true, let id = record[owner].int else { return record }
            return record.with([noun: table[id].map(show)])
        }
        @Sendable func remove(_ id: Int, _ call: Call) throws {
            guard let record = queue.records[id] else { throw Refusal.notFound }
            let isKept =
                call.flag("removeFromClient") == false && call.flag("blocklist") != true
                && call.flag("changeCategory") != true
            if isKept {
                queue.records.replace(id, with: record.with(["trackedDownloadState": "ignored"]))
                return journal.changed("queue \(id) ignored")
            }
            // A download leaves as a whole, with every episode it carries.
            let all = queue.records.all.filter { $0["downloadId"] == record["downloadId"] }
            for record in all { queue.records.remove(record["id"].int ?? 0) }
            if call.flag("blocklist") == true {
                blocklist.insert(
                    .object([
                        owner: record[owner], "sourceTitle": record["title"],
                        "languages": record["languages"].isNull ? nil : record["languages"],
                        "quality": record["quality"], "customFormats": [Document](), "date": call.now,
                        "protocol": record["protocol"], "indexer": record["indexer"],
                        "message": "Manually marked as failed",
                    ]))
            }
            journal.changed("queue \(id) deleted")
        }
        routes { router in
            router.on(.get, "/queue") { call in
                Page.answer(
                    call, Listing(visible(call).map { shown(call, $0) }),
                    sortKeys: [
                        "timeleft", "title", "size", "sizeleft", "status", "id", "estimatedCompletionTime", "progress",
                    ],
                    clampsToLastPage: true)
            }
            router.on(.get, "/queue/details") { call in
                let (owners, items) = (call.numbers(owner), call.numbers(item + "s"))
                return .list(
                    visible(call).filter {
                        (owners.isEmpty || $0[owner].int.map(owners.contains) == true)
                            && (items.isEmpty || $0[item].int.map(items.contains) == true)
                    }.map { shown(call, $0) })
            }
            router.on(.get, "/queue/status") { _ in
                let all = queue.records.all
                let known = all.filter { !$0[owner].isNull }
                let strange = all.filter { $0[owner].isNull }
                func has(_ records: [Document], _ status: String) -> Bool {
                    records.contains { $0["trackedDownloadStatus"].string == status }
                }
                return .document(
                    .object([
                        "totalCount": all.count, "count": known.count, "unknownCount": strange.count,
                        "errors": has(known, "error"), "warnings": has(known, "warning"),
                        "unknownErrors": has(strange, "error"), "unknownWarnings": has(strange, "warning"), "id": 1,
                    ]))
            }
            router.on(.delete, "/queue/{}") { call in
                try remove(try call.id, call)
                return .document([:])
            }
            router.on(.delete, "/queue/bulk") { call in
                for id in try call.object["ids"].ints { try? remove(id, call) }
                return .document([:])
            }
            router.on(.post, "/queue/grab/{}") { call in
                guard let record = queue.records[try call.id] else { throw Refusal.notFound }
                guard record["status"].string == "delay" else { throw Refusal.notFound }
                return .document([:])
            }
            router.on(.get, "/blocklist") { call in
                Page.answer(call, blocklist.listing, sortKeys: ["date", "sourceTitle"], descends: true)
            }
            router.on(.get, "/blocklist/movie") { call in
                .list(blocklist.all.filter { $0[owner].int == call.number(owner) })
            }
            router.on(.delete, "/blocklist/{}") { call in
                guard blocklist.remove(try call.id) else { throw Refusal.notFound }
                return .document([:])
            }
            router.on(.delete, "/blocklist/bulk") { call in
                for id in try call.object["ids"].ints { blocklist.remove(id) }
                return .document([:])
            }
        }
    }
}
