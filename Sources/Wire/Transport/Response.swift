/// What a server said.
public struct Response: Sendable {
    public var status: Int
    public var headers: Headers
    public var body: Body

    public init(status: Int = 200, headers: Headers = [:], body: Body = .empty) {
        (self.status, self.headers, self.body) = (status, headers, body)
    }
}
