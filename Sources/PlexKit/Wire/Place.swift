/// A part of a Plex server, typed by what lives there. Its verbs are declared beside what lives there.
public struct Place<Element: Sendable>: Sendable {
    package let path: String
    package let transport: Transport
    /// How long an exchange may take where its verb does not say.
    package let deadline: Duration

    package init(_ path: String, on transport: Transport, deadline: Duration = Plex.deadline) {
        (self.path, self.transport, self.deadline) = (path, transport, deadline)
    }

    /// The same server elsewhere.
    package func place<Other>(_ path: String, of type: Other.Type = Other.self) -> Place<Other> {
        Place<Other>(path, on: transport, deadline: deadline)
    }

    /// Everything an answer lists.
    func list<Listed: PlexElement>(
        _ place: String = "", _ query: Query = [:], of type: Listed.Type = Listed.self
    ) async throws -> [Listed] {
        try await listing(.get, place, query).all()
    }

    /// The first of what an answer lists. Throws `ServiceError`, `.notFound` where it lists nothing.
    func one<Listed: PlexElement>(
        _ method: Request.Method = .get, _ place: String = "", _ query: Query = [:], body: Body = .empty,
        of type: Listed.Type = Listed.self
    ) async throws -> Listed {
        let listing: Listing<Listed> = listing(method, place, query, body: body)
        for element in try await listing.all() { return element }
        throw ServiceError(
            .notFound, attempted: listing.request.line, advice: "Look whether it was deleted: Plex listed nothing.")
    }

    /// What an answer's container says itself, whatever it lists.
    package func read<Answer: Decodable>(
        _ place: String = "", _ query: Query = [:], as type: Answer.Type = Answer.self, deadline: Duration? = nil
    ) async throws -> Answer {
        try await transport.container(Request(.get, path + place, query: query, deadline: deadline ?? self.deadline))
    }

    /// Asks for what is answered with nothing. Say `effect: .writes` for a GET that acts.
    package func perform(
        _ method: Request.Method, _ place: String = "", _ query: Query = [:], body: Body = .empty,
        effect: Request.Effect? = nil, deadline: Duration? = nil
    ) async throws {
        try await transport.perform(
            Request(
                method, path + place, query: query, body: body, effect: effect, deadline: deadline ?? self.deadline))
    }

    private func listing<Listed: PlexElement>(
        _ method: Request.Method, _ place: String, _ query: Query, body: Body = .empty
    ) -> Listing<Listed> {
        Listing(
            request: Request(method, path + place, query: query, body: body, deadline: deadline), transport: transport)
    }
}
