extension Request {
    /// What logs, errors and recordings show, such as `GET http://nas:8989/api/v3/series`: no header and no key.
    public var line: String {
        Redaction.scrub("\(method.rawValue) \(Redaction.url(url))", of: secrets)
    }
}
