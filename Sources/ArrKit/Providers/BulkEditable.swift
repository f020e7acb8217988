/// A model of which many can be changed or deleted at once.
public protocol BulkEditable: Editable {
    /// What all of them get; what is not set stays as it is with each.
    associatedtype Edit: Model
}

/// What many get at once, tags among it.
public protocol TagEdit: Model {
    /// Which tags `applyTags` is about; `nil` leaves all as they are.
    var tags: [ID<Tag>]? { get set }
    /// What becomes of `tags`.
    var applyTags: ApplyTags? { get set }
}

extension TagEdit {
    /// Gives, takes or replaces tags.
    public mutating func apply(_ how: ApplyTags, _ tags: [ID<Tag>]) { (applyTags, self.tags) = (how, tags) }
}

/// What becomes of the tags of many.
public struct ApplyTags: OpenEnum {
    /// The name as the server spells it, one that is not declared here included.
    public let rawValue: String
    /// A name as the server spells it; it need not be one of those declared here.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// They get these too.
    public static let add: Self = "add"
    /// They lose these.
    public static let remove: Self = "remove"
    /// They have these and no others.
    public static let replace: Self = "replace"
}

extension Resource where Item: BulkEditable {
    /// Changes many at once and returns them as they are then; a rehearsal returns none. Throws `ServiceError`.
    public func update(_ ids: [ID<Item>], _ edit: Item.Edit) async throws -> [Open<Item>] {
        try await update(ids, edit, at: "/bulk", as: "ids")
    }

    /// Deletes many at once. Throws `ServiceError`.
    public func delete(_ ids: [ID<Item>]) async throws { try await delete(ids, [:], at: "/bulk", as: "ids") }
}

extension Resource {
    /// A bulk editor wherever it is, such as `editor`, and however it names the numbers, such as `seriesIds`.
    package func update<Row>(
        _ ids: [ID<Row>], _ edit: some Encodable, at place: String, as name: String
    ) async throws -> [Open<Item>] {
        var body = try Document(sending: edit)
        body[name] = Document(ids)
        var request = try Request(.put, path + place, sending: body, deadline: deadline)
        request.rehearsal = Response(status: 202, body: Body("[]"))
        return try await transport.call(request)
    }

    /// Deletes by a bulk editor, whose options stand in the body too.
    package func delete<Row>(_ ids: [ID<Row>], _ options: Members, at place: String, as name: String) async throws {
        var body = Document.object(options)
        body[name] = Document(ids)
        try await perform(.delete, place, sending: body)
    }
}
