extension Seerr {
    /// An object of settings: it is read, edited and sent back as a whole.
    public protocol Setting: Model {
        /// What the server says and does not want to hear: it refuses whatever its specification marks as its own.
        static var unsent: [String] { get }
        /// The last step before it is sent, for what is written otherwise than it is read.
        static func prepare(_ document: inout Document)
    }
}

extension Seerr.Setting {
    /// Everything is sent back.
    public static var unsent: [String] { [] }
    /// It is written as it is read.
    public static func prepare(_ document: inout Document) {}
}

extension Open where Value: Seerr.Setting {
    /// What is sent: all that the server said, with the edits, less what it refuses to hear.
    ///
    /// The server says null where its own specification allows none, and would refuse to be told the same.
    package func outgoing() throws -> Document {
        var outgoing = try edited().without(nullsOf: document ?? [:])
        for name in Value.unsent { outgoing.members[name] = nil }
        Value.prepare(&outgoing)
        return outgoing
    }
}

extension Document {
    /// Without the members that are null here and in the original too.
    fileprivate func without(nullsOf original: Document) -> Document {
        guard case .object(let members) = self else { return self }
        return .object(
            Members(
                members.compactMap { name, value -> (String, Document)? in
                    let before = original.members[name]
                    return value.isNull && before == .null ? nil : (name, value.without(nullsOf: before ?? .null))
                }))
    }
}

extension Resource where Item: Seerr.Setting {
    /// The settings as they are. Throws `ServiceError`.
    public func get() async throws -> Open<Item> { try await read() }

    /// Writes the settings: everything the server sent plus your edits. Throws `ServiceError`.
    public func update(_ settings: Open<Item>) async throws -> Open<Item> {
        try await send(.post, "", [:], try settings.outgoing())
    }

    /// Writes settings that were made here. Throws `ServiceError`.
    public func update(_ settings: Item) async throws -> Open<Item> { try await update(Open(settings)) }

    /// There is one object of settings, not a list.
    @available(*, unavailable, message: "There is one object of settings: `get()`.")
    public func all() async throws -> [Open<Item>] { [] }

    /// There is one object of settings, not a list.
    @available(*, unavailable, message: "There is one object of settings: `get()`.")
    public var elements: Elements<Open<Item>> { elements("") }
}
