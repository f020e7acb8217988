/// What a server said.
public struct Response: Sendable {
    /// The status as it came, or 200 where none is given.
    public var status: Int
    /// The header lines; where the client decompressed the body, those about compression are gone.
    public var headers: Headers
    /// The answer's bytes: all there, unless the request asked for them as they arrive.
    public var body: Body

    /// An answer as a fake service gives it: 200 and nothing, unless said otherwise.
    public init(status: Int = 200, headers: Headers = [:], body: Body = .empty) {
        (self.status, self.headers, self.body) = (status, headers, body)
    }
}
