import FoundationEssentials

/// One request and its answer as a recording keeps them: a line of JSON, and no secret in it.
struct RecordedExchange: Sendable {
    /// Method, path and query, such as `GET /api/v3/series?id=1`: the server's own address is no part of it.
    var line: String
    var sent: [UInt8]
    var status: Int
    var headers: [(name: String, value: String)]
    /// `nil` where the body could not be kept.
    var answer: [UInt8]?

    init(_ request: Request, sent: [UInt8], response: Response, answer: [UInt8]?, secrets: [Secret] = []) {
        let secrets = secrets.map { $0.reveal() } + request.secrets + response.headers.secrets
        line = Redaction.scrub(Self.line(of: request), of: secrets)
        self.sent = Redaction.body(sent, of: secrets) ?? []
        status = response.status
        headers = response.headers.fields.compactMap { field in
            guard case .plain(let text) = field.value, !Redaction.isSecret(field.name) else { return nil }
            return (field.name, Redaction.scrub(Redaction.url(text), of: secrets))
        }
        self.answer = answer.flatMap { Redaction.body($0, of: secrets) }
    }

    /// What requests and recordings are matched by.
    static func line(of request: Request) -> String {
        let url = Redaction.scrub(Redaction.url(request.url), of: request.secrets)
        let scheme = url.prefix { $0 != "?" }.firstRange(of: "://")
        let path = scheme.map { url[$0.upperBound...].drop { $0 != "/" && $0 != "?" } } ?? url[...]
        return "\(request.method.rawValue) \(path.hasPrefix("/") ? "" : "/")\(path)"
    }

    /// True where the exchange answers such a request; JSON is compared by what it says.
    func answers(_ line: String, _ sent: [UInt8]) -> Bool {
        guard line == self.line else { return false }
        if sent == self.sent { return true }
        guard let left = try? Document(json: sent), let right = try? Document(json: self.sent) else { return false }
        return left == right
    }

    var response: Response? {
        answer.map { answer in
            var response = Response(status: status, body: Body(answer))
            for header in headers { response.headers.add(header.name, header.value) }
            return response
        }
    }
}

extension RecordedExchange {
    var json: String {
        var document: Document = ["request": .string(line)]
        if !sent.isEmpty { document["sent"] = Self.document(sent) }
        document["status"] = Document(status)
        document["headers"] = .list(headers.map { [.string($0.name), .string($0.value)] })
        document["answer"] = answer.map(Self.document) ?? .null
        return document.json()
    }

    init(json line: Substring, number: Int) throws(SyntaxError) {
        let document: Document
        do throws(SyntaxError) {
            document = try Document(json: String(line), source: "the recording")
        } catch {
            throw SyntaxError(error.message, line: number, column: error.column, source: error.source)
        }
        guard let request = document["request"].string, let status = document["status"].int else {
            throw SyntaxError(
                "an exchange has a request and a status", line: number, column: 1, source: "the recording")
        }
        (self.line, self.status) = (request, status)
        sent = Self.bytes(document["sent"]) ?? []
        headers = document["headers"].list.map { ($0[0].string ?? "", $0[1].string ?? "") }
        answer = Self.bytes(document["answer"])
    }

    /// Text as it is, anything else as base64.
    private static func document(_ bytes: [UInt8]) -> Document {
        if let text = String(validating: bytes, as: UTF8.self) { return .string(text) }
        return ["base64": .string(Data(bytes).base64EncodedString())]
    }

    private static func bytes(_ document: Document) -> [UInt8]? {
        document.string.map { Array($0.utf8) }
            ?? document["base64"].string.flatMap { Data(base64Encoded: $0) }.map(Array.init)
    }
}
