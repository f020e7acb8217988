import Testing

@testable import Wire

/// Sends a known key down every path that ends in something printable, and looks for it.
@Suite struct SecrecyTests {
    private static let key = "k3y0123456789abcdef"
    private static let password = "hunter2hunter2"

    private static let answers: [Result<Response, any Error>] =
        [200, 301, 400, 401, 403, 404, 409, 429, 500, 503].map {
            .status(
                $0, #"[{"propertyName":"ApiKey","errorMessage":"\#(key) is wrong, so is \#(password)"}]"#,
                headers: [
                    "Content-Type": "application/json", "Set-Cookie": "SID=\(key)",
                    "Location": "http://me:\(password)@nas:8989/login?token=\(key)",
                ])
        } + [
            .status(200, "<html><title>\(key)</title>", headers: ["Content-Type": "text/html"]),
            .failure(HTTPFailure(.other, host: "nas", detail: "http://me:\(password)@nas:8989/?apikey=\(key)")),
            .failure(SyntaxError("bad", line: 1, column: 1, excerpt: key)),
        ]

    @Test(arguments: answers.indices) func nothingPrintableHoldsAKey(place: Int) async throws {
        let printed = Lock("")
        let print: @Sendable (String) -> Void = { text in printed.withLock { $0 += text + "\n" } }
        var signature = Headers()
        signature.add("X-Api-Key", secret: Secret(Self.key))
        let journal = Rehearsed()
        let transport = Canned(Self.answers[place]).transport
            .rehearsed(into: journal).logged(to: print).recorded(to: print).retried(.init(attempts: 1))
            .guarded(by: CircuitBreaker(Breaker(.init(failures: 1))))
            .rooted(at: "http://me:\(Self.password)@nas:8989", signing: signature)
            .logged(to: print).recorded(to: print)
        let query: Query = ["apikey": Self.key, "X-Plex-Token": Self.key, "access_token": Self.key, "term": "x"]
        let body = Body(#"{"apiKey":"\#(Self.key)","password":"\#(Self.password)"}"#)
        for request in [
            Request(.get, "series", query: query), Request(.post, "series", query: query, body: body),
            Request(.get, "series", query: query), Request(.post, "rpc", body: body, effect: .reads),
        ] {
            print(request.line)
            print("\(request.headers)")
            do {
                print("\(try await transport.send(request).headers)")
            } catch {
                print("\(error)")
                print(String(reflecting: error))
                var dumped = ""
                dump(error, to: &dumped)
                print(dumped)
            }
        }
        for write in journal.writes { print("\(write)") }
        let text = printed.withLock { $0 }
        #expect(text.contains("http://nas:8989"))
        #expect(!text.contains(Self.key))
        #expect(!text.contains(Self.password))
    }

    @Test(arguments: [
        "apikey", "apiKey", "api_key", "X-Api-Key", "token", "X-Plex-Token", "access_token", "password", "passwd",
        "pwd",
        "passkey", "torrent_pass", "Authorization", "authToken", "Set-Cookie", "client_secret", "ControlPassword",
    ])
    func secretNamesAreKnown(name: String) { #expect(Redaction.isSecret(name)) }

    @Test(arguments: [
        "key", "id", "title", "path", "author", "seasonPass", "sizeOnDisk", "tokyo", "cookies2", "keyword",
    ])
    func ordinaryNamesAreNot(name: String) { #expect(!Redaction.isSecret(name)) }

    @Test func keyIsFoundEscapedToo() {
        #expect(Redaction.scrub("a=p%40ss%2Fword&b=p@ss/word", of: ["p@ss/word"]) == "a=•••&b=•••")
    }

    @Test func longerSecretIsTakenOutWhole() {
        #expect(Redaction.scrub("secretsecret", of: ["secret", "secretsecret"]) == "•••")
    }
}
