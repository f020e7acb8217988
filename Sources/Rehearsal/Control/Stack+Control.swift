extension Stack {
    /// A way to arrange a rehearsal from outside the process, by JSON over HTTP:
    ///
    /// - `GET /__rehearsal/faults` lists the faults that stand: `[{service,id,kind,path,…}]`.
    /// - `POST /__rehearsal/faults` puts one in: `{"service":"radarr","kind":"status","status":500,"method":"GET",
    ///   "path":"/api/v3/movie*","times":1,"chance":1,"afterwards":false}` → 201 with its `id`. Kinds: `status`,
    ///   `tooManyRequests` (`seconds`), `delay` (`seconds`), `cut`, `truncated`, `garbage`, `loginPage`, `hang`, and
    ///   those of `DriftFault`.
    /// - `DELETE /__rehearsal/faults` takes all out, `…/faults/SERVICE/ID` one.
    /// - `GET /__rehearsal/journal` tells what each service was asked and what changed; `DELETE` begins anew.
    /// - `GET /__rehearsal/truth` counts what is the matter with the library.
    public var control: Transport {
        Transport { [self] request in
            let call = try await Call(request, now: clock.now)
            var router = Router()
            routes(&router)
            let answer: Answer
            do { answer = try router.answer(call) ?? Refusal.notFound.answer } catch let refusal as Refusal {
                answer = refusal.answer
            }
            return Dialect.json().response(answer, to: call)
        }
    }

    /// The services, and Plex's own.
    private var all: [Fake] { fakes + [plexTV] }

    private func routes(_ router: inout Router) {
        router.on(.get, "/__rehearsal/faults") { _ in
            .list(
                all.flatMap { fake in
                    fake.faults.standing.map { Self.described($0.fault, $0.id, fake.name) }
                })
        }
        router.on(.post, "/__rehearsal/faults") { call in
            let body = try call.object
            guard let fake = all.first(where: { $0.name == body["service"].string }) else {
                throw Refusal.refused(400, "service is one of \(all.map(\.name).joined(separator: ", "))")
            }
            let fault = try Fault(body)
            return .document(Self.described(fault, fake.faults.add(fault), fake.name), status: 201)
        }
        router.on(.delete, "/__rehearsal/faults") { _ in
            for fake in all { fake.faults.removeAll() }
            return Answer(status: 204)
        }
        router.on(.delete, "/__rehearsal/faults/{}/{}") { call in
            guard let fake = all.first(where: { $0.name == call.parameters[0] }), let id = Int(call.parameters[1])
            else {
                throw Refusal.notFound
            }
            fake.faults.remove(id)
            return Answer(status: 204)
        }
        router.on(.get, "/__rehearsal/journal") { _ in
            .document(
                .object(
                    Members(
                        all.map { fake in
                            let entries = fake.journal.entries.map { entry in
                                Document.object([
                                    "asked": entry.description, "status": entry.status, "fault": entry.fault,
                                ])
                            }
                            return (fake.name, Document.object(["asked": entries, "changes": fake.journal.changes]))
                        })))
        }
        router.on(.delete, "/__rehearsal/journal") { _ in
            for fake in all { fake.journal.clear() }
            return Answer(status: 204)
        }
        router.on(.get, "/__rehearsal/truth") { _ in .document(truth.document) }
    }

    private static func described(_ fault: Fault, _ id: Int, _ service: String) -> Document {
        .object([
            "service": service, "id": id, "description": fault.description, "path": fault.path,
            "method": fault.method?.rawValue, "times": fault.times, "chance": fault.chance,
            "afterwards": fault.isAfterwards,
        ])
    }
}

extension Truth {
    /// How many films and shows there are of each kind, as JSON.
    public var document: Document {
        .object([
            "films": Document.object(Members(FilmCase.allCases.map { ($0.rawValue, Document(count(films: $0))) })),
            "shows": Document.object(Members(ShowCase.allCases.map { ($0.rawValue, Document(count(shows: $0))) })),
        ])
    }
}

extension Fault {
    /// Reads a fault as the control route takes it.
    init(_ body: Document) throws(Refusal) {
        let name = body["kind"].string ?? ""
        let kind: Kind? =
            switch name {
            case "status": body["status"].int.flatMap { 100...599 ~= $0 ? .status($0) : nil }
            case "tooManyRequests": .tooManyRequests(retryAfter: body["seconds"].int ?? 1)
            case "delay": .delay(seconds: body["seconds"].int ?? 1)
            case "cut": .cut
            case "truncated": .truncated
            case "garbage": .garbage
            case "loginPage": .loginPage
            case "hang": .hang
            default: DriftFault(rawValue: name).map(Kind.drift)
            }
        guard let kind else { throw .refused(400, "`\(name)` is no kind of fault, or its number is missing") }
        let method = body["method"].string.map { Request.Method(rawValue: $0.uppercased()) }
        if case .some(nil) = method { throw .refused(400, "there is no such method") }
        self.init(
            kind, method ?? nil, body["path"].string ?? "*", times: body["times"].int,
            chance: body["chance"].double ?? 1, isAfterwards: body["afterwards"].bool ?? false)
    }
}
