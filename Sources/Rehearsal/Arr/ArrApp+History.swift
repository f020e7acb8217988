extension ArrApp {
    /// - Parameter owner: as in `movie`.
    func historyRoutes(
        _ history: History, owner: String, table: Table, show: @escaping @Sendable (Document) -> Document = { $0 }
    ) {
        let member = owner + "Id"
        routes { router in
            router.on(.get, "/history") { call in
                let types = call.numbers("eventType")
                var listing = history.listing(of: types)
                let owners = call.numbers(owner + "Ids")
                if !owners.isEmpty {
                    let names = types.compactMap { history.eventTypes[$0] }
                    listing = Listing(
                        owners.flatMap(history.events).filter {
                            types.isEmpty || names.contains($0["eventType"].string ?? "")
                        })
                }
                if let download = call.value("downloadId") {
                    listing = Listing(listing.documents.filter { $0["downloadId"].string == download })
                }
                let isWhole = call.flag("include\(owner.prefix(1).uppercased())\(owner.dropFirst())") == true
                return Page.answer(
                    call,
                    isWhole
                        ? listing.mapping { event in
                            event.with([owner: event[member].int.flatMap { table[$0] }.map(show)])
                        } : listing, sortKeys: ["date", "series.sortTitle"], descends: true)
            }
            router.on(.get, "/history/\(owner)") { call in
                guard let id = call.number(member) else { throw Refusal.refused(400, "\(member) must be provided") }
                let names = call.numbers("eventType").compactMap { history.eventTypes[$0] }
                return .list(
                    history.events(of: id).reversed().filter {
                        names.isEmpty || names.contains($0["eventType"].string ?? "")
                    })
            }
            router.on(.get, "/history/since") { call in
                guard let date = call.value("date").flatMap({ Moment($0) }) else {
                    throw Refusal.malformed("date", "The value '' is invalid.")
                }
                let names = call.numbers("eventType").compactMap { history.eventTypes[$0] }
                let all = history.listing
                var events: [Document] = []
                for place in (0..<all.count).reversed() {
                    let event = all.element(place)
                    guard let when = event["date"].string.flatMap({ Moment($0) }), when >= date else { break }
                    if names.isEmpty || names.contains(event["eventType"].string ?? "") { events.append(event) }
                }
                return .list(events)
            }
            router.on(.post, "/history/failed/{}") { [self] call in
                journal.changed("history \(try call.id) marked failed")
                return .document([:])
            }
        }
    }
}
