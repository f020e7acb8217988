/// What advice about a service has to know of it.
public struct ServiceProfile: Sendable {
    /// As people call it, such as `Sonarr`.
    public var name: String
    /// The port it listens on unless told otherwise.
    public var port: Int?
    /// Where a person finds its key, such as `Settings → General → Security`.
    public var keyPlace: String?
    /// What it answers to a key it does not know; Overseerr and Seerr say 403.
    public var wrongKeyStatuses: Set<Int>

    /// `name` is how people call it; 401 and 498 (Plex's expired token) mean a wrong key unless told otherwise.
    public init(_ name: String, port: Int? = nil, keyPlace: String? = nil, wrongKeyStatuses: Set<Int> = [401, 498]) {
        (self.name, self.port, self.keyPlace) = (name, port, keyPlace)
        self.wrongKeyStatuses = wrongKeyStatuses
    }

    /// Any service, known only by what it answers.
    public static let unnamed = ServiceProfile("the service")
}

extension ServiceProfile {
    /// One sentence a person can act on; `address` is the one the service was rooted at.
    func advice(on code: ServiceError.Code, at address: Address) -> String {
        switch code {
        case .wrongKey:
            keyPlace.map { "Copy the key anew from \(name), \($0)." } ?? "Check the key or the password of \(name)."
        case .forbidden: "Use a key or an account of \(name) that may do this."
        case .notFound: "Look whether it was deleted, or whether this version of \(name) offers it."
        case .notTheAPI:
            "Check the address and its URL base, and let \(name)'s API pass any login page or proxy in front of it."
        case .startingUp: "Wait: \(name) is still starting; look at its log if this lasts."
        case .rateLimited: "Ask less often."
        case .busy: "Try again: \(name) is busy with its own database."
        case .invalid: "Change what it complains about and send it again."
        case .conflict: "Look at what is there already, or what still uses it, before trying again."
        case .rejected, .redirected: "Check that the address belongs to \(name), and its version."
        case .serverFault: "Look into the log of \(name): it failed while answering."
        case .badGateway: "Check that \(name) is running and that the proxy at \(address.origin) points to it."
        case .unreadable: "Check that the address belongs to \(name); a proxy or another program may have answered."
        case .tooLarge: "Ask for less at a time, or raise the limit."
        case .timedOut: "Check that \(name) is not overloaded, or allow it more time."
        case .refused: "Check that \(name) is running and listens on port \(address.port)\(usually(address))."
        case .unreachable: "Check the network, and that \(address.host) is switched on."
        case .nameNotFound: "Check the spelling of \(address.host); inside a container use a name its network knows."
        case .certificate: "Use the name the certificate was issued for, trust its authority, or pin its key."
        case .tls: "Check whether port \(address.port) speaks https; plain http may be meant."
        case .cutShort: "Try again; if it lasts, look into the log of \(name) or of the proxy in front."
        case .protocolViolation: "Check the port: something else than \(name) listens on \(address.port)."
        case .unsendable: "Copy the key of \(name) anew: it holds a character that cannot be sent."
        default: "Check the address of \(name)."
        }
    }

    private func usually(_ address: Address) -> String {
        port.map { $0 == address.port ? "" : " (\(name) usually uses \($0))" } ?? ""
    }
}
