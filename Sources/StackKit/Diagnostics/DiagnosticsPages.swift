import FoundationEssentials

/// The files of a bundle, each redacted.
struct DiagnosticsPages {
    private let input: DiagnosticsInput
    private let scan: SecretScan
    private let causes: [LikelyCause]

    init(_ input: DiagnosticsInput, _ scan: SecretScan, _ causes: [LikelyCause]) {
        (self.input, self.scan, self.causes) = (input, scan, causes)
    }

    var entries: [DiagnosticsBundle.Entry] {
        var entries = [
            page("README.txt", introduction), page("causes.txt", story), json("causes.json", of: causes),
            page("config.yaml", TextRedaction.file(input.config, scan)),
            page("compose.yaml", TextRedaction.file(input.compose, scan)),
            json("findings.json", of: input.findings),
            json("services.json", of: input.services.sorted { $0.name < $1.name }),
            json(
                "versions.json",
                Document.object(Members(input.versions.sorted { $0.key < $1.key }.map { ($0, Document($1)) }))),
            json("machine.json", machine), page("drift.txt", lines(input.drift)),
        ]
        var names: Set<String> = []
        for log in input.logs {
            let name = free(fileName(of: log.service), &names)
            entries.append(page("logs/\(name).log", lines(log.lines.suffix(DiagnosticsBundle.lineLimit))))
        }
        return entries
    }

    private var introduction: String {
        var text = """
            What is known of the stack as of \(input.date.formatted(.iso8601)).

            causes.txt     what is most probably wrong, and what to do
            config.yaml    the configuration
            compose.yaml   the compose file made of it
            findings.json  what checking both found
            services.json  each service as the engine sees it
            versions.json  versions
            machine.json   disks and clock
            drift.txt      where services answered otherwise than their API says
            logs/          the last lines of each log

            Keys, tokens and passwords read \(Redaction.mark); every file was searched for each that the stack has.

            """
        if scan.unsearchable > 0 {
            text += "\(scan.unsearchable) of them are shorter than \(SecretForms.shortest) characters and could not be "
            text += "searched for: replace them by longer ones.\n"
        }
        return text
    }

    private var story: String {
        guard !causes.isEmpty else { return "Nothing known speaks for a particular cause. Read the logs.\n" }
        return causes.enumerated().map { place, cause in
            let evidence = cause.evidence.map { "   \($0.source) | \($0.line)\n" }.joined()
            return "\(place + 1). \(cause.sentence)\n   \(cause.advice)\n\(evidence)"
        }
        .joined(separator: "\n")
    }

    private var machine: Document {
        let disks = input.disks.map { disk -> Document in
            ["path": Document(disk.path), "free": Document(disk.free), "total": Document(disk.total)]
        }
        return ["disks": Document(disks), "clockLead": input.clockLead.map { Document($0) } ?? .null]
    }

    private func lines(_ lines: some Sequence<String>) -> String {
        var redaction = TextRedaction(scan)
        // A secret of several lines may go over several entries of the list.
        let whole = scan.redacted(lines.joined(separator: "\n"))
        return whole.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { line in
                let text = redaction.line(String(line))
                let isLong = text.utf8.count > DiagnosticsBundle.lengthLimit
                return (isLong ? String(text.prefix(DiagnosticsBundle.lengthLimit)) + "…" : text) + "\n"
            }
            .joined()
    }

    private func page(_ path: String, _ text: String) -> DiagnosticsBundle.Entry {
        DiagnosticsBundle.Entry(path: path, bytes: scan.redacted(Array(text.utf8)).bytes)
    }

    private func json(_ path: String, of value: some Encodable) -> DiagnosticsBundle.Entry {
        // Values without numbers that are none can always be encoded.
        json(path, (try? Document(encoding: value)) ?? .null)
    }

    private func json(_ path: String, _ document: Document) -> DiagnosticsBundle.Entry {
        page(path, redacted(document).json(indented: true) + "\n")
    }

    /// Texts are redacted before they are escaped, so that what is left is still JSON.
    private func redacted(_ document: Document) -> Document {
        switch document {
        case .string(let text): .string(TextRedaction.file(text, scan))
        case .list(let list): .list(list.map(redacted))
        case .object(let members):
            .object(Members(members.map { (scan.redacted($0.name), redacted($0.value)) }))
        default: document
        }
    }

    private func fileName(of service: String) -> String {
        let name = scan.redacted(service).map { character -> Character in
            let isPlain = character.isASCII && (character.isLetter || character.isNumber || "-_.".contains(character))
            return isPlain ? character : "_"
        }
        let text = String(name.prefix(64))
        return text.isEmpty || text.hasPrefix(".") ? "_\(text)" : text
    }

    private func free(_ name: String, _ taken: inout Set<String>) -> String {
        var candidate = name
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(name)-\(number)"
            number += 1
        }
        return candidate
    }
}
