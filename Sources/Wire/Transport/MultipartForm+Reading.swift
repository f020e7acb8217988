extension MultipartForm {
    /// How much of somebody else's form is taken.
    public struct Limits: Hashable, Sendable {
        /// The whole body, in bytes.
        public var body: Int
        /// How many parts.
        public var parts: Int
        /// The head of one part, in bytes.
        public var head: Int

        /// 16 MiB in at most a hundred parts, unless told otherwise.
        public init(body: Int = 16 << 20, parts: Int = 100, head: Int = 4096) {
            (self.body, self.parts, self.head) = (body, parts, head)
        }
    }

    /// What is wrong with a form, as one sentence.
    public struct Flaw: Error, Hashable, CustomStringConvertible {
        /// Such as `part 2 has no name`.
        public let description: String
    }

    /// Reads the form a request carries. Throws `Flaw` for what is no form of the standard's, `BodyTooLarge`, and what
    /// the connection throws.
    ///
    /// File names come as the sender wrote them: never use one as a path.
    public init(reading request: Request, upTo limits: Limits = Limits()) async throws {
        let boundary = try Self.boundary(in: request.headers["Content-Type"])
        try self.init(try await request.body.collect(upTo: limits.body), boundary: boundary, limits)
    }

    /// The boundary a content type names. Throws where it is the type of something else, or names none.
    private static func boundary(in type: String?) throws(Flaw) -> String {
        guard let type else { throw Flaw(description: "the request does not say what it carries") }
        guard let value = HeaderValue(type), value.word.lowercased() == "multipart/form-data" else {
            throw Flaw(description: "\(Flaw.shown(type)) is not multipart/form-data")
        }
        guard let boundary = value["boundary"], 1...70 ~= boundary.utf8.count,
            boundary.utf8.allSatisfy({ 0x20...0x7E ~= $0 }), !boundary.hasSuffix(" ")
        else { throw Flaw(description: "the content type names no usable boundary") }
        return boundary
    }

    private init(_ bytes: [UInt8], boundary: String, _ limits: Limits) throws(Flaw) {
        let line = Array("\r\n--\(boundary)".utf8)
        var rest = bytes[...]
        // The first boundary is the only one that may stand at the very beginning.
        if rest.starts(with: line) { rest = rest.dropFirst(2) }
        guard rest.starts(with: line.dropFirst(2)) else {
            throw Flaw(description: "it does not begin with its boundary")
        }
        rest = rest.dropFirst(line.count - 2)
        var parts: [Part] = []
        while !rest.starts(with: Array("--".utf8)) {
            let number = parts.count + 1
            guard number <= limits.parts else { throw Flaw(description: "it has more than \(limits.parts) parts") }
            guard rest.starts(with: Self.lineEnd) else { throw Flaw(description: "part \(number) has a cut boundary") }
            // A part without any header begins with the blank line at once; the search takes the line end along.
            guard let end = Redaction.find(Self.blankLine, in: rest.prefix(limits.head + Self.blankLine.count)) else {
                throw Flaw(description: "the head of part \(number) is too long or has no end")
            }
            let content = rest[(end + Self.blankLine.count)...]
            guard let next = Redaction.find(line, in: content) else {
                throw Flaw(description: "part \(number) has no end")
            }
            parts.append(try Part(head: rest[rest.startIndex..<end], bytes: Array(content[..<next]), number: number))
            rest = content[next...].dropFirst(line.count)
        }
        guard rest.dropFirst(2).allSatisfy({ [0x0D, 0x0A, 0x20, 0x09].contains($0) }) else {
            throw Flaw(description: "something follows its end")
        }
        self.init(parts: parts, boundary: boundary)
    }

    private static let lineEnd = Array("\r\n".utf8)
    private static let blankLine = Array("\r\n\r\n".utf8)
}

extension MultipartForm.Part {
    fileprivate init(head: ArraySlice<UInt8>, bytes: [UInt8], number: Int) throws(MultipartForm.Flaw) {
        guard let text = String(validating: head, as: UTF8.self) else {
            throw MultipartForm.Flaw(description: "the head of part \(number) is not UTF-8")
        }
        var headers = Headers()
        for line in text.split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":"), colon > line.startIndex,
                !line.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 })
            else { throw MultipartForm.Flaw(description: "the head of part \(number) has a line that is no header") }
            headers.add(String(line[..<colon]), HeaderValue.trimmed(line[line.index(after: colon)...]))
        }
        guard headers.all("Content-Disposition").count == 1,
            let disposition = headers["Content-Disposition"].flatMap({ HeaderValue($0) }),
            disposition.word.lowercased() == "form-data"
        else { throw MultipartForm.Flaw(description: "part \(number) is not a form's") }
        guard let name = disposition["name"] else {
            throw MultipartForm.Flaw(description: "part \(number) has no name")
        }
        let coding = headers["Content-Transfer-Encoding"]?.lowercased() ?? "binary"
        guard ["binary", "8bit", "7bit"].contains(coding) else {
            throw MultipartForm.Flaw(description: "part \(number) is encoded as \(MultipartForm.Flaw.shown(coding))")
        }
        self.init(name, fileName: disposition["filename"], type: headers["Content-Type"], bytes: bytes)
    }
}

extension MultipartForm.Flaw {
    fileprivate static func shown(_ text: String) -> String { String(text.prefix(60)) }
}
