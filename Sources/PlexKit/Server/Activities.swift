/// Something a server is busy with, such as a scan.
public struct Activity: Model {
    /// By which it is cancelled.
    public var uuid: String
    /// What it is, such as `library.update.section` or `media.generate.intros`.
    public var type: String
    /// It can be cancelled.
    public var cancellable: Bool?
    /// The number of who started it, on this server; 1 for the owner.
    public var userID: Int?
    /// What it does, in the server's language.
    public var title: String?
    /// What it does it to, such as a folder or a title.
    public var subtitle: String?
    /// In percent; -1 where nobody knows.
    public var progress: Int?
    /// What it is about, such as `librarySectionID` and `key`.
    public var context: LooseObject?
    /// What came of it, where there is something to tell.
    public var response: LooseObject?

    private enum CodingKeys: String, CodingKey {
        case uuid, type, cancellable, userID, title, subtitle, progress
        case context = "Context"
        case response = "Response"
    }
}

extension Activity: PlexElement {
    static let names = ["Activity"]
}

/// What a server is busy with.
public struct Activities: Sendable {
    let transport: Transport

    /// All of it, at this moment; what is over is no longer listed. Throws `ServiceError`.
    public func all() async throws -> [Activity] {
        try await transport.list(Request(.get, "activities", deadline: .seconds(30)))
    }

    /// Breaks one off.
    ///
    /// Throws `ServiceError`, `.invalid` for one that cannot be, `.notFound` for one that is over.
    public func cancel(_ activity: Activity) async throws {
        try await transport.perform(Request(.delete, "activities/\(PercentEncoding.segment(activity.uuid))"))
    }
}

extension Plex {
    /// What the server is busy with, such as scans.
    public var activities: Activities { Activities(transport: transport) }
}
