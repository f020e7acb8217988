extension ArrApp {
    /// - Parameters:
    ///   - qualities: every quality as this application spells it, the worst first.
    ///   - cutoff: the number of the one that is good enough.
    ///   - names: what the profiles are called.
    ///   - more: what this application's profiles have beside what all have.
    ///   - users: rows that hold a `qualityProfileId`; a profile in use cannot be deleted.
    func profileRoutes(
        _ profiles: Table, qualities: [Document], cutoff: Int = Quality.bluray1080.id,
        names: [String] = ["Any", "HD-1080p", "Ultra-HD"],
        more: Document = ["minUpgradeFormatScore": 1], users: Table
    ) {
        let template: @Sendable (String) -> Document = { name in
            .object([
                "name": name, "upgradeAllowed": true, "cutoff": cutoff,
                "items": qualities.map { item in
                    Document.object(["quality": item, "items": [Document](), "allowed": true])
                },
                "minFormatScore": 0, "cutoffFormatScore": 0, "formatItems": [Document](),
            ]).merging(more)
        }
        for name in names { profiles.insert(template(name)) }
        routes { router in
            router.rows(
                "/qualityprofile", profiles, noun: "quality profile", in: self,
                check: { new, _ in
                    guard new["name"].string?.isEmpty == false else {
                        throw Refusal.invalid("Name", "'Name' must not be empty.")
                    }
                    guard !new["items"].list.isEmpty else {
                        throw Refusal.invalid("Items", "Must contain all qualities")
                    }
                    return new
                },
                mayDelete: { id in
                    // Seeded rows all have the first profile.
                    guard id != 1, !users.edited.contains(where: { $0["qualityProfileId"].int == id }) else {
                        throw Refusal.refused(400, "QualityProfile [\(profiles[id]?["name"].string ?? "")] is in use.")
                    }
                })
            router.on(.get, "/qualityprofile/schema") { _ in .document(template("")) }
            router.on(.get, "/qualitydefinition") { _ in
                .list(
                    qualities.enumerated().map { place, item in
                        .object([
                            "quality": item, "title": item["name"], "weight": place + 1, "minSize": 5,
                            "maxSize": 400, "preferredSize": 395, "id": place + 1,
                        ])
                    })
            }
            router.rows("/customformat", Table(), noun: "custom format", in: self)
            router.rows(
                "/delayprofile",
                Table([
                    .object([
                        "enableUsenet": true, "enableTorrent": true, "preferredProtocol": "usenet", "usenetDelay": 0,
                        "torrentDelay": 0, "bypassIfHighestQuality": true, "bypassIfAboveCustomFormatScore": false,
                        "minimumCustomFormatScore": 0, "order": 2_147_483_647, "tags": [Int](),
                    ])
                ]), noun: "delay profile", in: self)
        }
    }
}
