/// What a server says about its own refusal, in every shape the services are known to use.
enum ServerWords {
    /// Error bodies are read no further: some carry whole stack traces.
    static let limit = 64 << 10

    /// One line for each complaint, empty where the body has nothing to say to a person.
    static func read(_ bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes.prefix(limit), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        let words: [String] =
            switch text.first {
            case "{", "[", "\"": (try? Document(json: String(text))).map(read) ?? []
            case "<": markup(text)
            default: [String(text)]
            }
        return lines(of: words)
    }

    /// Each complaint once, on one line.
    static func lines(of words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.map(oneLine).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// The same for a body already read as a document, such as the error of a JSON-RPC answer.
    static func read(_ document: Document) -> [String] {
        switch document {
        case .string(let text): [text]
        case .list(let list): list.flatMap(read)
        case .object(let members): read(members)
        default: []
        }
    }

    private static func read(_ members: Members) -> [String] {
        func text(_ name: String) -> String? { members[name]?.string.flatMap { $0.isEmpty ? nil : $0 } }
        // Overseerr names a field by `path`, the *arr validators by `propertyName`.
        let field = text("propertyName") ?? text("path")
        let isWarning = members["isWarning"]?.bool ?? (text("severity") == "warning")
        let complaints = ["errors", "validationFailures"].flatMap { byField(members[$0] ?? .null) }
        let own = text("errorMessage") ?? text("message") ?? text("detail") ?? text("description")
        // A problem document's title says no more than its status where it lists the fields.
        let said = own ?? (complaints.isEmpty ? text("title") : nil)
        let inner = ["error", "response"].flatMap { read(members[$0] ?? .null) }
        let line = said.map { (field.map { "\($0): " } ?? "") + $0 + (isWarning ? " (warning)" : "") }
        return (line.map { [$0] } ?? []) + complaints + inner
    }

    /// A list of complaints, or lists of them by field.
    private static func byField(_ errors: Document) -> [String] {
        guard case .object(let fields) = errors else { return read(errors) }
        return fields.flatMap { field in
            read(field.value).map { field.name.isEmpty ? $0 : "\(field.name): \($0)" }
        }
    }

    /// Plex and Newznab put the words into attributes, web pages into their title.
    private static func markup(_ text: Substring) -> [String] {
        if let title = text.firstMatch(of: #/<title[^>]*>([^<]*)</title>/#.ignoresCase()) { return [String(title.1)] }
        let attributes = text.matches(of: #/\b(?:title|status|description|message)="([^"]*)"/#).map { String($0.1) }
        if !attributes.isEmpty { return attributes }
        return text.matches(of: #/>([^<>]+)</#).map { String($0.1) }
    }

    /// The first line, no longer than a person reads, without control characters that a terminal would obey.
    private static func oneLine(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).first ?? ""
        let plain = line.unicodeScalars.filter { $0.properties.generalCategory != .control }
        let words = String(String.UnicodeScalarView(plain)).split(separator: " ").joined(separator: " ")
        return words.count > 300 ? words.prefix(300) + "…" : words
    }
}

extension Response {
    /// The beginning of the body, as much as is read of an error. A body that breaks off says what it had said so far.
    func beginning() async throws -> [UInt8] {
        if let bytes = body.bytes { return Array(bytes.prefix(ServerWords.limit)) }
        var bytes: [UInt8] = []
        do {
            for try await chunk in body {
                bytes += chunk.prefix(ServerWords.limit - bytes.count)
                if bytes.count >= ServerWords.limit { break }
            }
        } catch is CancellationError {
            throw CancellationError()
        } catch {}
        return bytes
    }
}
