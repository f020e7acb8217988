extension Seerr {
    /// What users report to be wrong with titles.
    public var issues: Resource<Issue> { Resource("issue", on: api) }
    /// What is said about issues.
    public var issueComments: Resource<IssueComment> { Resource("issueComment", on: api) }
}

extension Resource<Seerr.Issue> {
    /// Issues, page by page.
    public func list(
        _ filter: Seerr.Issue.Filter = .all, sort: Seerr.Issue.Sort? = nil, by user: ID<Seerr.User>? = nil
    ) -> Seerr.Paged<Seerr.Issue> {
        paged(["filter": filter, "sort": sort, "requestedBy": user])
    }

    /// Reports that something is wrong. Throws `ServiceError`.
    public func add(_ issue: Seerr.NewIssue) async throws -> Open<Seerr.Issue> {
        try await send(.post, "", [:], issue)
    }

    /// Says something about an issue; returns the issue with everything said. Throws `ServiceError`.
    public func comment(_ message: String, on id: ID<Seerr.Issue>) async throws -> Open<Seerr.Issue> {
        try await send(.post, "/\(id)/comment", [:], ["message": message])
    }

    /// Marks an issue as done with. Throws `ServiceError`.
    public func resolve(_ id: ID<Seerr.Issue>) async throws -> Open<Seerr.Issue> {
        try await send(.post, "/\(id)/resolved")
    }

    /// Has somebody look at an issue again. Throws `ServiceError`.
    public func reopen(_ id: ID<Seerr.Issue>) async throws -> Open<Seerr.Issue> {
        try await send(.post, "/\(id)/open")
    }

    /// Deletes an issue with everything said about it. Throws `ServiceError`.
    public func delete(_ id: ID<Seerr.Issue>) async throws { try await perform(.delete, "/\(id)") }

    /// How many issues there are. Throws `ServiceError`.
    public func count() async throws -> Seerr.IssueCount { try await read("/count", as: Seerr.IssueCount.self) }
}

extension Resource<Seerr.IssueComment> {
    /// Says it in other words. Throws `ServiceError`.
    public func update(_ comment: Open<Seerr.IssueComment>) async throws -> Open<Seerr.IssueComment> {
        try await send(.put, "/\(comment.id)", [:], ["message": comment.message])
    }

    /// Takes back what was said. Throws `ServiceError`.
    public func delete(_ id: ID<Seerr.IssueComment>) async throws { try await perform(.delete, "/\(id)") }
}
