/// A place on a server, typed by what lives there. Its verbs follow from what the model supports.
public struct Resource<Item: Model>: Sendable {
    package let path: String
    package let transport: Transport
    /// How long an exchange here may take where its verb does not say; `nil` leaves it to the transport.
    package let deadline: Duration?

    package init(_ path: String, on transport: Transport, deadline: Duration? = nil) {
        (self.path, self.transport, self.deadline) = (path, transport, deadline)
    }

    /// Everything that lives here, read while it arrives. Throws `ServiceError`.
    public var elements: Elements<Open<Item>> { elements() }

    /// Everything that lives here. Throws `ServiceError`.
    public func all() async throws -> [Open<Item>] { try await list() }

    package func elements(_ place: String = "", _ query: Query = [:]) -> Elements<Open<Item>> {
        transport.stream(Request(.get, path + place, query: query, deadline: deadline), of: Open<Item>.self)
    }

    package func list<Element: Decodable & Sendable>(
        _ place: String = "", _ query: Query = [:], of type: Element.Type = Open<Item>.self, deadline: Duration? = nil
    ) async throws -> [Element] {
        try await transport.call(Request(.get, path + place, query: query, deadline: deadline ?? self.deadline))
    }

    package func read<Answer: Decodable>(
        _ place: String = "", _ query: Query = [:], as type: Answer.Type = Open<Item>.self, deadline: Duration? = nil
    ) async throws -> Answer {
        try await transport.call(Request(.get, path + place, query: query, deadline: deadline ?? self.deadline))
    }

    package func send<Answer: Decodable>(
        _ method: Request.Method, _ place: String = "", _ query: Query = [:], _ body: some Encodable,
        as type: Answer.Type = Open<Item>.self, effect: Request.Effect? = nil, deadline: Duration? = nil
    ) async throws -> Answer {
        try await transport.call(
            Request(
                method, path + place, query, sending: body, effect: effect, deadline: deadline ?? self.deadline))
    }

    package func perform(
        _ method: Request.Method, _ place: String = "", _ query: Query = [:], effect: Request.Effect? = nil,
        deadline: Duration? = nil
    ) async throws {
        try await transport.perform(
            Request(method, path + place, query: query, effect: effect, deadline: deadline ?? self.deadline))
    }

    package func perform(
        _ method: Request.Method, _ place: String = "", _ query: Query = [:], sending body: some Encodable,
        effect: Request.Effect? = nil, deadline: Duration? = nil
    ) async throws {
        try await transport.perform(
            Request(
                method, path + place, query, sending: body, effect: effect, deadline: deadline ?? self.deadline))
    }
}

/// A model that lives in a table of the server's and has an id there.
public protocol Identified: Model {
    /// Zero until the server has stored it.
    var id: ID<Self> { get }
}

/// A model that clients may create and delete.
public protocol Creatable: Identified {}

/// A model that clients may create, replace and delete.
public protocol Editable: Creatable {}

extension Resource where Item: Identified {
    /// The one with that id. Throws `ServiceError`, `.notFound` where there is none.
    public func get(_ id: ID<Item>) async throws -> Open<Item> { try await read("/\(id)") }
}

extension Resource where Item: Creatable {
    /// Stores a new one, a copy of another one too, and returns it as the server keeps it, with the id it has there.
    ///
    /// Throws `ServiceError`.
    public func add(_ item: Open<Item>) async throws -> Open<Item> {
        try await send(.post, "", [:], try item.unstored())
    }

    /// Stores a new one made here. Throws `ServiceError`.
    public func add(_ item: Item) async throws -> Open<Item> { try await add(Open(item)) }

    /// Deletes the one with that id. Throws `ServiceError`.
    public func delete(_ id: ID<Item>) async throws { try await perform(.delete, "/\(id)") }
}

extension Resource where Item: Editable {
    /// Replaces what the server has by everything it sent plus your edits. Throws `ServiceError`.
    public func update(_ item: Open<Item>) async throws -> Open<Item> { try await send(.put, "/\(item.id)", [:], item) }
}
