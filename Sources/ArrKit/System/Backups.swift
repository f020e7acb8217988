/// Copies of an application's database and settings. The command `backup` makes one.
public struct Backups: Sendable {
    let server: ArrServer

    /// Every one there is. Throws `ServiceError`.
    public func all() async throws -> [Open<Backup>] { try await server.api.call(Request(.get, "system/backup")) }

    /// Deletes one. Throws `ServiceError`.
    public func delete(_ id: ID<Backup>) async throws {
        try await server.api.perform(Request(.delete, "system/backup/\(id)"))
    }

    /// Puts the database and the settings back as they were; they count once the application was restarted.
    ///
    /// Throws `ServiceError`.
    public func restore(_ id: ID<Backup>) async throws {
        try await server.api.perform(Request(.post, "system/backup/restore/\(id)", deadline: .seconds(300)))
    }

    /// The same from a zip that another instance may have made. Throws `ServiceError`.
    public func restore(uploading zip: [UInt8], named name: String = "backup.zip") async throws {
        let form = MultipartForm([.file("file", name, type: "application/zip", zip)])
        try await server.api.perform(
            Request(
                .post, "system/backup/restore/upload", headers: form.headers, body: form.body,
                deadline: .seconds(300)))
    }

    /// The zip, as it arrives. It lies outside of the API: where people have to log in, log in for it too.
    ///
    /// Throws `ServiceError`, `.notTheAPI` where a log-in is missing.
    public func download(_ backup: Backup, in session: Session? = nil) async throws -> Body {
        try await server.root.download(backup.path, in: session)
    }
}

extension Transport {
    /// What is at an address, as it arrives.
    func download(
        _ path: String, in session: Session? = nil, as type: String? = nil, deadline: Duration = .seconds(300)
    ) async throws -> Body {
        var request = Request(.get, path, deadline: deadline, streams: true)
        request.headers["Accept"] = type
        if let cookie = session?.cookie { request.headers.add("Cookie", secret: cookie) }
        return try await send(request).body
    }
}
