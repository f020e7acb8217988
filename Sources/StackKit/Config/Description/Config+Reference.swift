extension Config {
    /// `Documentation/Configuration.md`: every key of the file, made from what reads it.
    public static func reference() -> String {
        var text = introduction
        for entry in outline.entries {
            switch entry.shape {
            case .section(let outline): text += section(entry, outline, "`\(entry.name)`")
            case .map(.section(let outline)): text += section(entry, outline, "`\(entry.name)`, by name")
            default: continue
            }
        }
        return text + kinds + "\n" + migrations
    }

    private static func section(_ entry: Outline.Entry, _ outline: Outline, _ title: String) -> String {
        var text =
            "\n## \(title)\n\n\(outline.note)\n\n| key | what it says | value | where it is left out |\n|---|---|---|---|\n"
        for entry in outline.entries {
            let example = entry.example.map { ", such as \(code($0))" } ?? ""
            let standard = entry.standard.map(code) ?? (entry.isRequired ? "not allowed" : "–")
            text += "| `\(entry.name)` | \(entry.note) | \(entry.shape.words)\(example) | \(standard) |\n"
        }
        return text
    }

    private static func code(_ value: Document) -> String {
        "`\(value.string ?? value.json())`".replacing("|", with: "\\|")
    }

    private static var kinds: String {
        var text = "\n## Kinds of services\n\n| kind | ports | what it keeps |\n|---|---|---|\n"
        for kind in Source.Kind.known {
            let ports = kind.ports.map { "\($0.number)\($0.protocol == .udp ? "/udp" : "") (\($0.name))" }
            let keeps = kind.usualLibraries.map { "`\($0)`" }
            text += "| `\(kind.rawValue)` | \(ports.joined(separator: ", ")) | \(keeps.joined(separator: ", ")) |\n"
        }
        return text
    }

    private static var migrations: String {
        "## Versions\n\nAn older file is read as if it had been brought up to date; the file itself stays as it is until "
            + "it is written.\nA newer one than the program knows is refused.\n\n"
            + Migration.all.map { "- **\($0.version)**: \($0.note).\n" }.joined()
    }
}

extension Shape {
    /// What may stand there, in words for a table.
    fileprivate var words: String {
        switch self {
        case KeyReference.shape: "a reference to a key"
        case Schedule.shape: "a schedule"
        case Umask.shape: "octal digits"
        case Service.Port.shape: "a port"
        case .text: "text"
        case .integer(let range?): "\(range.lowerBound) to \(range.upperBound)"
        case .integer(nil): "a whole number"
        case .number(let range?): "\(Document(range.lowerBound)) to \(Document(range.upperBound))"
        case .number(nil): "a number"
        case .flag: "`true` or `false`"
        case .words(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .list(let shape): "a list: \(shape.words)"
        case .map(let shape): "by name: \(shape.words)"
        case .section(let outline): outline.entries.map { "`\($0.name)`" }.joined(separator: ", ")
        case .either(let shapes): shapes.map(\.words).joined(separator: ", or ")
        }
    }
}
