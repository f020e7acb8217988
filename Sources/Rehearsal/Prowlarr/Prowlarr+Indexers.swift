extension Prowlarr {
    func indexerRoutes() {
        app.routes { router in
            router.rows(
                "/appprofile",
                Table([
                    [
                        "name": "Standard", "enableRss": true, "enableAutomaticSearch": true,
                        "enableInteractiveSearch": true, "minimumSeeders": 1,
                    ]
                ]), noun: "app profile", in: app)
            // The number in the path is not looked at: the body's counts.
            for (path, table, kind) in [
                ("/indexer", indexers, Providers.prowlarrIndexers),
                ("/applications", applications, Providers.applications),
            ] {
                router.on(.put, "\(path)/{}") { [self] call in
                    let new = try call.object
                    guard let id = new["id"].int, let old = table[id],
                        let template = kind.templates.first(where: { $0.implementation == new["implementation"].string }
                        )
                    else { throw Refusal.notFound }
                    let row = new.with([
                        "id": id, "fields": template.fields(new["fields"].list, before: old["fields"].list),
                    ])
                    // Tested again at every save, changed or not.
                    if call.flag("forceSave") != true { try ArrApp.test(row) }
                    table.replace(id, with: row)
                    app.journal.changed("\(kind.noun) \(id) updated")
                    return .document(ArrApp.starred(row), status: 202)
                }
            }
            router.on(.get, "/indexerstatus") { call in
                .list([
                    .object([
                        "indexerId": 2, "disabledTill": call.now + 900, "mostRecentFailure": call.now + -60,
                        "initialFailure": call.now + -7200, "id": 1,
                    ])
                ])
            }
            router.on(.get, "/indexerstats") { [self] _ in
                .document(
                    .object([
                        "indexers": indexers.all.map { indexer in
                            Document.object([
                                "indexerId": indexer["id"], "indexerName": indexer["name"], "averageResponseTime": 412,
                                "numberOfQueries": 100, "numberOfGrabs": 10, "numberOfRssQueries": 50,
                                "numberOfAuthQueries": 0, "numberOfFailedQueries": 2, "numberOfFailedGrabs": 0,
                                "numberOfFailedRssQueries": 1, "numberOfFailedAuthQueries": 0,
                            ])
                        },
                        "userAgents": [Document](), "hosts": [Document](), "id": 1,
                    ]))
            }
            router.on(.get, "/indexer/categories") { _ in
                .list(Providers.prowlarrIndexers.templates[0].flags["capabilities"]["categories"].list)
            }
            router.on(.get, "/history") { call in Page.answer(call, Listing([]), sortKeys: ["date"], descends: true) }
        }
    }
}
