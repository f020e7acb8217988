/// One question to a server, whoever ends up sending it.
public struct Request: Sendable {
    /// The methods of HTTP that the services use, spelled as they are sent.
    public enum Method: String, Sendable, CaseIterable {
        /// Reads, as a rule.
        case get = "GET"
        /// Adds something, starts work, or asks what does not fit into an address.
        case post = "POST"
        /// Replaces what is there.
        case put = "PUT"
        /// Takes away.
        case delete = "DELETE"
        /// Changes a part of what is there.
        case patch = "PATCH"
        /// Reads the head of the answer alone.
        case head = "HEAD"
    }

    /// What the question does to the server, which its method does not always tell: JSON-RPC reads by POST, and some
    /// GETs write. Retry, rehearsal and caching go by this.
    public enum Effect: Sendable {
        /// It may be asked again, and it is asked in a rehearsal.
        case reads
        /// It is sent once, and not at all in a rehearsal.
        case writes
    }

    /// The method it is sent by, which says nothing sure about whether it writes.
    public var method: Method
    /// What it does to the server, by which it is retried or held back.
    public var effect: Effect
    /// Relative to the service's address until a transport is rooted there; a whole URL from then on.
    public var path: String
    /// Not percent-encoded until it is sent.
    public var query: Query
    /// Lines beside those a transport adds, such as the key's.
    public var headers: Headers
    /// What is sent along; empty for most reads.
    public var body: Body
    /// How long the whole exchange may take; `nil` leaves it to the transport.
    public var deadline: Duration?
    /// Asks for the answer's body as it arrives instead of all at once.
    public var streams: Bool
    /// Statuses beside 2xx whose answer the caller reads itself, such as the 400 of a test of many.
    public var accepting: Set<Int> = []
    /// Whether a read may be asked again by itself; what keeps many others busy may not.
    public var mayRepeat = true
    /// What a rehearsal answers a write with; `nil` answers with the request's own body.
    public var rehearsal: Response?

    /// A GET reads and everything else writes, unless `effect` says otherwise.
    public init(
        _ method: Method = .get, _ path: String, query: Query = [:], headers: Headers = [:], body: Body = .empty,
        effect: Effect? = nil, deadline: Duration? = nil, streams: Bool = false
    ) {
        (self.method, self.path, self.query, self.headers, self.body) = (method, path, query, headers, body)
        self.effect = effect ?? (method == .get || method == .head ? .reads : .writes)
        (self.deadline, self.streams) = (deadline, streams)
    }
}
