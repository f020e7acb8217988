extension SABnzbd {
    /// Asks for something; nothing is changed.
    func call<Answer: Decodable>(
        _ mode: String, _ form: Query = [:], as type: Answer.Type = Answer.self, deadline: Duration = .seconds(60)
    ) async throws -> Answer {
        try await ask(Self.name(mode, form), request(mode, form, .reads, deadline))
    }

    /// Does something that has an answer; a rehearsal answers `rehearsed`.
    func act<Answer: Decodable>(
        _ mode: String, _ form: Query = [:], rehearsed: Document, as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        var request = request(mode, form, .writes, .seconds(60))
        request.rehearsal = Response(body: Body(rehearsed.jsonBytes()))
        return try await ask(Self.name(mode, form), request)
    }

    /// Does something and expects no more than that it was done.
    func act(_ mode: String, _ form: Query = [:]) async throws {
        let done: Done = try await act(mode, form, rehearsed: ["status": true])
        if done.status == false {
            throw ServiceError(
                .unsuccessful, attempted: "\(Self.name(mode, form)) of SABnzbd",
                advice: "Look whether it has left the queue or the history of SABnzbd meanwhile.")
        }
    }

    /// Sends a form with a file.
    func upload<Answer: Decodable>(
        _ mode: String, _ form: Query, _ file: MultipartForm.Part, rehearsed: Document
    ) async throws -> Answer {
        let fields = parameters(mode).merging(form).items.map { MultipartForm.Part.field($0.name, $0.value) }
        let form = MultipartForm(fields + [file])
        var request = Request(.post, "", headers: form.headers, body: form.body, deadline: .seconds(60))
        request.rehearsal = Response(body: Body(rehearsed.jsonBytes()))
        return try await ask(mode, request)
    }

    private func request(_ mode: String, _ form: Query, _ effect: Request.Effect, _ deadline: Duration) -> Request {
        Request("", form: parameters(mode).merging(form), effect: effect, deadline: deadline)
    }

    private func parameters(_ mode: String) -> Query { ["mode": mode, "output": "json", "apikey": key.reveal()] }

    /// Such as `queue delete`. What some modes call a name is an address with a key in it.
    private static func name(_ mode: String, _ form: Query) -> String {
        let hasVerb = ["queue", "history", "config", "status", "warnings"].contains(mode)
        let verb = hasVerb ? form["name"]?.queryValues.first : nil
        return verb.map { "\(mode) \($0)" } ?? mode
    }

    /// Refusals come as successes, and every request has the same address: errors say behind it what was asked.
    private func ask<Answer: Decodable>(_ name: String, _ request: Request) async throws -> Answer {
        do {
            return try await transport.answer(to: request) { tape in
                if let words = try tape.model(SaidNo.self).error { throw SaidNo.refusal(words) }
                return try tape.model()
            }
        } catch var error as ServiceError {
            error.attempted += " \(name)"
            if error.messages.contains(where: { $0.contains("ostname") }) {
                error.code = .badAddress
                error.advice =
                    "Add this host to host_whitelist in SABnzbd's Config → Special, or call it by its IP address."
            }
            throw error
        }
    }

    /// That something was done.
    struct Done: Decodable { let status: Bool? }

    private struct SaidNo: Decodable {
        let error: String?

        /// What its few words mean.
        static func refusal(_ words: String) -> Refusal {
            let code: ServiceError.Code =
                switch words {
                case let words where words.contains("API Key"): .wrongKey
                case "item does not exist", "not implemented": .notFound
                case let words where words.hasPrefix("expects"): .invalid
                default: .rejected
                }
            return Refusal(code, saying: .string(words))
        }
    }
}
