import FoundationEssentials

extension GapReport {
    /// How a text report is dressed.
    public struct Style: Sendable {
        /// In cells, from 60 on.
        public var width = 100
        /// How many gaps of each rule are listed.
        public var limit = 20
        /// Whether escape codes colour it; off by default, for files and pipes.
        public var isColoured = false
        /// How the reader gets to see the whole list, in words that fit behind "… and 812 more:".
        public var hint = "raise the limit to see all"

        /// A hundred cells wide, twenty gaps of each rule, no colour.
        public init() {}
    }

    /// The report for a person at a terminal, grouped by rule.
    public func text(_ style: Style = Style()) -> String {
        TextReport(report: self, style: style).lines.joined(separator: "\n") + "\n"
    }

    /// Such as `12 gaps, 3 unknown`.
    public var headline: String {
        if certain + unknown == 0 {
            return exitStatus == 0 ? "No gaps" : "No gaps seen, but not everything could be seen"
        }
        let gaps = certain == 1 ? "1 gap" : "\(certain.grouped) gaps"
        return unknown == 0 ? gaps : "\(gaps), \(unknown.grouped) unknown"
    }

    /// The gaps of one rule, in the report's order.
    public func gaps(of rule: String) -> [Gap] { gaps.filter { $0.rule == rule } }

    var byRule: [String: [Gap]] { Dictionary(grouping: gaps, by: \.rule) }
}

extension GapReport.State {
    /// Such as `1,020 films, 80 shows`.
    var holdings: String {
        let films = movies == 1 ? "1 film" : "\(movies.grouped) films"
        let series = shows == 1 ? "1 show" : "\(shows.grouped) shows"
        return shows == 0 ? films : movies == 0 ? series : "\(films), \(series)"
    }

    /// Such as `97 %` of its titles being on the other side too.
    var coverage: String? {
        guard let matched, count > 0 else { return nil }
        // Rounded down, so that a hundred means all.
        return "\(matched * 100 / count) %"
    }
}

extension Int {
    /// With a comma every three digits.
    var grouped: String {
        var text = ""
        let digits = String(magnitude)
        for (offset, digit) in digits.enumerated() {
            if offset > 0 && (digits.utf8.count - offset) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return self < 0 ? "-" + text : text
    }
}
