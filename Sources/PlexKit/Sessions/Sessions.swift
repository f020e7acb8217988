/// What is being played right now.
public struct Sessions: Sendable {
    let transport: Transport

    /// All of it, as far as whoever asks may see: the owner sees everyone's. Throws `ServiceError`.
    public func all() async throws -> [PlaySession] { try await transport.list(Request(.get, "status/sessions")) }

    /// Ends a session and tells whoever watches why. The server's owner needs Plex Pass for it.
    ///
    /// Throws `ServiceError`, `.forbidden` without Plex Pass or for someone who is not the owner, `.notFound` for one
    /// that is over.
    public func terminate(_ session: PlaySession.Session, reason: String) async throws {
        let request = Request(
            .get, "status/sessions/terminate", query: ["sessionId": session.id, "reason": reason], effect: .writes)
        do { try await transport.perform(request) } catch var error as ServiceError {
            if error.status == 401 || error.status == 403 {
                error.code = .forbidden
                error.advice = "Use the token of the server's owner, whose account needs Plex Pass to end sessions."
            }
            throw error
        }
    }

    /// What is being converted, whoever asked for it. Throws `ServiceError`.
    public func transcodes() async throws -> [TranscodeSession] {
        try await transport.list(Request(.get, "transcode/sessions"))
    }

    /// The versions that are made in the background. Throws `ServiceError`.
    public func backgroundJobs() async throws -> [TranscodeJob] {
        try await transport.list(Request(.get, "status/sessions/background"))
    }

    /// The television programmes that are being received. Throws `ServiceError`.
    public func live() async throws -> [PlaySession] { try await transport.list(Request(.get, "livetv/sessions")) }

    /// One television programme that is being received, by its `uuid`. Throws `ServiceError`.
    public func live(_ uuid: String) async throws -> PlaySession {
        try await transport.first(Request(.get, "livetv/sessions/\(PercentEncoding.segment(uuid))"))
    }
}

extension Plex {
    /// What is being played right now.
    public var sessions: Sessions { Sessions(transport: transport) }
}
