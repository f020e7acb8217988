extension PlexTV {
    func accountRoutes(_ router: inout Router) {
        router.on(.get, "/api/v2/user") { [self] call in
            let asker = try asker(call)
            let someone = CloudUser.all.first { $0.id == asker.user } ?? .owner
            return user(call, someone, call.headers["X-Plex-Token"] ?? "")
        }
        router.on(.get, "/api/v2/resources") { [self] call in
            _ = try asker(call)
            let all = resources(relay: call.flag("includeRelay") == true)
            let json = all.map { $0.resource.with(["connections": $0.ways]) }
            let xml = all.map { $0.resource.with(["connections": Document.object(["connection": $0.ways])]) }
            return said(call, Document(json), xml: "resources", .object(["resource": xml]))
        }
        router.on(.get, "/api/claim/token.json") { [self] call in
            _ = try asker(call)
            let token = "claim-" + state.withLock { secret($0.number()) }.prefix(20)
            server.claims.hand(out: token, now: call.now)
            return .text(#"{"token":"\#(token)"}"#, type: "application/json")
        }
        router.on(.get, "/devices.xml") { [self] call in
            _ = try asker(call)
            let devices = state.withLock { $0.devices }.map { device in
                Document.object([
                    "id": device.id, "name": device.name, "clientIdentifier": device.client,
                    "product": device.product, "productVersion": "1.0", "platform": "Linux", "platformVersion": "12",
                    "device": "Rehearsal", "model": "", "vendor": "", "version": "1.0",
                    "provides": device.client == server.machine ? "server" : "", "publicAddress": "203.0.113.7",
                    "screenResolution": "", "screenDensity": "", "token": device.token,
                    "createdAt": 1_600_000_000, "lastSeenAt": call.now.seconds,
                    "Connection": device.client == server.machine
                        ? state.withLock { $0.ways }.map { Document.object(["uri": $0.url]) } : nil,
                ])
            }
            return said(call, .object(["Device": devices]), xml: "MediaContainer", .object(["Device": devices]))
        }
        router.on(.delete, "/devices/{}") { [self] call in
            _ = try asker(call)
            let id = Int(call.parameters[0].split(separator: ".").first ?? "")
            guard let device = state.withLock({ $0.devices.first { $0.id == id } }) else {
                return refused(call, 404, "Not found")
            }
            state.withLock { state in
                state.devices.removeAll { $0.id == id }
                if let token = device.token { state.tokens[token] = nil }
            }
            journal.changed("device \(device.name) removed")
            return Answer(status: 204)
        }
        webhookRoutes(&router)
    }

    private func webhookRoutes(_ router: inout Router) {
        @Sendable func answer(_ call: Call) -> Answer {
            let hooks = state.withLock { $0.webhooks }.map { Document.object(["url": $0]) }
            return said(call, Document(hooks), xml: "webhooks", .object(["webhook": hooks]))
        }
        router.on(.get, "/api/v2/user/webhooks") { [self] call in
            _ = try asker(call)
            return answer(call)
        }
        router.on(.post, "/api/v2/user/webhooks") { [self] call in
            _ = try asker(call)
            let (_, form) = RequestPath.parts(of: "/?" + String(decoding: call.body, as: UTF8.self))
            let urls = form.filter { $0.name == "urls[]" }.map(\.value)
            guard !form.isEmpty, urls.allSatisfy({ $0.hasPrefix("http") }) else {
                return refused(call, 422, "Webhook urls are invalid")
            }
            state.withLock { $0.webhooks = urls }
            journal.changed("webhooks set")
            return answer(call)
        }
    }

    /// The rehearsal's own server, one of a friend's that is switched off, and a player.
    private func resources(relay: Bool) -> [(resource: Document, ways: [Document])] {
        func resource(_ name: String, _ client: String, _ provides: String, token: String?, owned: Bool) -> Document {
            .object([
                "name": name, "product": provides == "server" ? "Plex Media Server" : "Plex Web",
                "productVersion": PlexServer.version, "platform": "Linux", "platformVersion": "12", "device": "PC",
                "clientIdentifier": client, "createdAt": "2021-04-12T18:21:12Z", "lastSeenAt": clock.now.text,
                "provides": provides, "ownerId": owned ? Document.null : 1003,
                "sourceTitle": owned ? Document.null : "friend", "publicAddress": "203.0.113.7",
                "accessToken": token, "owned": owned, "home": false, "synced": false, "relay": relay,
                "presence": true, "httpsRequired": false, "publicAddressMatches": true,
                "dnsRebindingProtection": false, "natLoopbackSupported": false,
            ])
        }
        let ways = state.withLock { $0.ways }.filter { relay || !$0.isRelay }.map(\.document)
        return [
            (
                resource("Rehearsal", server.machine, "server", token: server.token.reveal(), owned: true), ways
            ),
            (
                resource(
                    "Elsewhere", String(secret(1).prefix(40)), "server", token: "shared-" + secret(2), owned: false),
                [PlexWay(url: "http://127.0.0.1:9").document]
            ),
            (resource("Chrome", "rehearsal-player", "client,player", token: nil, owned: true), []),
        ]
    }
}
