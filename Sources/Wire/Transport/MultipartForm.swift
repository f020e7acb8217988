/// A `multipart/form-data` form: the fields and files of a request, each a part of its body.
///
/// Send `headers` and `body` of one and the same form: both name its boundary.
public struct MultipartForm: Hashable, Sendable {
    /// One field or one file.
    public struct Part: Hashable, Sendable {
        /// The field's name.
        public var name: String
        /// The file's name, without folders; `nil` for a plain field.
        public var fileName: String?
        /// What the bytes are, such as `image/jpeg`; `nil` where nobody says.
        public var type: String?
        /// The value, or the file's content, as it is.
        public var bytes: [UInt8]

        /// A part with whatever is known of it.
        public init(_ name: String, fileName: String? = nil, type: String? = nil, bytes: [UInt8]) {
            (self.name, self.fileName, self.type, self.bytes) = (name, fileName, type, bytes)
        }

        /// A field with a text, sent as UTF-8.
        public static func field(_ name: String, _ value: String) -> Part { Part(name, bytes: Array(value.utf8)) }

        /// A file with its name and content.
        public static func file(
            _ name: String, _ fileName: String, type: String = "application/octet-stream", _ bytes: [UInt8]
        ) -> Part {
            Part(name, fileName: fileName, type: type, bytes: bytes)
        }

        /// The bytes as UTF-8 text, where they are some.
        public var text: String? { String(validating: bytes, as: UTF8.self) }
    }

    /// In the order they are sent, or came; a name may occur more than once.
    public let parts: [Part]
    /// The line between the parts, without its dashes; it occurs in none of them.
    public let boundary: String

    /// A form of these parts, behind a boundary made for it.
    public init(_ parts: [Part]) {
        var generator = SystemRandomNumberGenerator()
        self.init(parts, using: &generator)
    }

    /// A form whose boundary comes from `generator`: the first of its words that no part holds.
    package init(_ parts: [Part], using generator: inout some RandomNumberGenerator) {
        var boundary: String
        repeat {
            boundary = "form-" + (0..<2).map { _ in String(generator.next() as UInt64, radix: 36) }.joined()
        } while parts.contains { Redaction.find(Array(boundary.utf8), in: $0.bytes[...]) != nil }
        (self.parts, self.boundary) = (parts, boundary)
    }

    init(parts: [Part], boundary: String) { (self.parts, self.boundary) = (parts, boundary) }

    /// The first part of that name.
    public subscript(name: String) -> Part? { parts.first { $0.name == name } }

    /// The content type, with the boundary in it.
    public var headers: Headers { ["Content-Type": "multipart/form-data; boundary=\(boundary)"] }

    /// Every part with its head, ready to send.
    public var body: Body {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(256) { $0 + $1.bytes.count + 256 })
        for part in parts {
            bytes += "--\(boundary)\r\n\(part.head)\r\n".utf8
            bytes += part.bytes
            bytes += "\r\n".utf8
        }
        bytes += "--\(boundary)--\r\n".utf8
        return Body(bytes)
    }
}

extension MultipartForm.Part {
    fileprivate var head: String {
        var head = #"Content-Disposition: form-data; name="\#(Self.quoted(name))""#
        if let fileName { head += #"; filename="\#(Self.quoted(fileName))""# }
        head += "\r\n"
        if let type { head += "Content-Type: \(type.filter { $0.isASCII && !$0.isNewline })\r\n" }
        return head
    }

    /// As browsers send it: UTF-8, with the three characters that would end the value escaped.
    private static func quoted(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { quoted, scalar in
            switch scalar {
            case "\"": quoted += "%22"
            case "\r": quoted += "%0D"
            case "\n": quoted += "%0A"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
    }
}
