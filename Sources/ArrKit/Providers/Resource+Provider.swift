/// Saving and testing ask the service behind the provider, and take as long as that does.
extension Resource where Item: Provider {
    /// Every kind there could be, to be filled in and added; Prowlarr's indexers are several megabytes of them.
    ///
    /// Throws `ServiceError`.
    public func templates() async throws -> [Open<Item>] { try await list("/schema") }

    /// Stores a new one, made from a template or copied from another. One that is enabled is tested first.
    ///
    /// Throws `ServiceError`, `.masked` where a secret is still `********`.
    public func add(_ item: Open<Item>) async throws -> Open<Item> { try await add(item, forcing: false) }

    /// The same; `forcing` lets the test's warnings pass, its errors never.
    public func add(_ item: Open<Item>, forcing: Bool) async throws -> Open<Item> {
        try refuseMasked(item.value, by: "POST \(path)")
        var document = try item.edited()
        document.members["id"] = nil
        return try await send(.post, "", Self.forced(forcing), document)
    }

    /// Stores a new one made here. Throws as the other does.
    public func add(_ item: Item) async throws -> Open<Item> { try await add(Open(item), forcing: false) }

    /// Stores a new one whose service is not up yet: disabled at first, which nothing tests, then enabled by force.
    ///
    /// Throws `ServiceError`; where the second step fails it stays stored and disabled.
    public func addUntested(_ item: Open<Item>) async throws -> Open<Item> {
        var disabled = item
        disabled.value.disable()
        let stored = try await add(disabled, forcing: false)
        guard item.value.isEnabled else { return stored }
        var document = try item.edited()
        document["id"] = Document(stored.id.rawValue)
        return try await send(.put, "/\(stored.id)", Self.forced(true), document)
    }

    /// Replaces what the server has by everything it sent plus your edits; a masked secret keeps what is stored.
    ///
    /// - Parameter forcing: Saves it untested.
    /// Throws `ServiceError`.
    public func update(_ item: Open<Item>, forcing: Bool) async throws -> Open<Item> {
        try await send(.put, "/\(item.id)", Self.forced(forcing), item)
    }

    /// Tries one as it stands, stored or not. A notification really sends one.
    ///
    /// - Parameter forcing: Lets warnings about its settings pass.
    /// Throws `ServiceError`, `.invalid` with every complaint where it fails, `.masked` where it is not stored and a
    /// secret is still `********`.
    public func test(_ item: Open<Item>, forcing: Bool = false) async throws {
        if item.id == 0 { try refuseMasked(item.value, by: "POST \(path)/test") }
        try await perform(
            .post, "/test", ["forceTest": forcing ? true : nil], sending: item, effect: Item.testEffect)
    }

    /// Tries every stored one that is enabled. Throws `ServiceError`, but not for those that fail.
    public func testAll() async throws -> [ProviderTest<Item>] {
        var request = Request(.post, path + "/testall", effect: Item.testEffect, deadline: deadline)
        request.accepting = [400]
        request.rehearsal = Response(body: Body("[]"))
        return try await transport.call(request)
    }

    /// Has it do something of its own, such as list an account's devices or begin to log in.
    ///
    /// - Parameters:
    ///   - name: The action, such as a field's `selectOptionsProviderAction` or `startOAuth`.
    ///   - item: With the fields the action needs.
    ///   - parameters: What a log-in's page sent back.
    ///   - effect: Say `.reads` for one that only lists.
    /// Throws `ServiceError`.
    public func act(
        _ name: String, _ item: Open<Item>, parameters: [String: String] = [:], effect: Request.Effect = .writes
    ) async throws -> Document {
        var query = Query()
        for (name, value) in parameters.sorted(by: { $0.key < $1.key }) { query[name] = value }
        return try await send(.post, "/action/\(name)", query, item, as: Document.self, effect: effect)
    }

    private static func forced(_ isForced: Bool) -> Query { ["forceSave": isForced ? true : nil] }

    private func refuseMasked(_ item: Item, by attempt: String) throws {
        let names = item.maskedFields
        guard !names.isEmpty else { return }
        throw ServiceError(
            .masked, attempted: attempt, messages: names.map { "\($0) is \(Field.mask)" },
            advice:
                "Fill in \(names.joined(separator: " and ")): only for what is stored do the stars stand for a secret.")
    }
}
