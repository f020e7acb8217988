/// What an application wrote down about its work: in its database, and in files that say more.
public struct Logs: Sendable {
    let transport: Transport

    /// The files of its log, the one that is written to among them.
    public var files: Resource<LogFile> { Resource("log/file", on: transport) }
    /// The files its updater has written.
    public var updateFiles: Resource<LogFile> { Resource("log/file/update", on: transport) }

    /// What is in the database: everything, or from a level on, such as `warn`. Sorted by `time` the latest come first.
    public func records(from level: String? = nil) -> Paged<LogRecord> {
        Paged("log", ["level": level], on: transport)
    }
}

extension Resource<LogFile> {
    /// A file as it arrives. Throws `ServiceError`.
    public func download(_ name: String) async throws -> Body {
        try await transport.download("\(path)/\(name)", deadline: .seconds(120))
    }

    /// A file's text. Throws `ServiceError`, and `BodyTooLarge` beyond so many bytes.
    public func text(_ name: String, upTo limit: Int = 16 << 20) async throws -> String {
        String(decoding: try await download(name).collect(upTo: limit), as: UTF8.self)
    }
}
