extension Body {
    /// Names and values as `application/x-www-form-urlencoded`, the way HTML forms are sent.
    package init(form: Query) {
        self.init(
            form.items.map { "\(PercentEncoding.segment($0.name))=\(PercentEncoding.segment($0.value))" }
                .joined(separator: "&"))
    }
}

extension Request {
    /// A POST of names and values; it writes unless `effect` says otherwise.
    package init(_ path: String, form: Query, effect: Effect = .writes, deadline: Duration? = nil) {
        self.init(
            .post, path, headers: ["Content-Type": "application/x-www-form-urlencoded"], body: Body(form: form),
            effect: effect, deadline: deadline)
    }
}
