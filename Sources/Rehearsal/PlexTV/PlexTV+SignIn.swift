extension PlexTV {
    func signInRoutes(_ router: inout Router) {
        router.on(.post, "/api/v2/pins") { [self] call in
            guard let client = call.headers["X-Plex-Client-Identifier"] else {
                return refused(call, 400, "X-Plex-Client-Identifier is missing")
            }
            let isStrong = call.flag("strong") == true
            let pin = state.withLock { state in
                let id = state.number()
                let text = secret(id)
                let code = isStrong ? String(text.prefix(25)) : String(text.uppercased().prefix(4))
                let pin = CloudPin(
                    id: id, code: code, client: client, product: call.headers["X-Plex-Product"] ?? "",
                    made: call.now)
                state.pins[id] = pin
                return pin
            }
            return said(call, pin.document(now: call.now), xml: "pin", pin.document(now: call.now), status: 201)
        }
        router.on(.get, "/api/v2/pins/{}") { [self] call in
            guard let id = Int(call.parameters[0]), let pin = state.withLock({ $0.pins[id] }),
                pin.client == call.headers["X-Plex-Client-Identifier"], pin.made + CloudPin.life > call.now
            else { return refused(call, 404, "Code not found or expired") }
            return said(call, pin.document(now: call.now), xml: "pin", pin.document(now: call.now))
        }
        // What a person does elsewhere: signed in already, they enter the code.
        router.on(.put, "/api/v2/pins/link") { [self] call in
            let user = try asker(call).user
            let (_, form) = RequestPath.parts(of: "/?" + String(decoding: call.body, as: UTF8.self))
            let code = call.value("code") ?? form.first { $0.name == "code" }?.value
            let isKnown = state.withLock { state -> Bool in
                guard let pin = state.pins.values.first(where: { $0.code == code }),
                    pin.made + CloudPin.life > call.now
                else { return false }
                let token = "token-" + secret(state.number())
                state.pins[pin.id]?.token = token
                state.tokens[token] = CloudToken(user: user, client: pin.client, ends: nil)
                state.devices.append(
                    CloudDevice(
                        id: state.number(), name: pin.product, client: pin.client, product: pin.product, token: token))
                return true
            }
            guard isKnown else { return refused(call, 404, "Code not found or expired") }
            journal.changed("device linked")
            return Answer(status: 204)
        }
        router.on(.post, "/api/v2/users/signin") { [self] call in
            let (_, form) = RequestPath.parts(of: "/?" + String(decoding: call.body, as: UTF8.self))
            func field(_ name: String) -> String? { form.first { $0.name == name }?.value }
            guard field("login") == CloudUser.owner.name, field("password") == CloudUser.password else {
                return refused(call, 401, "User could not be authenticated")
            }
            let token = state.withLock { state in
                let token = "token-" + secret(state.number())
                let client = call.headers["X-Plex-Client-Identifier"] ?? ""
                state.tokens[token] = CloudToken(user: CloudUser.owner.id, client: client, ends: nil)
                return token
            }
            return user(call, CloudUser.owner, token, status: 201)
        }
        router.on(.delete, "/api/v2/users/signout") { [self] call in
            _ = try asker(call)
            state.withLock { state in
                let token = call.headers["X-Plex-Token"] ?? ""
                state.tokens[token] = nil
                state.devices.removeAll { $0.token == token }
            }
            journal.changed("signed out")
            return Answer(status: 204)
        }
        router.on(.get, "/api/v2/ping") { [self] call in
            _ = try asker(call)
            guard call.headers["Accept"]?.contains("json") == true else {
                return .text(PlexXML.declaration + PlexXML.text("pong", "1"), type: "application/xml; charset=utf-8")
            }
            return said(call, ["pong": true], xml: "pong", .null)
        }
    }

    /// Someone's account as it sees itself.
    func user(_ call: Call, _ user: CloudUser, _ token: String, status: Int = 200) -> Answer {
        let common: Document = .object([
            "id": user.id, "uuid": "0000\(user.id)", "username": user.name, "title": user.name,
            "email": "\(user.name)@example.invalid", "friendlyName": "", "locale": "en", "confirmed": true,
            "joinedAt": 1_400_000_000, "emailOnlyAuth": false, "hasPassword": true, "protected": user.pin != nil,
            "thumb": "https://plex.tv/users/0000\(user.id)/avatar", "authToken": token,
            "mailingListStatus": "removed", "mailingListActive": false, "scrobbleTypes": "", "country": "AT",
            "pin": "", "restricted": false, "anonymous": false, "home": user.isInHome, "guest": false, "homeSize": 2,
            "homeAdmin": user.isAdmin, "maxHomeSize": 15, "rememberExpiresAt": 1_900_000_000, "adsConsent": false,
            "adsConsentSetAt": Document.null, "adsConsentReminderAt": Document.null, "experimentalFeatures": false,
            "twoFactorEnabled": false, "backupCodesCreated": false,
            "subscriptionDescription": "Lifetime Plex Pass",
            "profile": Document.object([
                "autoSelectAudio": true, "defaultAudioLanguage": "en", "defaultSubtitleLanguage": "en",
                "autoSelectSubtitle": 0, "defaultSubtitleAccessibility": 0, "defaultSubtitleForced": 1,
                "watchedIndicator": 1, "mediaReviewsVisibility": 0,
            ]),
        ])
        let paid: Document = .object([
            "active": true, "subscribedAt": "2021-04-12T18:21:12Z", "status": "Active", "paymentService": "",
            "plan": "lifetime",
        ])
        func element(_ name: String, _ ids: [String]) -> Document {
            .object(Members([(name, Document(ids.map { Document.object(["id": $0]) }))]))
        }
        let json = common.with([
            "subscription": paid.with(["features": ["pass", "webhooks", "session_kick"]]), "roles": ["plexpass"],
            "entitlements": ["ios", "roku"],
            "services": [
                Document.object([
                    "identifier": "metadata-dev", "endpoint": "https://epg.provider.plex.tv", "token": "s3rv1ce",
                    "secret": Document.null, "status": "online",
                ])
            ],
        ])
        let xml = common.with([
            "subscription": paid.with(["features": element("feature", ["pass", "webhooks", "session_kick"])]),
            "roles": element("role", ["plexpass"]), "entitlements": element("entitlement", ["ios", "roku"]),
        ])
        return said(call, json, xml: "user", xml, status: status)
    }
}
