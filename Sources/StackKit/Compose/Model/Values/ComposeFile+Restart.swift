extension ComposeFile {
    /// What happens to a container that ended.
    public enum Restart: Hashable, Sendable {
        /// It stays as it is.
        case no
        /// It is started again, also after it was stopped by hand and the engine was restarted.
        case always
        /// It is started again unless it was stopped by hand.
        case unlessStopped
        /// It is started again after a failure, so many times where that is given.
        case onFailure(attempts: Int?)
    }
}

extension ComposeFile.Restart: ComposeValue {
    init?(compose document: Document) {
        guard case .string(let text) = document else { return nil }
        self.init(text)
    }

    /// Reads `no`, `always`, `unless-stopped`, `on-failure` and `on-failure:3`; `nil` for anything else.
    public init?(_ text: String) {
        switch text {
        case "no": self = .no
        case "always": self = .always
        case "unless-stopped": self = .unlessStopped
        case "on-failure": self = .onFailure(attempts: nil)
        default:
            guard text.hasPrefix("on-failure:"), let attempts = Int(text.dropFirst("on-failure:".count)), attempts >= 0
            else { return nil }
            self = .onFailure(attempts: attempts)
        }
    }

    /// The word of the file.
    public var text: String {
        switch self {
        case .no: "no"
        case .always: "always"
        case .unlessStopped: "unless-stopped"
        case .onFailure(let attempts): "on-failure" + (attempts.map { ":\($0)" } ?? "")
        }
    }

    var composed: Document { .string(text) }
}
