#if os(Linux)
/// One request made ready to send, checked before any thread sees it.
struct Exchange: Sendable {
    let method: Request.Method
    let url: String
    /// Host and port, without credentials.
    let host: String
    let lines: [String]
    let body: Body
    /// What the caller says an arriving body will come to.
    let announcedLength: Int?
    let streams: Bool
    let deadline: Duration?
    let deadlineEndsAtHead: Bool

    init(_ request: Request, _ configuration: HTTPClient.Configuration) throws {
        (method, url, body, streams) = (request.method, request.url, request.body, request.streams)
        guard let host = Self.host(of: url) else { throw HTTPFailure(.unsupportedURL, host: "") }
        self.host = host
        deadline = request.deadline ?? configuration.deadline
        deadlineEndsAtHead = request.streams && request.deadline == nil

        // No waiting for a 100, and no content type that nobody chose.
        var lines = ["Expect:"]
        if request.headers["Content-Type"] == nil { lines.append("Content-Type:") }
        for field in request.headers.fields where !Self.belongsToConnection(field.name) {
            let text = field.value.text
            guard Self.isToken(field.name), !text.utf8.contains(where: { $0 < 0x20 && $0 != 9 || $0 == 0x7f }) else {
                throw HTTPFailure(.invalidHeader, host: host)
            }
            // Curl takes "Name:" as a wish to leave the header out.
            lines.append(text.isEmpty ? field.name + ";" : field.name + ": " + text)
        }
        self.lines = lines
        announcedLength = request.headers["Content-Length"].flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 }
    }

    private static func belongsToConnection(_ name: String) -> Bool {
        ["content-length", "transfer-encoding", "expect"].contains(name.lowercased())
    }

    private static func isToken(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }

    private static func host(of url: String) -> String? {
        guard !url.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7f }) else { return nil }
        for scheme in ["http://", "https://"] where url.prefix(scheme.count).lowercased() == scheme {
            let authority = url.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
            let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
            return host.isEmpty || host.hasPrefix(":") ? nil : String(host)
        }
        return nil
    }
}

/// What tasks ask of the client's thread. Only that thread ever resumes what is in here, and never under a lock.
enum ClientCommand: Sendable {
    typealias Head = CheckedContinuation<Result<Response, any Error>, Never>
    typealias Chunk = CheckedContinuation<Result<[UInt8]?, any Error>, Never>
    typealias Taken = CheckedContinuation<Bool, Never>

    case start(Int, Exchange, Head)
    /// The next piece of a streamed answer.
    case read(Int, host: String, Chunk)
    /// The next piece of a streamed request; false says that no more is wanted.
    case upload(Int, [UInt8], Taken)
    /// The streamed request is complete, or broke.
    case uploaded(Int, (any Error)?)
    case cancel(Int)
    case close
}
#endif
