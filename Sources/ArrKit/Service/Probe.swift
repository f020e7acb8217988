public import FoundationEssentials

/// What a first look at an application tells.
public struct Probe: Hashable, Sendable {
    /// Which application it is, such as `Sonarr`.
    public var appName: String
    /// The application's own version; `nil` where it writes none that can be read.
    public var version: ArrVersion?
    /// The versions of its API.
    public var api: APIVersion
    /// How its web page asks who is there.
    public var authentication: SystemStatus.Authentication?
    /// Where its URL begins behind the host; empty for none.
    public var urlBase: String
    /// It runs in a container; `nil` where it does not tell.
    public var isDocker: Bool?
    /// When it was started, by its own clock.
    public var startTime: Date?
}

extension ArrService {
    /// Looks what answers there, and whether it is the application that is meant.
    ///
    /// Throws `ServiceError`, `.otherApplication` where it is not.
    public func probe() async throws -> Probe {
        let api = try await version()
        let own = Self.profile.name
        guard ([api.current] + api.deprecated).contains(server.dialect.name) else {
            throw other("This application speaks the API \(api.current) and \(own) is asked by \(server.dialect).")
        }
        let status = try await status()
        let name = status.appName ?? own
        guard name.lowercased() == own.lowercased() else { throw other("This is \(name), not \(own).") }
        return Probe(
            appName: name, version: ArrVersion(status.version), api: api, authentication: status.authentication,
            urlBase: status.urlBase ?? "", isDocker: status.isDocker, startTime: status.startTime)
    }

    private func other(_ what: String) -> ServiceError {
        ServiceError(
            .otherApplication, attempted: "GET \(server.address)", messages: [what],
            advice: "Check the address and the port: \(Self.profile.name) usually listens on \(Self.profile.port ?? 0)."
        )
    }
}
