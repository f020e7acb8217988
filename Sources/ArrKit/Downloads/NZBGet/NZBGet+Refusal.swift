extension NZBGet {
    /// A refusal as NZBGet spells it, found as `underlying` in the `ServiceError` it became.
    ///
    /// All of them arrive as successes of HTTP.
    public struct Refusal: Error, Model {
        /// What kind of refusal.
        public var code: Code
        /// In its own words.
        public var message: String?

        /// What kind of refusal.
        public struct Code: RawRepresentable, Model {
            /// The number on the wire.
            public let rawValue: Int
            /// Any number, one that has no name here included.
            public init(rawValue: Int) { self.rawValue = rawValue }
            /// It has no such method, as an older version has not.
            public static let unknownMethod = Self(rawValue: 1)
            /// A parameter is missing or of another type.
            public static let badParameter = Self(rawValue: 2)
            /// It tried, and failed.
            public static let failed = Self(rawValue: 3)
            /// The request could not be read, or may not be asked by GET.
            public static let unreadable = Self(rawValue: 4)
            /// The login's role may not do it.
            public static let denied = Self(rawValue: 401)
        }
    }
}

extension NZBGet.Refusal {
    func error(for request: Request, _ method: String, since version: NZBGet.Version?) -> ServiceError {
        let (code, advice): (ServiceError.Code, String) =
            switch self.code {
            case .unknownMethod:
                (
                    .notFound,
                    version.map { "Update NZBGet to \($0) or later: this one does not offer it yet." }
                        ?? "Look whether this version of NZBGet offers it."
                )
            case .badParameter: (.invalid, "Change what it complains about and send it again.")
            case .failed: (.unsuccessful, "Look into the log of NZBGet.")
            case .denied: (.forbidden, advice(method))
            default: (.rejected, "Look into the log of NZBGet.")
            }
        return ServiceError(
            code, attempted: "\(request.line) \(method)", messages: [message].compactMap { $0 }, advice: advice,
            underlying: self)
    }

    private func advice(_ method: String) -> String {
        method == "saveconfig"
            ? "Log in as the control user (ControlUsername in NZBGet's settings): the restricted one may not save them."
            : "Log in as the control or the restricted user of NZBGet: the add user may only add downloads."
    }
}
