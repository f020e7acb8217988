extension Redaction {
    /// A body as a recording may keep it: without known secrets, and without the values of what is named like one.
    ///
    /// - Returns: `nil` for bytes that are no text and hold a secret.
    static func body(_ bytes: [UInt8], of secrets: [String]) -> [UInt8]? {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return secrets.contains { $0.utf8.count >= 4 && find(Array($0.utf8), in: bytes[...]) != nil } ? nil : bytes
        }
        let scrubbed = scrub(text, of: secrets)
        if scrubbed.first == "{" || scrubbed.first == "[", let document = try? Document(json: scrubbed) {
            let masked = masked(document)
            return masked == document ? Array(scrubbed.utf8) : masked.jsonBytes()
        }
        return Array((scrubbed.contains("<") ? markup(scrubbed) : form(scrubbed)).utf8)
    }

    /// The document with the values of secret members replaced, those of `{"name": …, "value": …}` pairs too.
    static func masked(_ document: Document) -> Document {
        switch document {
        case .list(let list): return .list(list.map(masked))
        case .string(let text): return text.contains("://") ? .string(url(text)) : document
        case .object(let members):
            let isNamed = ["name", "Name"].contains { members[$0]?.string.map(isSecret) ?? false }
            return .object(
                Members(
                    members.map { name, value in
                        let isHidden = isSecret(name) || (isNamed && name.lowercased() == "value")
                        guard isHidden, let text = value.string, !text.isEmpty else { return (name, masked(value)) }
                        return (name, .string(mark))
                    }))
        default: return document
        }
    }

    private static func markup(_ text: String) -> String {
        text.replacing(#/([\w.:-]+)="([^"]*)"/#) { isSecret($0.1) ? "\($0.1)=\"\(mark)\"" : String($0.0) }
            .replacing(#/<([\w.:-]+)>([^<]+)</#) { isSecret($0.1) ? "<\($0.1)>\(mark)<" : String($0.0) }
    }

    private static func form(_ text: String) -> String {
        guard text.contains("="), !text.contains(where: \.isWhitespace) else {
            return text.replacing(#/https?://[^\s"'<>]+/#) { url(String($0.0)) }
        }
        // A value may be an address with a key in it.
        let items = text.split(separator: "&", omittingEmptySubsequences: false).map { item in
            let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = pair.count == 2 ? PercentEncoding.decode(pair[1]) : ""
            return value.contains("://") ? "\(pair[0])=\(PercentEncoding.segment(url(value)))" : String(item)
        }
        return query(items.joined(separator: "&"))
    }
}
