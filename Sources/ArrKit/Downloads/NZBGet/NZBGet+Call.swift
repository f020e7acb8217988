extension NZBGet {
    /// Calls a method that changes nothing.
    func read<Answer: Decodable>(
        _ method: String, _ parameters: [Document] = [], deadline: Duration = .seconds(60)
    ) async throws -> Answer {
        try await ask(request(method, parameters, .reads, deadline)) { try $0.model(Result<Answer>.self).result }
    }

    /// Calls a method that changes nothing and answers a list.
    func list<Element: Decodable>(_ method: String, _ parameters: [Document] = []) async throws -> [Element] {
        try await ask(request(method, parameters, .reads, .seconds(60))) {
            try $0.model(ListResult<Element>.self).result
        }
    }

    /// Calls a method that changes something; a rehearsal answers `rehearsed`.
    func write<Answer: Decodable>(
        _ method: String, _ parameters: [Document], rehearsed: Document
    ) async throws -> Answer {
        var request = request(method, parameters, .writes, .seconds(60))
        request.rehearsal = Response(body: Body((["result": rehearsed] as Document).jsonBytes()))
        return try await ask(request) { try $0.model(Result<Answer>.self).result }
    }

    /// The server looks for the pieces by hand: positional parameters, and they come last.
    private func request(
        _ method: String, _ parameters: [Document], _ effect: Request.Effect, _ deadline: Duration
    ) -> Request {
        let body: Document = ["version": "1.1", "method": .string(method), "params": .list(parameters)]
        return Request(
            .post, "jsonrpc", headers: ["Content-Type": "application/json"], body: Body(body.jsonBytes()),
            effect: effect, deadline: deadline)
    }

    /// Whatever is refused comes as a success too.
    private func ask<Answer>(_ request: Request, read: (Tape) throws -> Answer) async throws -> Answer {
        try await transport.answer(to: request) { tape in
            if let refusal = try tape.model(Refusal.self).error { throw refusal.error(for: request) }
            return try read(tape)
        }
    }
}

private struct Result<Answer: Decodable>: Decodable { let result: Answer }

private struct ListResult<Element: Decodable>: Decodable { let result: [Element] }

private struct Refusal: Decodable {
    let error: Reason?

    struct Reason: Decodable {
        let code: Int
        let message: String?

        func error(for request: Request) -> ServiceError {
            let (kind, advice): (ServiceError.Code, String) =
                switch code {
                case 1: (.notFound, "Look whether this version of NZBGet offers it.")
                case 2: (.invalid, "Change what it complains about and send it again.")
                case 3: (.unsuccessful, "Look into the log of NZBGet.")
                case 401: (.forbidden, "Use the control user of NZBGet: this one may not do it.")
                default: (.rejected, "Look into the log of NZBGet.")
                }
            return NZBGet.error(kind, request, message: message, advice: advice)
        }
    }
}

extension NZBGet {
    static func error(
        _ code: ServiceError.Code, _ request: Request, message: String? = nil, advice: String
    ) -> ServiceError {
        let method = (try? Document(json: request.body.bytes ?? []))?["method"].string ?? ""
        return ServiceError(
            code, attempted: "\(request.line) \(method)", messages: [message].compactMap { $0 }, advice: advice)
    }
}
