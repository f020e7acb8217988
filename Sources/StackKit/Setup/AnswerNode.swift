/// What a file of answers says, by the questions' names.
struct AnswerNode: Decodable {
    /// What is known to be wrong, by place.
    struct Context: Sendable {
        var problems: [String: [String]]
    }

    private(set) var answers: [String: String] = [:]
    private(set) var paths: Set<String> = [""]

    /// Maps that are one answer.
    private static let pairs: Set<String> = ["storage.libraries", "proxy.names"]

    init(from decoder: any Decoder) throws {
        guard case .object = try Document(from: decoder) else {
            decoder.object("answers are written as sections: `storage: {root: /srv/data}`")
            return
        }
        try read(decoder, at: "")
    }

    /// The longest part of a place that is in the file.
    func nearest(to place: String) -> String {
        var place = place
        while !paths.contains(place) {
            place = place.lastIndex(of: ".").map { String(place[..<$0]) } ?? ""
        }
        return place
    }

    private mutating func read(_ decoder: any Decoder, at path: String) throws {
        paths.insert(path)
        for problem in (decoder.context as? Context)?.problems[path] ?? [] { decoder.object(problem) }
        switch try Document(from: decoder) {
        case .null: section(path)
        case .object(let document):
            let members = try decoder.container(keyedBy: Name.self)
            section(path)
            if Self.pairs.contains(path) {
                answers[path] = document.map { "\($0.0)=\(Self.text($0.1))" }.joined(separator: ", ")
            } else if path == "services" {
                answers[path] = members.allKeys.map(\.stringValue).joined(separator: ", ")
            }
            for name in members.allKeys {
                let inner = path.isEmpty ? name.stringValue : "\(path).\(name.stringValue)"
                let entry = try members.superDecoder(forKey: name)
                if !Self.pairs.contains(path) { try read(entry, at: inner) }
            }
        case let document:
            let key = ["vpn", "proxy"].contains(path) ? "\(path).use" : path
            answers[key] = Self.text(document)
        }
    }

    /// A section that is there is wanted.
    private mutating func section(_ path: String) {
        if ["vpn", "proxy"].contains(path) { answers["\(path).use"] = "yes" }
    }

    private static func text(_ document: Document) -> String {
        switch document {
        case .bool(let flag): flag ? "yes" : "no"
        case .number(let number): number.text
        case .list(let elements): elements.map(text).joined(separator: ", ")
        default: document.string ?? ""
        }
    }
}
