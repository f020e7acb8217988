/// Bytes in, events out, wherever the bytes happen to be split.
public struct ServerSentEventParser: Sendable {
    /// The longest line and the longest event that is put together, in bytes.
    public let limit: Int
    private var line: [UInt8] = []
    /// A line feed right behind a carriage return belongs to it.
    private var skipsLineFeed = false
    private var isFirstLine = true

    private var data: [UInt8] = []
    private var hasData = false
    private var event = ""
    private var id: String?
    private var retry: Duration?

    private static let dataField = Array("data".utf8)[...]
    private static let eventField = Array("event".utf8)[...]
    private static let idField = Array("id".utf8)[...]
    private static let retryField = Array("retry".utf8)[...]

    /// A parser for a stream from its beginning, which holds at most `limit` bytes of a line or an event.
    public init(limit: Int = 1 << 20) { self.limit = limit }

    /// The events that these bytes complete. What a stream leaves unfinished at its end is no event.
    ///
    /// - Throws: `BodyTooLarge` for a line or an event beyond the limit.
    public mutating func read(_ bytes: some Collection<UInt8>) throws(BodyTooLarge) -> [ServerSentEvent] {
        var events: [ServerSentEvent] = []
        var rest = Array(bytes)[...]
        while let first = rest.first {
            if skipsLineFeed, first == UInt8(ascii: "\n") { rest.removeFirst() }
            skipsLineFeed = false
            let end = rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? rest.endIndex
            guard line.count + (end - rest.startIndex) <= limit else {
                throw BodyTooLarge(limit: limit)
            }
            line += rest[..<end]
            guard end < rest.endIndex else { break }
            skipsLineFeed = rest[end] == UInt8(ascii: "\r")
            rest = rest[(end + 1)...]
            if let event = try endLine() { events.append(event) }
        }
        return events
    }

    private mutating func endLine() throws(BodyTooLarge) -> ServerSentEvent? {
        defer { line.removeAll(keepingCapacity: true) }
        if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        isFirstLine = false
        guard !line.isEmpty else { return dispatch() }

        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = line[colon...].dropFirst()
        if value.first == UInt8(ascii: " ") { value.removeFirst() }
        switch line[..<colon] {
        case Self.dataField:
            guard data.count + value.count < limit else { throw BodyTooLarge(limit: limit) }
            if hasData { data.append(UInt8(ascii: "\n")) }
            data += value
            hasData = true
        case Self.eventField: event = String(decoding: value, as: UTF8.self)
        case Self.idField: if !value.contains(0) { id = String(decoding: value, as: UTF8.self) }
        case Self.retryField:
            let isNumber = !value.isEmpty && value.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            if isNumber, let number = Int(String(decoding: value, as: UTF8.self)) { retry = .milliseconds(number) }
        default: break
        }
        return nil
    }

    private mutating func dispatch() -> ServerSentEvent? {
        defer { (event, hasData) = ("", false) }
        guard hasData else { return nil }
        defer { data.removeAll(keepingCapacity: true) }
        let text = String(decoding: data, as: UTF8.self)
        return ServerSentEvent(text, event: event.isEmpty ? "message" : event, id: id, retry: retry)
    }
}
