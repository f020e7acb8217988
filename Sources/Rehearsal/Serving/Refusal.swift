/// What a fake throws when it will not do what it was asked: the answer that says so.
struct Refusal: Error {
    let answer: Answer

    static let notFound = Refusal(answer: .document(["message": "NotFound"], status: 404))

    /// The *arrs' answer to values that will not do: a bare array.
    static func invalid(_ property: String, _ message: String, attempted: Document = .null) -> Refusal {
        Refusal(
            answer: .list([
                .object([
                    "isWarning": false, "propertyName": property, "errorMessage": message,
                    "attemptedValue": attempted.isNull ? nil : attempted, "severity": "error",
                ])
            ]).with(status: 400))
    }

    /// The *arrs' answer to a body that cannot be read at all: RFC 7807.
    static func malformed(_ field: String, _ message: String) -> Refusal {
        Refusal(
            answer: Answer(
                status: 400, headers: ["Content-Type": "application/problem+json; charset=utf-8"],
                content: .document([
                    "type": "https://tools.ietf.org/html/rfc9110#section-15.5.1",
                    "title": "One or more validation errors occurred.", "status": 400,
                    "traceId": "00-00000000000000000000000000000000-0000000000000000-00",
                    "errors": .object([field: [message]]),
                ])))
    }

    /// A 4xx with a plain message.
    static func refused(_ status: Int, _ message: String) -> Refusal {
        Refusal(answer: .document(["message": Document(message)], status: status))
    }

    /// Anything the *arrs throw: the description is a whole stack trace.
    static func failed(_ message: String, status: Int = 500) -> Refusal {
        Refusal(
            answer: .document(
                [
                    "message": Document(message),
                    "description": "System.InvalidOperationException: \(message)\n   at Rehearsal.Handle()",
                ], status: status))
    }
}

extension Answer {
    func with(status: Int) -> Answer {
        var copy = self
        copy.status = status
        return copy
    }

    func with(header name: String, _ value: String) -> Answer {
        var copy = self
        copy.headers[name] = value
        return copy
    }
}
