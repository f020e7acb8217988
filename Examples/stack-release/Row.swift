import ArrKit
import Console

/// A line of the table.
struct Row {
    private let cells: [String]
    private static let widths = [12, 34, 18, 20, 22]

    private init(_ cells: [String]) { self.cells = cells }

    static let head = Row(["kind", "title", "numbers", "quality", "languages", "group"])

    init(_ release: Release) {
        let attempt = release.revision.value
        let revision = attempt.isRepack ? " Repack" : attempt.version > 1 ? " Proper" : ""
        let title = release.title.value.isEmpty ? "–" : release.title.value
        var numbers = release.numbers
        if let year = release.year, release.kind?.value == .film { numbers = String(year.value) }
        self.init([
            release.kind?.value.rawValue ?? "?", release.kind == nil ? release.name : title, numbers,
            release.quality.value.name(in: release.profile) + revision,
            release.languages.value.languages.map(\.name).joined(separator: " "), release.group?.value ?? "–",
        ])
    }

    func print(on terminal: Terminal, _ isPlain: Bool) {
        var line = ""
        for (cell, width) in zip(cells, Self.widths + [0]) {
            line += cell + String(repeating: " ", count: max(0, width - cell.count)) + (width > 0 ? " " : "")
        }
        terminal.out((isPlain ? line : terminal.bold(line)) + "\n")
    }
}
