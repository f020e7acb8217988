/// One message of a `text/event-stream`.
public struct ServerSentEvent: Hashable, Sendable {
    /// What kind of message it is; `message` where the server does not say.
    public var event: String
    /// The text of all its `data:` lines, joined by line feeds.
    public var data: String
    /// The last id the server gave: where to go on after a lost connection (`Last-Event-ID`).
    public var id: String?
    /// How long to wait before connecting again, where the server says so.
    public var retry: Duration?

    /// An event to send; without an id the reader keeps the last one it was given.
    public init(_ data: String, event: String = "message", id: String? = nil, retry: Duration? = nil) {
        (self.data, self.event, self.id, self.retry) = (data, event, id, retry)
    }
}

extension ServerSentEvent {
    /// The message as it goes over the wire, its blank line included.
    public var encoded: [UInt8] {
        var lines: [String] = []
        if event != "message" { lines.append("event: \(Self.oneLine(event))") }
        if let id { lines.append("id: \(Self.oneLine(id).filter { $0 != "\0" })") }
        if let retry { lines.append("retry: \(Int(retry / .milliseconds(1)))") }
        lines += data.split(omittingEmptySubsequences: false, whereSeparator: Self.endsLine).map { "data: \($0)" }
        return Array((lines.joined(separator: "\n") + "\n\n").utf8)
    }

    /// A line that readers skip; sent now and then, it keeps proxies from closing a quiet stream.
    public static func comment(_ text: String = "") -> [UInt8] { Array(": \(oneLine(text))\n\n".utf8) }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: endsLine).joined(separator: " ")
    }

    /// Only these end a line here; U+2028 and the like are text.
    private static func endsLine(_ character: Character) -> Bool { ["\n", "\r", "\r\n"].contains(character) }
}
