/// The tokens by which servers are claimed, as plex.tv hands them out and servers take them.
final class ClaimDesk: Sendable {
    private let tokens = Lock<[String: Moment]>([:])

    /// How long one is good, in seconds.
    static let life = 240

    func hand(out token: String, now: Moment) { tokens.withLock { $0[token] = now + Self.life } }

    /// True once for a token that is still good.
    func take(_ token: String, now: Moment) -> Bool {
        tokens.withLock { tokens in tokens.removeValue(forKey: token).map { $0 > now } ?? false }
    }
}

extension PlexServer {
    func claimRoutes(_ router: inout Router) {
        router.on(.get, "/myplex/account") { [self] _ in account() }
        router.on(.post, "/myplex/claim") { [self] call in
            guard claims.take(call.value("token") ?? "", now: call.now) else {
                throw Refusal(answer: Self.notFound.with(status: 400))
            }
            state.withLock { $0.household.isOwned = true }
            journal.changed("server claimed")
            return account()
        }
        router.on(.delete, "/myplex/account") { [self] _ in
            state.withLock { $0.household.isOwned = false }
            journal.changed("server unclaimed")
            return account()
        }
        for method in [Request.Method.get, .post] {
            router.on(method, "/security/token") { [self] call in
                guard call.value("type") == "delegation", call.value("scope") == "all" else {
                    throw Refusal(answer: Self.notFound.with(status: 400))
                }
                let number = state.withLock { $0.household.number() }
                return .document(.object(["size": 0, "token": "transient-\(number)"]))
            }
        }
        router.on(.get, "/security/resources") { [self] call in
            guard let source = call.value("source"), source.contains("://") else {
                throw Refusal(answer: Self.notFound.with(status: 400))
            }
            return listed(
                "Device",
                [
                    .object([
                        "name": "Rehearsal", "clientIdentifier": machine, "accessToken": "transient-device",
                        "Connection": [
                            Document.object([
                                "uri": "http://127.0.0.1:32400", "address": "127.0.0.1", "port": 32400,
                                "protocol": "http", "local": true, "relay": false,
                            ])
                        ],
                    ])
                ])
        }
    }

    private func account() -> Answer {
        guard state.withLock({ $0.household.isOwned }) else {
            return .document(["size": 0, "signInState": "none", "mappingState": "unknown"])
        }
        return .document(
            .object([
                "size": 0, "username": "rehearsal@example.invalid", "mappingState": "mapped", "mappingError": "",
                "signInState": "ok", "publicAddress": "203.0.113.7", "publicPort": 32400,
                "privateAddress": "127.0.0.1", "privatePort": 32400, "subscriptionFeatures": "pass,webhooks",
                "subscriptionActive": true, "subscriptionState": "Active",
            ]))
    }
}
