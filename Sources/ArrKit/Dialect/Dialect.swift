/// A version of an application's API, and how that version says what others say too.
///
/// Members ask as the oldest version does. What a later one calls by other names is said in them here, and nowhere else.
public struct Dialect: Hashable, Sendable, CustomStringConvertible {
    /// As it is in addresses, such as `v3`.
    public let name: String

    /// Prowlarr's and Lidarr's.
    public static let v1 = Dialect(name: "v1")
    /// Sonarr's up to version 4, which version 5 still answers, and Radarr's.
    public static let v3 = Dialect(name: "v3")
    /// Sonarr's from version 5 on.
    public static let v5 = Dialect(name: "v5")

    /// The name.
    public var description: String { name }
}

extension Dialect {
    /// The request in this version's words. Throws `ServiceError` where it has none for it.
    func said(_ request: Request, to name: String) throws -> Request {
        switch self {
        case .v5: try Version5.said(request, to: name)
        case .v3 where Version5.isNew(request):
            throw refusal(request, "Ask \(name) by version 5 of its API: only that has it.")
        default: request
        }
    }

    /// What this version answered, as the oldest would have.
    func understood(_ response: Response, to request: Request) async throws -> Response {
        self == .v5 ? try await Version5.understood(response, to: request) : response
    }

    private func refusal(_ request: Request, _ advice: String) -> ServiceError {
        ServiceError(.wrongVersion, attempted: request.line, advice: advice)
    }
}

extension Transport {
    /// Takes requests as the oldest version of an API has them, and says them as a dialect does.
    func speaking(_ dialect: Dialect, to name: String) -> Transport {
        var speaking = decorated { [explain] request, send in
            let response = try await send(try dialect.said(request, to: name))
            do { return try await dialect.understood(response, to: request) } catch { throw explain(error, request) }
        }
        speaking.explain = { [explain] in explain($0, (try? dialect.said($1, to: name)) ?? $1) }
        return speaking
    }
}
