import FoundationEssentials

/// Lays a report out in cells.
struct TextReport {
    let report: GapReport
    let style: GapReport.Style

    private enum Ink: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
    }

    private var width: Int { max(60, style.width) }

    var lines: [String] {
        var lines = [ink(report.headline, .bold) + ink("  \(report.taken.formatted(.iso8601))", .dim), ""]
        lines += sources
        let gaps = report.byRule
        for rule in report.rules {
            guard let gaps = gaps[rule.rule] else { continue }
            lines += [""] + section(rule, gaps)
        }
        return lines
    }

    private var sources: [String] {
        let name = min(24, report.sources.map(\.source.name.cells).max() ?? 0)
        return report.sources.map { state in
            let (mark, colour): (String, Ink) =
                switch state.sight {
                case .known: ("✓", .green)
                case .partly: ("◐", .yellow)
                case .unknown: ("✗", .red)
                }
            var text = state.sight == .unknown ? "not read" : state.holdings
            if state.sight != .unknown, let coverage = state.coverage { text += ", \(coverage) also on the other side" }
            if let why = state.why { text += state.sight == .unknown ? ": \(why)" : "; \(why)" }
            if state.sight == .unknown, let time = state.time { text += ", since \(time.formatted(.iso8601))" }
            return ink(mark, colour) + " " + state.source.name.printable.fitted(name) + "  "
                + text.printable.shortened(width - name - 4)
        }
    }

    private func section(_ rule: GapReport.Count, _ gaps: [Gap]) -> [String] {
        let count = [
            rule.certain > 0 ? rule.certain.grouped : nil, rule.unknown > 0 ? "\(rule.unknown.grouped) unknown" : nil,
        ].compactMap(\.self).joined(separator: ", ")
        let head = rule.summary.shortened(width - count.cells - 3)
        var lines = [
            ink(head, .bold) + " " + ink(String(repeating: "─", count: width - head.cells - count.cells - 2), .dim)
                + " " + count
        ]
        lines += gaps.prefix(style.limit).map(line)
        if gaps.count > style.limit {
            lines.append(ink("  … and \((gaps.count - style.limit).grouped) more: \(style.hint)", .dim))
        }
        return lines
    }

    private func line(_ gap: Gap) -> String {
        let mark =
            gap.certainty.isCertain
            ? ink("●", gap.severity == .high ? .red : gap.severity == .medium ? .yellow : .green) : ink("?", .yellow)
        if gap.kind == .observation {
            let text = "\(gap.subject.title): \(gap.certainty.why ?? gap.sentence)"
            return "\(mark) " + text.printable.shortened(width - 2)
        }
        let title = width * 36 / 100
        let place = width * 20 / 100
        let detail = gap.evidence.first ?? gap.sentence
        let year = gap.subject.year.map(String.init) ?? "    "
        let names = gap.sources.map(\.name).joined(separator: ", ")
        let rest = width - title - place - 12
        return "\(mark) \(gap.subject.title.printable.fitted(title))  \(year.fitted(4))  "
            + "\(names.printable.fitted(place))  "
            + ink(detail.contains("/") ? detail.printable.shortenedFront(rest) : detail.printable.shortened(rest), .dim)
    }

    private func ink(_ text: String, _ ink: Ink) -> String {
        style.isColoured ? "\u{1b}[\(ink.rawValue)m\(text)\u{1b}[0m" : text
    }
}
