extension PlexTV {
    /// How long a token that was got by a key is good, in seconds.
    static let tokenLife = 7 * Int.day
    /// How long a nonce is good, in seconds.
    static let nonceLife = 300

    func keyRoutes(_ router: inout Router) {
        router.on(.post, "/api/v2/auth/jwk") { [self] call in
            let asker = try asker(call)
            let jwk = (try? Document(json: call.body))?["jwk"] ?? .null
            guard jwk["kty"] == "OKP", jwk["crv"] == "Ed25519", let kid = jwk["kid"].string, jwk["d"].isNull,
                let bytes = jwk["x"].string.flatMap(Base64URL.decode), bytes.count == 32,
                let client = call.headers["X-Plex-Client-Identifier"]
            else { return refused(call, 422, "Invalid key") }
            state.withLock { $0.keys[kid] = CloudKey(bytes: bytes, client: client, user: asker.user) }
            journal.changed("key registered")
            return Answer(status: 201)
        }
        router.on(.get, "/api/v2/auth/nonce") { [self] call in
            let nonce = state.withLock { state in
                let nonce = secret(state.number())
                state.nonces[nonce] = call.now + Self.nonceLife
                return nonce
            }
            return .text(#"{"nonce":"\#(nonce)"}"#, type: "application/json")
        }
        router.on(.post, "/api/v2/auth/token") { [self] call in
            let text = (try? Document(json: call.body))?["jwt"].string ?? ""
            guard let key = key(signing: text, call) else { return refused(call, 422, "Invalid JWT") }
            let token = state.withLock { state in
                let ends = call.now + Self.tokenLife
                let token = jwt(ends, number: state.number())
                state.tokens[token] = CloudToken(user: key.user, client: key.client, ends: ends)
                return token
            }
            journal.changed("token handed out")
            return .text(#"{"auth_token":"\#(token)"}"#, type: "application/json")
        }
    }

    /// The key that signed; `nil` where anything about it is not as it should be. Its nonce is used up.
    private func key(signing text: String, _ call: Call) -> CloudKey? {
        let parts = text.split(separator: ".").map(String.init)
        guard parts.count == 3, let signature = Base64URL.decode(parts[2]),
            let header = Base64URL.decode(parts[0]).flatMap({ try? Document(json: $0) }),
            let claims = Base64URL.decode(parts[1]).flatMap({ try? Document(json: $0) }),
            header["alg"] == "EdDSA",
            let key = header["kid"].string.flatMap({ kid in state.withLock { $0.keys[kid] } }),
            SigningKey.isSigned(Array("\(parts[0]).\(parts[1])".utf8), by: signature, publicKey: key.bytes),
            claims["aud"] == "plex.tv", claims["iss"].string == key.client,
            key.client == call.headers["X-Plex-Client-Identifier"],
            let begun = claims["iat"].int, let ends = claims["exp"].int, begun <= call.now.seconds + 60,
            ends > call.now.seconds, let nonce = claims["nonce"].string
        else { return nil }
        let until = state.withLock { $0.nonces.removeValue(forKey: nonce) }
        return until.map { $0 > call.now } == true ? key : nil
    }

    /// A token of three parts; nobody but plex.tv itself looks at the signature.
    private func jwt(_ ends: Moment, number: Int) -> String {
        let header: Document = ["alg": "EdDSA", "typ": "JWT"]
        let claims: Document = .object([
            "aud": "plex.tv", "iss": "plex.tv", "exp": ends.seconds, "iat": ends.seconds - Self.tokenLife,
            "user": Document.object(["id": number]),
        ])
        let text =
            [header, claims].map { Base64URL.encode($0.jsonBytes()) } + [Base64URL.encode(Array(secret(number).utf8))]
        return text.joined(separator: ".")
    }
}
