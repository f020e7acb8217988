public import FoundationEssentials

/// A token that a program got by its key.
public struct DeviceToken: Hashable, Sendable {
    /// What is sent.
    public let secret: Secret
    /// When it is no longer good: what the token itself says, or else a week after it came.
    public let expires: Date

    /// A token that was kept.
    public init(_ secret: Secret, expires: Date) { (self.secret, self.expires) = (secret, expires) }

    init(_ secret: Secret, issued: Date) {
        let stated = Self.claims(of: secret)["exp"].double.map { Date(timeIntervalSince1970: $0) }
        self.init(secret, expires: stated ?? issued.addingTimeInterval(7 * 86_400))
    }

    /// True where it is time for a new one.
    ///
    /// - Parameters:
    ///   - now: What time it is.
    ///   - margin: How long before its end that is.
    public func isDue(at now: Date, ahead margin: Duration = .seconds(86_400)) -> Bool {
        expires.timeIntervalSince(now) <= margin / .seconds(1)
    }

    /// What the token says of itself. Nobody has checked the signature: it came from plex.tv itself.
    private static func claims(of token: Secret) -> Document {
        let parts = token.reveal().split(separator: ".")
        guard parts.count == 3, let bytes = Base64URL.decode(String(parts[1])) else { return .null }
        return (try? Document(json: bytes)) ?? .null
    }
}

/// Hands out a token that is good, and gets a new one before the old one ends; however many ask, it is got once.
public final class DeviceTokens: Sendable {
    private struct State {
        var token: DeviceToken?
        var renewal: Task<DeviceToken, any Error>?
    }

    private let device: PlexDevice
    private let margin: Duration
    private let now: @Sendable () -> Date
    private let keep: @Sendable (DeviceToken) -> Void
    private let state: Lock<State>

    /// - Parameters:
    ///   - device: Whose tokens.
    ///   - token: One that was kept.
    ///   - margin: How long before its end a token is renewed.
    ///   - now: What time it is.
    ///   - keep: Is handed every new token, to keep it for the next start.
    public init(
        of device: PlexDevice, startingWith token: DeviceToken? = nil,
        renewingAhead margin: Duration = .seconds(86_400),
        now: @escaping @Sendable () -> Date = { Date() }, keep: @escaping @Sendable (DeviceToken) -> Void = { _ in }
    ) {
        (self.device, self.margin, self.now, self.keep) = (device, margin, now, keep)
        state = Lock(State(token: token))
    }

    /// The token to send. One that is due but still good is handed out where no new one can be had.
    ///
    /// Throws `ServiceError` as `PlexDevice.token` does.
    public func current() async throws -> Secret {
        let token = state.withLock { $0.token }
        guard let token, !token.isDue(at: now(), ahead: .zero) else { return try await renewed().secret }
        guard token.isDue(at: now(), ahead: margin) else { return token.secret }
        do { return try await renewed().secret } catch is ServiceError { return token.secret }
    }

    /// A new token whether one is due or not, such as after a refusal. Throws `ServiceError` as `PlexDevice.token` does.
    public func renewed() async throws -> DeviceToken {
        let task = state.withLock { state in
            if let task = state.renewal { return task }
            let task = Task { [self] in
                defer { self.state.withLock { $0.renewal = nil } }
                let token = try await device.token()
                self.state.withLock { $0.token = token }
                keep(token)
                return token
            }
            state.renewal = task
            return task
        }
        return try await task.value
    }
}
