/// Words that have to stand in one line, in any order and case. Numbers count only on their own: `401`, not `24013`.
struct LogPhrase: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    private let parts: [[UInt8]]

    init(stringLiteral value: String) { parts = [Array(value.lowercased().utf8)] }
    init(arrayLiteral elements: String...) { parts = elements.map { Array($0.lowercased().utf8) } }

    func stands(in lowercased: [UInt8]) -> Bool { parts.allSatisfy { Self.stands($0, in: lowercased) } }

    private static func stands(_ part: [UInt8], in line: [UInt8]) -> Bool {
        guard let first = part.first, part.count <= line.count else { return false }
        let isNumber = part.allSatisfy(isDigit)
        for place in 0...(line.count - part.count) where line[place] == first {
            guard line[place..<(place + part.count)].elementsEqual(part) else { continue }
            guard isNumber else { return true }
            let end = place + part.count
            let isAlone = (place == 0 || !isWord(line[place - 1])) && (end == line.count || !isWord(line[end]))
            if isAlone { return true }
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "_")
    }
}

extension DiagnosticsInput {
    /// Lines of logs and last words of services in which one of the phrases stands, in their order, each once.
    func lines(with phrases: [LogPhrase]) -> [LikelyCause.Evidence] {
        var seen: Set<LikelyCause.Evidence> = []
        let said = services.filter { !$0.message.isEmpty }.map { Log($0.name, [$0.message]) }
        return (said + logs).flatMap { log in
            log.lines.compactMap { line -> LikelyCause.Evidence? in
                let bytes = Array(line.lowercased().utf8)
                guard phrases.contains(where: { $0.stands(in: bytes) }) else { return nil }
                let evidence = LikelyCause.Evidence(log.service, line)
                return seen.insert(evidence).inserted ? evidence : nil
            }
        }
    }

    /// Findings in which one of the phrases stands.
    func findings(with phrases: [LogPhrase]) -> [LikelyCause.Evidence] {
        findings.filter { finding in
            let bytes = Array("\(finding.subject) \(finding.problem)".lowercased().utf8)
            return phrases.contains { $0.stands(in: bytes) }
        }
        .map { LikelyCause.Evidence("findings", "\($0.subject): \($0.problem)") }
    }
}

extension [LikelyCause.Evidence] {
    /// The services in which the lines stand, as a list for a sentence.
    var services: String {
        var names: [String] = []
        for line in self where !names.contains(line.source) { names.append(line.source) }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return "\(names.dropLast().joined(separator: ", ")) and \(last)"
    }
}
