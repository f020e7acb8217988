/// Something that goes wrong on purpose, and when.
public struct Fault: Sendable, CustomStringConvertible {
    /// What goes wrong.
    public enum Kind: Sendable, Hashable {
        /// An answer with that status and the body the service would give with it.
        case status(Int)
        /// 429 with `Retry-After`, in seconds.
        case tooManyRequests(retryAfter: Int)
        /// The answer comes that many seconds late, by the stack's clock.
        case delay(seconds: Int)
        /// The connection is closed before anything was said.
        case cut
        /// The body stops in the middle and the connection is closed.
        case truncated
        /// Status 200 and bytes that are no document.
        case garbage
        /// Status 200 and a page to log in at, as a proxy in between would give.
        case loginPage
        /// No answer until the client gives up.
        case hang
        /// A document that is not quite what it was.
        case drift(DriftFault)
    }

    /// What goes wrong.
    public var kind: Kind
    /// `nil` for every method.
    public var method: Request.Method?
    /// A path in which `*` stands for anything, such as `/api/v3/movie*`.
    public var path: String
    /// How often it strikes before it is over; `nil` for as long as it stands.
    public var times: Int?
    /// How likely it is to strike, from 0 to 1.
    public var chance: Double
    /// True where the work is done first and only the answer is lost.
    public var isAfterwards: Bool

    /// Strikes every time on every request, unless told otherwise.
    public init(
        _ kind: Kind, _ method: Request.Method? = nil, _ path: String = "*", times: Int? = nil, chance: Double = 1,
        isAfterwards: Bool = false
    ) {
        (self.kind, self.method, self.path, self.times) = (kind, method, path, times)
        (self.chance, self.isAfterwards) = (chance, isAfterwards)
    }

    /// Such as `status 503 on GET /api/v3/movie`; the journal names it so.
    public var description: String {
        let name =
            switch kind {
            case .status(let status): "status \(status)"
            case .tooManyRequests(let seconds): "status 429 for \(seconds) s"
            case .delay(let seconds): "delay of \(seconds) s"
            case .drift(let drift): "drift: \(drift.rawValue)"
            default: "\(kind)"
            }
        return "\(name) on \(method?.rawValue ?? "any method") \(path)"
    }

    func fits(_ call: Call) -> Bool {
        (method == nil || method == call.method) && Self.matches(Array(path.utf8)[...], Array(call.path.utf8)[...])
    }

    private static func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
        // `anchor` is the last star and how much of the path it has swallowed so far.
        var (pattern, path) = (pattern, path)
        var anchor: (pattern: ArraySlice<UInt8>, path: ArraySlice<UInt8>)?
        while !path.isEmpty {
            if pattern.first == UInt8(ascii: "*") {
                pattern = pattern.dropFirst()
                anchor = (pattern, path)
            } else if let next = pattern.first, next == path.first {
                (pattern, path) = (pattern.dropFirst(), path.dropFirst())
            } else if let last = anchor {
                (pattern, path) = (last.pattern, last.path.dropFirst())
                anchor = (pattern, path)
            } else {
                return false
            }
        }
        return pattern.allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
