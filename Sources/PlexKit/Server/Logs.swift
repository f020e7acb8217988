/// What a server writes down, and what it hands out for finding faults.
public struct Logs: Sendable {
    let transport: Transport

    /// How much a line of a log matters.
    public enum Level: Int, Sendable {
        /// Something failed.
        case error
        /// Something may be wrong.
        case warning
        /// Something happened.
        case info
        /// For finding faults.
        case debug
        /// For finding faults that hide well.
        case verbose
    }

    /// Writes a line into the server's own log. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - message: One line, without any key in it: it travels in the address.
    ///   - source: Who says so.
    public func write(_ message: String, level: Level = .info, source: String) async throws {
        let query: Query = ["level": level.rawValue, "message": message, "source": source]
        try await transport.perform(Request(.put, "log", query: query))
    }

    /// Writes many lines into the server's own log at once. Throws `ServiceError`.
    ///
    /// - Parameters:
    ///   - lines: Each with how much it matters.
    ///   - source: Who says so.
    public func write(_ lines: [(level: Level, message: String)], source: String) async throws {
        let text = lines.map { line in
            let items = [
                ("level", String(line.level.rawValue)), ("message", line.message), ("source", source),
            ]
            return items.map { "\($0.0)=\(PercentEncoding.segment($0.1))" }.joined(separator: "&")
        }
        try await transport.perform(
            Request(
                .post, "log", headers: ["Content-Type": "text/plain"], body: Body(text.joined(separator: "\n"))))
    }

    /// Sends the log to Plex's own Papertrail for some minutes; none ends it. Throws `ServiceError`.
    public func sendToPlex(minutes: Int) async throws {
        try await transport.perform(Request(.post, "log/networked", query: ["minutes": minutes]))
    }

    /// Every log in one ZIP archive, as its bytes arrive. Throws `ServiceError`.
    public func download() async throws -> Body { try await archive("diagnostics/logs") }

    /// A copy of the server's databases in one ZIP archive, as its bytes arrive: that may be gigabytes.
    ///
    /// Throws `ServiceError`.
    public func downloadDatabases() async throws -> Body { try await archive("diagnostics/databases") }

    private func archive(_ path: String) async throws -> Body {
        // Without a deadline: a copy of a large database is packed and sent for minutes.
        try await transport.send(Request(.get, path, streams: true)).body
    }
}

extension Plex {
    /// The server's log, and archives for finding faults. Its owner alone may have them.
    public var logs: Logs { Logs(transport: transport) }
}
