/// What Sonarr, Radarr and Prowlarr have in common: the tables, the doors and the manners.
final class ArrApp: Sendable {
    /// As in "Radarr".
    let name: String
    /// As in "v3".
    let api: String
    let version: String
    let port: Int
    let key: Secret
    let clock: StackClock
    let journal = Journal()
    /// As in "/radarr"; empty where the application stands at the root.
    let urlBase: String
    private let isStarting = Lock(false)
    private let routes = Lock(Router())
    private let doors = Lock(Router())

    let tags = Table()
    let commands: Commands
    let hub = Hub()

    init(name: String, api: String, version: String, port: Int, key: Secret, clock: StackClock, urlBase: String) {
        (self.name, self.api, self.version, self.port, self.key) = (name, api, version, port, key)
        (self.clock, self.urlBase) = (clock, urlBase)
        commands = Commands()
        doors { hub.routes(&$0, version: version) }
    }

    /// Puts routes in, named from behind `/api/v3`.
    func routes(_ body: (inout Router) -> Void) {
        var router = routes.withLock { $0 }
        body(&router)
        routes.withLock { [router] in $0 = router }
    }

    /// Puts routes in that lie outside the API and want its key all the same.
    func doors(_ body: (inout Router) -> Void) {
        var router = doors.withLock { $0 }
        body(&router)
        doors.withLock { [router] in $0 = router }
    }

    func setStarting(_ value: Bool) { isStarting.withLock { $0 = value } }

    /// The order of the doors is the servers' own: starting, key, URL base, route.
    func answer(_ call: Call) throws -> Answer {
        if isStarting.withLock({ $0 }) {
            return .document(
                ["errorMessage": "\(name) is starting up, please try again later"], status: 503)
        }
        var call = call
        let hasBase = !urlBase.isEmpty && (call.path == urlBase || call.path.hasPrefix(urlBase + "/"))
        if hasBase { call.path = String(call.path.dropFirst(urlBase.count)) }
        let isMisplaced = !urlBase.isEmpty && !hasBase
        let isAPI = call.path == "/api" || call.path.hasPrefix("/api/") || call.path.hasPrefix("/feed/")
        if isAPI, !isLetIn(call) { return Answer(status: 401) }
        if isMisplaced { return redirect(307, urlBase + call.path, call.query) }
        guard isAPI else {
            guard let answer = try doors.withLock({ $0 }).answer(call) else { return page(call) }
            return isLetIn(call) ? answer : Answer(status: 401)
        }
        if call.path == "/api" {
            return answered(.document(["current": Document(api), "deprecated": []]))
        }
        guard call.path.hasPrefix("/api/\(api)/") || call.path.hasPrefix("/feed/") else {
            return answered(Refusal.notFound.answer)
        }
        if call.path.hasPrefix("/api/") { call.path = String(call.path.dropFirst("/api/\(api)".count)) }
        do {
            let router = routes.withLock { $0 }
            let answer = try router.answer(call) ?? Refusal.notFound.answer
            announce(call, answer)
            return answered(answer)
        } catch let refusal as Refusal {
            return answered(refusal.answer)
        }
    }

    /// Who listens at the hub hears of every change, under the name of its route.
    private func announce(_ call: Call, _ answer: Answer) {
        guard call.method != .get, call.method != .head, (200..<300).contains(answer.status),
            let name = call.path.split(separator: "/").first
        else { return }
        let resource: Document = if case .document(let document) = answer.content { document } else { .null }
        let actions: [Request.Method: String] = [.post: "created", .put: "updated", .delete: "deleted"]
        let isOne = resource["id"].int != nil
        hub.broadcast(String(name), isOne ? actions[call.method] ?? "sync" : "sync", isOne ? resource : .null)
    }

    /// A query key is looked at first, and a wrong one there beats a right one in a header.
    private func isLetIn(_ call: Call) -> Bool {
        let bearer = call.headers["Authorization"].flatMap { $0.hasPrefix("Bearer ") ? String($0.dropFirst(7)) : nil }
        return (call.value("apikey") ?? call.value("access_token") ?? call.headers["X-Api-Key"] ?? bearer)
            == key.reveal()
    }

    private func answered(_ answer: Answer) -> Answer { answer.with(header: "X-Application-Version", version) }

    /// What is not the API is the web interface, which wants a login and answers with a page.
    private func page(_ call: Call) -> Answer {
        switch call.path {
        case "/ping": .document(["status": "OK"])
        case "/login": .text(Fault.loginPage, type: "text/html")
        default: redirect(302, urlBase + "/login", [])
        }
    }

    private func redirect(_ status: Int, _ path: String, _ query: [Query.Item]) -> Answer {
        let tail = query.map { "\(PercentEncoding.segment($0.name))=\(PercentEncoding.segment($0.value))" }.joined(
            separator: "&")
        return Answer(status: status).with(
            header: "Location", PercentEncoding.path(path) + (tail.isEmpty ? "" : "?" + tail))
    }

    func fake(seed: UInt64) -> Fake {
        Fake(
            name: name.lowercased(), port: port, key: key, urlBase: urlBase, clock: clock, seed: seed, journal: journal,
            dialect: .json(headers: ["Cache-Control": "no-cache"])
        ) { try self.answer($0) }
    }
}
