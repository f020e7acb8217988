extension Query {
    /// `name=value` joined by `&`, percent-encoded.
    package var encoded: String {
        items.map { "\(PercentEncoding.query($0.name))=\(PercentEncoding.query($0.value))" }.joined(separator: "&")
    }
}

extension Request {
    /// The path and the query as they go over the wire.
    package var url: String {
        query.isEmpty ? path : path + (path.contains("?") ? "&" : "?") + query.encoded
    }

    /// What logs, errors and recordings show, such as `GET http://nas:8989/api/v3/series`: no header and no key.
    public var line: String {
        Redaction.scrub("\(method.rawValue) \(Redaction.url(url))", of: headers.secrets)
    }
}
