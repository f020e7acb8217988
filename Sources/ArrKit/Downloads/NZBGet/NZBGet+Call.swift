/// How a method is asked: by position, the parameters last, for the server looks for the pieces by hand.
extension NZBGet {
    /// What a method is called with, and how long it may take.
    struct Call {
        var method: String
        var parameters: [Document] = []
        /// The first version that has it, for advice.
        var since: Version?
        var deadline = Duration.seconds(60)
        /// Texts among the parameters that are never printed.
        var secrets: [Secret] = []

        func request(_ effect: Request.Effect) -> Request {
            let body: Document = ["version": "1.1", "method": .string(method), "params": .list(parameters)]
            var request = Request(
                .post, "jsonrpc", headers: ["Content-Type": "application/json"], body: Body(body.jsonBytes()),
                effect: effect, deadline: deadline)
            request.hidden = secrets
            return request
        }
    }

    /// Calls a method that changes nothing.
    func read<Answer: Decodable>(
        _ method: String, _ parameters: [Document] = [], since: Version? = nil, deadline: Duration = .seconds(60),
        secrets: [Secret] = [], as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        let call = Call(
            method: method, parameters: parameters, since: since, deadline: deadline, secrets: secrets)
        return try await ask(call, .reads) { try $0.model(Result<Answer>.self).result }
    }

    /// Calls a method that changes nothing and answers a list.
    func list<Element: Decodable>(
        _ method: String, _ parameters: [Document] = [], since: Version? = nil, deadline: Duration = .seconds(60),
        secrets: [Secret] = []
    ) async throws -> [Element] {
        let call = Call(
            method: method, parameters: parameters, since: since, deadline: deadline, secrets: secrets)
        return try await ask(call, .reads) { try $0.model(ListResult<Element>.self).result }
    }

    /// Calls a method that changes something; a rehearsal answers `rehearsed`.
    func write<Answer: Decodable>(
        _ method: String, _ parameters: [Document] = [], rehearsed: Document, since: Version? = nil,
        deadline: Duration = .seconds(60), secrets: [Secret] = [], as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        let call = Call(
            method: method, parameters: parameters, since: since, deadline: deadline, secrets: secrets)
        return try await ask(call, .writes, rehearsed) { try $0.model(Result<Answer>.self).result }
    }

    /// Calls a method that changes something and answers whether it did; false is thrown with the advice.
    func perform(
        _ method: String, _ parameters: [Document] = [], since: Version? = nil, deadline: Duration = .seconds(60),
        secrets: [Secret] = [], advice: String = "Look into the log of NZBGet."
    ) async throws {
        let isDone: Bool = try await write(
            method, parameters, rehearsed: true, since: since, deadline: deadline, secrets: secrets)
        guard isDone else { throw ServiceError(.unsuccessful, attempted: "NZBGet's \(method)", advice: advice) }
    }

    /// Whatever is refused comes as a success too.
    private func ask<Answer>(
        _ call: Call, _ effect: Request.Effect, _ rehearsed: Document? = nil, read: (Tape) throws -> Answer
    ) async throws -> Answer {
        var request = call.request(effect)
        request.rehearsal = rehearsed.map { Response(body: Body((["result": $0] as Document).jsonBytes())) }
        return try await transport.answer(to: request) { tape in
            if let refusal = try tape.model(Refused.self).error {
                throw refusal.error(for: request, call.method, since: call.since)
            }
            return try read(tape)
        }
    }
}

private struct Result<Answer: Decodable>: Decodable { let result: Answer }

private struct ListResult<Element: Decodable>: Decodable { let result: [Element] }

private struct Refused: Decodable { let error: NZBGet.Refusal? }
