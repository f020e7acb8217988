/// The only way out of the process, and the only way in: a client sends with one, a server is one.
///
/// Decorate it to sign, retry, limit, record, replay, log or rehearse; each decorator is a transport again.
public struct Transport: Sendable {
    /// Answers one request, whatever the status; throws where no answer came.
    public typealias Send = @Sendable (Request) async throws -> Response

    /// Sends one request as it is; throws what the client, or a decorator below, throws.
    public let send: Send
    /// Where answers read through this transport leave their drift notes.
    public var drift: Drift
    /// Tells a failure met while reading an answer as the service's error, once the transport is rooted at one.
    package var explain: @Sendable (any Error, Request) -> any Error = { failure, _ in failure }
    /// What a rooted transport signs with, for those above it who print.
    package var secrets: [Secret] = []

    /// Whatever answers requests: a client's `send`, a canned answer, a whole fake service.
    public init(drift: Drift = Drift(), _ send: @escaping Send) {
        (self.send, self.drift) = (send, drift)
    }

    /// The same transport with something done before or after.
    public func decorated(_ body: @escaping @Sendable (Request, Send) async throws -> Response) -> Transport {
        var decorated = Transport(drift: drift) { [send] in try await body($0, send) }
        (decorated.explain, decorated.secrets) = (explain, secrets)
        return decorated
    }

    /// The same transport, its drift notes kept apart.
    public func noting(_ drift: Drift) -> Transport {
        var noting = self
        noting.drift = drift
        return noting
    }
}
